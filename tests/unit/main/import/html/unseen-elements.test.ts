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
    ['a rule for another class', '.xx,.x-1,.x.y{display:none}'],
    ['a rule for what is added to it', '.x::before{display:none}'],
    ['a weaker rule', '#n{display:block} .x{display:none}'],
    ['the page itself', 'body{display:none}'],
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

  it('takes no time that grows with the square of a hostile sheet', async () => {
    const sheet = `${'.a{'.repeat(50_000)}${'.x,'.repeat(50_000)}.x{display:none}${'}'.repeat(50_000)}`;
    const started = performance.now();
    await page(sheet, '<p class=x>一</p>'.repeat(1000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
