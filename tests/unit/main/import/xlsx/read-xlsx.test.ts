import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../../main/import/xlsx/read-xlsx';
import { showNumber } from '../../../../../main/import/xlsx/number-format';
import { outlineOf, xlsx } from '../../../builders/packed';

const t = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const n = (at: string, value: string, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;
const data = (...rows: readonly string[]) => `<sheetData>${rows.join('')}</sheetData>`;

function read(book: Parameters<typeof xlsx>[0]) {
  const result = readXlsx(xlsx(book));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('a workbook', () => {
  it('with everything in one sheet is headings, running text and tables', () => {
    const sheet = data(
      row(1, t('A1', '某县年度报告')),
      row(2, t('A2', '一、总体情况')),
      row(3, t('A3', '公开12条。')),
      row(4, t('A4', '申请人'), t('B4', '总计')),
      row(5, t('A5', '一、本年新收政府信息公开申请数量'), '<c r="B5"/>'),
      row(7, t('A7', '结果'), n('B7', '3')),
    );
    expect(outlineOf(read({ sheets: { Sheet1: sheet } }))).toEqual([
      '某县年度报告',
      '一、总体情况',
      '公开12条。',
      [
        [0, 0, 1, 1, '申请人'],
        [0, 1, 1, 1, '总计'],
        [1, 0, 1, 1, '一、本年新收政府信息公开申请数量'],
        [1, 1, 1, 1, ''],
      ],
      [
        [0, 0, 1, 1, '结果'],
        [0, 1, 1, 1, '3'],
      ],
    ]);
  });

  it('keeps digits of a text apart that are set differently', () => {
    const run = (text: string, properties: string) =>
      `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
    const cell = (at: string, properties: string) =>
      `<c r="${at}" t="inlineStr"><is>${run('49', '<b/>')}${run('1', properties)}</is></c>`;
    const sheet = data(
      row(1, t('A1', '一'), cell('B1', '<vertAlign val="superscript"/>'), cell('C1', '<strike/>')),
      row(2, t('A2', '二'), cell('B2', '<color rgb="FFFFFFFF"/>'), cell('C2', '<i/>')),
    );
    expect(outlineOf(read({ sheets: { Sheet1: sheet } }))).toEqual([
      [
        [0, 0, 1, 1, '一'],
        [0, 1, 1, 1, '49 1'],
        [0, 2, 1, 1, '49 1'],
        [1, 0, 1, 1, '二'],
        [1, 1, 1, 1, '49 1'],
        [1, 2, 1, 1, '491'],
      ],
    ]);
  });

  it('shows a formula that has no value in the file, and none that has', () => {
    const formula = (at: string, value: string, type = 'n') =>
      `<c r="${at}" t="${type}"><f>SUM(A1:A9)</f>${value}</c>`;
    const sheet = data(
      row(1, t('A1', '一'), formula('B1', ''), formula('C1', '<v>7</v>')),
      row(2, t('A2', '二'), formula('B2', '<v></v>'), formula('C2', '<v></v>', 'str')),
      row(3, t('A3', '三'), formula('B3', '<v>0</v>'), n('C3', '0')),
    );
    const values = (calculatesAnew: boolean) => {
      const { blocks, text } = read({ sheets: { Sheet1: sheet }, calculatesAnew });
      const [table] = blocks;
      return table?.kind === 'table' ? table.cells.map(({ span }) => text.slice(...span)) : [];
    };
    expect(values(false)).toEqual([
      '一',
      '=SUM(A1:A9)',
      '7',
      '二',
      '=SUM(A1:A9)',
      '',
      '三',
      '0',
      '0',
    ]);
    expect(values(true)).toEqual([
      '一',
      '=SUM(A1:A9)',
      '7',
      '二',
      '=SUM(A1:A9)',
      '',
      '三',
      '=SUM(A1:A9)',
      '0',
    ]);
  });

  it('names a picture that stands on a sheet', () => {
    const sheet = `${data(row(1, t('A1', '说明')))}<drawing r:id="rId1"/>`;
    const pictured = (drawing: string) =>
      outlineOf(
        read({
          sheets: { Sheet1: sheet },
          drawing: `<xdr:wsDr xmlns:xdr="x">${drawing}</xdr:wsDr>`,
        }),
      );
    expect(pictured('<xdr:pic/>')).toEqual(['说明', ['〔图片〕']]);
    expect(pictured('<xdr:sp/>')).toEqual(['说明']);
  });

  it('names its sheets, keeps merges, and names what is hidden as not read', () => {
    const sheet = `<cols><col min="3" max="3" hidden="1"/></cols>${data(row(2, t('A2', '宽'), n('B2', '8'), n('C2', '7')), row(3, n('A3', '1'), n('B3', '2')), '<row r="4" hidden="1"><c r="A4"><v>6</v></c></row>')}<mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
    const document = read({
      sheets: { 表三: sheet, 底稿: data(row(1, n('A1', '9'))) },
      attributes: { 底稿: 'state="hidden"' },
    });
    expect(outlineOf(document)).toEqual([
      '表三',
      [
        [0, 0, 1, 2, '宽'],
        [1, 0, 1, 1, '1'],
        [1, 1, 1, 1, '2'],
      ],
      ['hiddenRow', '6'],
      ['hiddenColumn', '7'],
      ['hiddenSheet', '底稿'],
    ]);
    const [, table, hiddenRow, hiddenColumn] = document.blocks;
    expect([hiddenRow?.places, hiddenColumn?.places]).toEqual([
      [{ kind: 'path', path: '表三!A4' }],
      [{ kind: 'path', path: '表三!C2' }],
    ]);
    expect(table?.kind === 'table' && table.cells.at(-1)?.places).toEqual([
      { kind: 'path', path: '表三!B3' },
    ]);
  });

  it('reads shared texts, errors and the value that a formula had, in the strict form too', () => {
    const sheet = data(
      row(
        1,
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1"><f>1+1</f><v>2</v></c>',
        '<c r="C1" t="e"><v>#REF!</v></c>',
      ),
    );
    const book = {
      sheets: { Sheet1: sheet },
      strings: ['合计'],
      namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    };
    expect(outlineOf(read(book))).toEqual([
      [
        [0, 0, 1, 1, '合计'],
        [0, 1, 1, 1, '2'],
        [0, 2, 1, 1, '#REF!'],
      ],
    ]);
  });

  it('shows a value in the format of its cell', () => {
    const sheet = data(
      row(1, n('A1', '9116.3600000000006'), n('B1', '0.5', 1), n('C1', '1234.5', 2)),
    );
    expect(outlineOf(read({ sheets: { Sheet1: sheet }, formats: ['0.00%', '#,##0.00'] }))).toEqual([
      [
        [0, 0, 1, 1, '9116.36'],
        [0, 1, 1, 1, '50.00%'],
        [0, 2, 1, 1, '1,234.50'],
      ],
    ]);
  });
});

describe('a workbook beyond the bounds', () => {
  const errorOf = (book: Parameters<typeof xlsx>[0]): string => {
    const result = readXlsx(xlsx(book));
    return result.ok ? 'read' : result.error.kind;
  };

  it('is too long by its cells, or by one text that many of them name', () => {
    const cells = (count: number, cell: string) =>
      data(
        row(1, ...Array.from({ length: count }, (_, at) => cell.replace('@', String(at * 7919)))),
      );
    expect(errorOf({ sheets: { a: cells(100_001, '<c><v>@</v></c>') } })).toBe('documentTooLong');
    const strings = ['长'.repeat(1000) + String(Math.PI)];
    expect(errorOf({ sheets: { a: cells(3000, '<c t="s"><v>0</v></c>') }, strings })).toBe(
      'documentTooLong',
    );
  });

  it('is damaged where a cell names a text that is not there', () => {
    const sheet = data(row(1, '<c r="A1" t="s"><v>7</v></c>'));
    expect(errorOf({ sheets: { a: sheet } })).toBe('damagedFile');
  });
});

it.each([
  [9116.3600000000006, 'General', '9116.36'],
  [0.1 + 0.2, 'General', '0.3'],
  [2.675, '0.00', '2.68'],
  [-1234567.5, '#,##0', '-1,234,568'],
  [0, '#,##0;-#,##0;&quot;-&quot;'.replaceAll('&quot;', '"'), '-'],
  [12, '0"件"', '12件'],
  [5, '000', '005'],
  [12.5, '0.0##', '12.5'],
  [44927, 'yyyy/m/d', '2023/1/1'],
  [44927, 'yyyy"年"m"月"d"日"', '2023年1月1日'],
  [0.5, '# ?/?', '0.5'],
  [75394432.52, '[Red]#,##0.00_ ', '75,394,432.52'],
  [86, '[=0]"";General', '86'],
  [0, '[=0]"";General', '0'],
  [0, '[=0]"无";0', '无'],
  [86, '[=0]"无";0', '86'],
  [1234, '[=0]"-";#,##0', '1,234'],
  [7, '[<1]"";0', '7'],
  [7, '[>=100]0"件";[<10]0"例";0', '7例'],
  [70, '[>=100]0"件";[<10]0"例";0', '70'],
  [100, '[>=100]0"件";[<10]0"例";0', '100件'],
  [-3, '[<>0]0;"零"', '-3'],
  [5, '[Red][>3]0;[Blue]0', '5'],
  [10, '[>10]"多";[<=10]0', '10'],
])('%d in %s is %s', (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});
