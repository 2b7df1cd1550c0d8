import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../../shared/parse/parse-report';
import { reportHtml } from '../../../builders/report-html';
import { contentOf, readPage } from './read-page';

const page = (sheet: string, body: string) => contentOf(`<style>${sheet}</style>${body}`);

describe('what the page’s own style sheets hide', () => {
  it.each([
    ['a class', '.x{display:none}'],
    ['a class of an element', 'div .y, div.x { color: red; DISPLAY : none !important; }'],
    ['an id', '#n { visibility: hidden }'],
    ['a name', 'p{margin:0} div{font-size:0px;line-height:1}'],
    ['two classes', '.x.z{display:none}'],
    ['for screens', '@media screen { .x { display:none } }'],
    [
      'behind what is not understood',
      '@import "a.css"; @font-face{src:url(a)} /* } */ .x{display:none}',
    ],
    ['in a sheet that does not end', '.x{display:none'],
    ['behind a brace in a string', '.y::before{content:"{"} .x{display:none}'],
    ['behind a closing brace in a string', '.y{content:"}";color:red} .x{display:none}'],
    ['in a rule with a brace in a string', '.x{content:"}";display:none}'],
    ['behind a brace in an address', '@import url("a{b.css"); .x{display:none}'],
    ['by a name with an escape', '.\\78 {display:none}'],
    ['with a comment in it', '.x/* a */{display:/* b */none}'],
    ['with a comment behind it', '.x{display:none/*x*/}'],
    ['with comments around it', '.x{display:/* a */none/*b*/ /*c*/;color:red}'],
    ['with a comment that does not end', '.x{display:none/*x'],
    ['with a comment before its mark', '.x{display:none/*x*/!important} #n{display:block}'],
    ['with its mark in capitals', '.x{display:none!IMPORTANT} #n{display:block}'],
    ['before what a browser drops', '.x{display:none;display:block!ie}'],
    ['the stronger rule', '.x.z{display:none} .x{display:block}'],
    ['the later rule', '.x{display:block} .x{display:none}'],
    ['whatever the element says of it', '.x{display:none!important}'],
  ])('is not read, and is set apart: %s', async (_, sheet) => {
    expect(await page(sheet, '<p>一</p><div class="x z" id=n>99</div><p>二</p>')).toEqual([
      '一',
      'aside:99',
      '二',
    ]);
  });

  it.each([
    ['a rule for print', '@media print{.x{display:none}}'],
    ['a rule for small windows', '@media screen and (max-width: 600px){.x{display:none}}'],
    ['a rule for where it stands', '.menu .x{display:none}'],
    ['what a browser drops', '.x{display:none!ie}'],
    ['what a browser drops behind what it keeps', '.x{display:block;display:none !ie}'],
    ['a word in two', '.x{display:no/**/ne}'],
    ['a rule for another class', '.xx,.x-1,.x.y{display:none}'],
    ['a rule for what is added to it', '.x::before{display:none}'],
    ['a weaker rule', '#n{display:block} .x{display:none}'],
    ['the page itself', 'body{display:none}'],
    ['a rule in a string', '.y{content:".x{display:none}"}'],
    ['a rule in a comment', '/* .x{display:none} */'],
    ['a rule nested in another', '.y{color:red; .x{display:none}}'],
    ['a selector that is none', '.x..z{display:none}'],
  ])('is read where that is not certain: %s', async (_, sheet) => {
    expect(await page(sheet, '<p>一</p><div class="x z" id=n>99</div><p>二</p>')).toEqual([
      '一',
      '99',
      '二',
    ]);
  });

  it('is read where the element’s own style shows it, or an element in it has a size again', async () => {
    expect(await page('.x{display:none}', '<p class=x style="display:block">99</p>')).toEqual([
      '99',
    ]);
    expect(await page('ul{font-size:0} li{font-size:14px}', '<ul>甲<li>99</li></ul>')).toEqual([
      'aside:甲',
      '99',
    ]);
  });

  it('stands apart where another rule may show it', async () => {
    expect(
      await page('.x{font-size:0} td .x{font-size:9px}', '<p>1<span class=x>2</span>件</p>'),
    ).toEqual(['1 2 件']);
  });

  it('is no digit of a cell, and is listed as not read', async () => {
    const base = reportHtml({});
    const row = '<td>1</td><td>0</td><td>2</td><td>0</td><td>3</td>';
    expect(base).toContain(row);
    const html = base
      .replace('<body>', '<style>.h{display:none}</style><body>')
      .replace(row, row.replace('<td>1</td>', '<td>1<span class=h>7</span></td>'));
    const report = parseReport(await readPage(html), []);
    expect(report.tables.reviewLitigation.cells['review']?.['upheld']?.value).toBe(1);
    const hidden = report.unread.filter(({ kind }) => kind === 'hidden');
    expect(hidden.map(({ span }) => report.text.slice(...span))).toEqual(['7']);
  });

  it.each([
    ['spaces in a declaration', `.a{display:none${' '.repeat(5000)}x} .x{display:none}`],
    ['spaces before a mark', `.a{display:${' '.repeat(5000)}!} .x{display:none}`],
    ['a sheet of spaces', `${' '.repeat(500_000)}.x{display:none}`],
    ['many selectors', `${'.a,'.repeat(15_000)}.x{display:none}`],
    ['open comments', `.x{display:none} ${'/*'.repeat(200_000)}`],
    ['colons', `.a{${'a:'.repeat(100_000)}} .x{display:none}`],
    ['some broken declarations', `.a{${'b;\n'.repeat(300)}} .x{display:none}`],
    [
      'broken declarations in many sheets',
      `.a{${'b;\n'.repeat(2_000)}} .x{display:none}</style><style>`.repeat(100),
    ],
    ['many :not', `.a${':not(.b)'.repeat(20_000)}{} .x{display:none}`],
  ])('comes to an end in a hostile sheet, which hides what it says: %s', async (_, sheet) => {
    const body = '<p class=x>1</p>'.repeat(200) + '<p>二</p>';
    const content = await page(sheet, body);
    expect(content.filter((each) => each === 'aside:1')).toHaveLength(200);
    expect(content.at(-1)).toBe('二');
  });

  it.each([
    ['open brackets', `.x{a:${'('.repeat(100_000)}`],
    ['open rules', '.a{'.repeat(50_000)],
    ['open rules of one element', '&{'.repeat(50_000)],
    ['open media', '@media screen{'.repeat(20_000)],
    ['open quotes', '"'.repeat(100_001)],
    ['broken declarations', `.a{${'b;\n'.repeat(100_000)}} .x{display:none}`],
    ['backslashes', '\\'.repeat(200_000)],
  ])('comes to an end in a hostile sheet that hides nothing: %s', async (_, sheet) => {
    expect(await page(sheet, '<p class=x>1</p>')).toEqual(['1']);
  });
});
