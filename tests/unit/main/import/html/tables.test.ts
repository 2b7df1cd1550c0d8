import { describe, expect, it } from 'vitest';
import { cellsOf, contentOf } from './read-page';

const td = (text: string | number, attributes = ''): string => `<td ${attributes}>${text}</td>`;
const tr = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const row = (...texts: readonly (string | number)[]): string =>
  tr(...texts.map((text) => td(text)));
const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;

describe('spans', () => {
  it('are honoured in both directions', async () => {
    const body = table(
      tr(td('甲', 'rowspan=2 colspan=2'), td('乙', 'colspan=2')),
      row('丙', '丁'),
      row(1, 2, 3, 4),
    );
    expect(await cellsOf(body)).toEqual([
      ...['甲@0,0+2×2', '乙@0,2+1×2', '丙@1,2', '丁@1,3'],
      ...['1@2,0', '2@2,1', '3@2,2', '4@2,3'],
    ]);
  });

  it('go to the end of the row group when they are 0, and never beyond it', async () => {
    const body = table(
      `<tbody>${tr(td('甲', 'rowspan=0'), td(1))}${row(2)}</tbody>`,
      `<tbody>${tr(td('乙', 'rowspan=9'), td(3))}${row(4)}</tbody>`,
    );
    expect(await cellsOf(body)).toEqual([
      ...['甲@0,0+2×1', '1@0,1', '2@1,1'],
      ...['乙@2,0+2×1', '3@2,1', '4@3,1'],
    ]);
  });

  it('that overlap leave the slot to the cell above', async () => {
    const body = table(
      tr(td('甲'), td('乙', 'rowspan=2'), td('丙')),
      tr(td('丁', 'colspan=2'), td('戊')),
    );
    expect(await cellsOf(body)).toEqual([
      ...['甲@0,0', '乙@0,1+2×1', '丙@0,2'],
      ...['丁@1,0', '戊@1,2'],
    ]);
  });

  it.each([
    ['colspan="0"', '甲@0,0'],
    ['colspan="-2"', '甲@0,0'],
    ['colspan="two"', '甲@0,0'],
    ['colspan=" +2px"', '甲@0,0+1×2'],
    ['rowspan="-1"', '甲@0,0'],
    ['rowspan="99999999999999999999"', '甲@0,0+2×1'],
  ])('are read from %s as a browser does', async (attribute, first) => {
    const cells = await cellsOf(table(tr(td('甲', attribute), td(1)), row(2, 3, 4)));
    expect(cells[0]).toBe(first);
  });

  it('leave a missing cell missing, which is no empty cell', async () => {
    expect(await cellsOf(table(row('甲', 1, 2), row('乙', ''), row('丙', 3, 4)))).toEqual([
      ...['甲@0,0', '1@0,1', '2@0,2'],
      ...['乙@1,0', '@1,1'],
      ...['丙@2,0', '3@2,1', '4@2,2'],
    ]);
  });

  it('that no cell tells apart are one column', async () => {
    const body = table(tr(td('甲', 'colspan=3'), td(1)), tr(td('乙', 'colspan=3'), td(2)));
    expect(await cellsOf(body)).toEqual(['甲@0,0', '1@0,1', '乙@1,0', '2@1,1']);
  });
});

describe('rows', () => {
  it('of the foot come last, wherever they are written', async () => {
    const body =
      `<table><caption>表三</caption><thead>${row('头', 0)}</thead>` +
      `<tfoot>${row('尾', 9)}</tfoot><tbody>${row('甲', 1)}</tbody></table>`;
    expect(await contentOf(body)).toEqual(['表三', ['头|0', '甲|1', '尾|9']]);
  });

  it('and cells that are not shown have no place', async () => {
    const body = table(
      row('甲', 1),
      `<tr style="display:none">${td('乙')}${td(2)}</tr>`,
      tr(td('丙'), td(3, 'style="display:none"'), td(4)),
    );
    expect(await contentOf(body)).toEqual([['甲|1', '丙|4'], 'aside:乙 2', 'aside:3']);
  });

  it('without end tags are read', async () => {
    expect(await contentOf('<table><tr><td>甲<td>1<tr><td>乙<td>2</table>')).toEqual([
      ['甲|1', '乙|2'],
    ]);
  });

  it('put text that stands between them before the table', async () => {
    expect(await contentOf('<table>单位：件<tr><td>甲<td>1</table>')).toEqual([
      '单位：件',
      ['甲|1'],
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['paragraphs', '<p>三、</p><p>本年度</p><p>办理结果</p>', '三、\n本年度\n办理结果'],
    ['line breaks', '结果<br>维持', '结果\n维持'],
    [
      'one character a line',
      [...'三、本年度办理结果'].map((c) => `<p>${c}</p>`).join(''),
      [...'三、本年度办理结果'].join('\n'),
    ],
    ['a wrapper', '<table><tr><td>维持</td></tr></table>', '维持'],
    ['a no-break space', '&nbsp;', ''],
    ['digits in two lines, never one number', '5<br>8', '5\n8'],
  ])('of %s are one cell', async (_, content, text) => {
    expect((await cellsOf(table(tr(td(content), td(1)), row('乙', 2))))[0]).toBe(`${text}@0,0`);
  });
});

const LONG = '全年主动公开政府信息，'.repeat(5);
const DATA = table(row('规章', 0, 0, 0), row('行政规范性文件', 3, 1, 44));
const DATA_ROWS = ['规章|0|0|0', '行政规范性文件|3|1|44'];

describe('tables that lay out the page', () => {
  it('are read in order, and a table of data in them is one of its own', async () => {
    const body = table(
      row('<h2>一、总体情况</h2>', ''),
      tr(td('<a href="/">首页</a>'), td(`<p>二、主动公开政府信息情况</p>${DATA}<p>三、</p>`)),
      row('版权所有', '网站地图'),
    );
    expect(await contentOf(body)).toEqual([
      ...[
        '一、总体情况',
        '首页',
        '二、主动公开政府信息情况',
        DATA_ROWS,
        '三、',
        '版权所有',
        '网站地图',
      ],
    ]);
  });

  it('are told by many paragraphs, and by a heading with its text', async () => {
    const many = `<p>${LONG}</p><p>二</p><p>三</p><p>${LONG}</p><p>${LONG}</p>`;
    expect(await contentOf(table(row('菜单', many)))).toEqual([
      '菜单',
      LONG,
      '二',
      '三',
      LONG,
      LONG,
    ]);
    const headed = '<h3>一、总体情况</h3><p>一</p><p>二</p>';
    expect(await contentOf(table(row('菜单', headed)))).toEqual([
      '菜单',
      '一、总体情况',
      '一',
      '二',
    ]);
  });

  it('keep the rows of data that stand beside the text', async () => {
    const guidance = `<td colspan=4><p>填报说明</p><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></td>`;
    const body = table(row('规章', 0, 0, 0), row('文件', 3, 1, 44), tr(guidance));
    expect(await contentOf(body)).toEqual([
      ...[['规章|0|0|0', '文件|3|1|44'], '填报说明', LONG, LONG, LONG],
    ]);
  });

  it('are also those with one cell in each row', async () => {
    expect(await contentOf(table(row('一、总体情况'), row(DATA)))).toEqual([
      '一、总体情况',
      DATA_ROWS,
    ]);
  });

  it('may be nested', async () => {
    expect(await contentOf(table(row(table(row('', table(row(DATA)))))))).toEqual([DATA_ROWS]);
  });
});
