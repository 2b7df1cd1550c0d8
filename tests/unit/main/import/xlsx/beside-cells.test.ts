import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../../main/import/xlsx/read-xlsx';
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

describe('a sheet', () => {
  it('is not torn by a hidden row, and shows what is merged over one', () => {
    const sheet = `${data(
      row(1, t('A1', '甲'), t('B1', '乙')),
      '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>丙</t></is></c><c r="B2"><v>8</v></c></row>',
      row(3, n('A3', '1'), n('B3', '2')),
      '<row r="4" hidden="1"/>',
      row(5, n('A5', '3'), n('B5', '4')),
    )}<mergeCells><mergeCell ref="A2:A5"/></mergeCells>`;
    expect(outlineOf(read({ sheets: { Sheet1: sheet } }))).toEqual([
      [
        [0, 0, 1, 1, '甲'],
        [0, 1, 1, 1, '乙'],
        [1, 0, 2, 1, '丙'],
        [1, 1, 1, 1, '2'],
        [2, 1, 1, 1, '4'],
      ],
      ['hiddenRow', '8'],
    ]);
  });

  it('names comments, text boxes, charts and printed heads', () => {
    const sheet = `${data(row(1, t('A1', '说明')))}<headerFooter><oddHeader>&amp;C&amp;"宋体"&amp;14报表&amp;P</oddHeader></headerFooter>`;
    const box = (text: string) =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const book = {
      sheets: { Sheet1: sheet },
      drawing: `<xdr:wsDr xmlns:xdr="x" xmlns:a="y">${box('框内')}<xdr:graphicFrame/></xdr:wsDr>`,
      comments:
        '<comments><authors><author>某人</author></authors><commentList><comment ref="A1"><text><r><t>待</t></r><r><t>核</t></r></text></comment></commentList></comments>',
    };
    expect(outlineOf(read(book))).toEqual([
      '说明',
      ['textBox', '框内'],
      ['〔图片〕'],
      ['comment', '待核'],
      ['报表'],
    ]);
  });

  it('of a great many hidden rows lists the beginning', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 2}" hidden="1"><c r="A${at + 2}"><v>${at}</v></c></row>`,
    );
    const { text, blocks } = read({ sheets: { Sheet1: data(row(1, t('A1', '一')), ...rows) } });
    expect(blocks).toHaveLength(2);
    expect(text.length).toBeLessThan(1100);
    expect(text.endsWith('…')).toBe(true);
  });
});
