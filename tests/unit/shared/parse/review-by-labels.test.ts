import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { reviewByLabels } from '../../../../shared/parse/review-by-labels';
import { formTable } from '../../../../shared/report/forms';
import { gridOf, type Written } from '../../builders/grid';
import { docx, xlsx } from '../../builders/packed';
import { reportHtml } from '../../builders/report-html';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const GROUPS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
/** Of the groups, one after the other. */
const VALUES = [
  [1, 0, 2, 0, 3],
  [0, 1, 0, 0, 1],
  [2, 0, 0, 1, 3],
];
const FLAT = VALUES.flat();

type Cell =
  string | number | { readonly words: string; readonly across?: number; readonly down?: number };

const markup = (cell: Cell): string =>
  typeof cell === 'object'
    ? `<td colspan=${cell.across ?? 1} rowspan=${cell.down ?? 1}>${cell.words}</td>`
    : `<td>${cell}</td>`;

const rowsIn = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `<tr>${row.map(markup).join('')}</tr>`).join('');

async function reportOf(bytes: Uint8Array): Promise<AnnualReport> {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.error.kind);
  return parseReport(document.value, []);
}

const read = (rows: readonly (readonly Cell[])[]) =>
  reportOf(new TextEncoder().encode(reportHtml({ review: rowsIn(rows) })));

const valuesOf = ({ tables }: AnnualReport) =>
  Object.values(tables.reviewLitigation.cells).map((row) =>
    Object.values(row).map((cell) => cell?.value ?? null),
  );

const doubtsOf = ({ issues }: AnnualReport): readonly string[] =>
  issues.flatMap(({ kind, cells }) =>
    cells?.some(({ table }) => table === 'reviewLitigation') ? [kind] : [],
  );

const transposed = (heads: readonly (readonly Cell[])[], values = VALUES) => [
  ...heads,
  ...RESULTS.map((result, at) => [result, ...values.map((group) => group[at] ?? '')]),
];
const NOTHING = VALUES.map((group) => group.map(() => null));

const named = (groups: readonly string[]) => [
  groups.map((words) => ({ words, across: 5 })),
  groups.flatMap(() => RESULTS),
  FLAT,
];
const perQuantity = (groups: readonly string[]) =>
  groups.flatMap((words, group) =>
    RESULTS.map((result, at): readonly Cell[] => [
      ...(at === 0 ? [{ words, down: 5 }] : []),
      result,
      VALUES[group]?.[at] ?? '',
    ]),
  );

describe('table four laid out in another way', () => {
  it.each([
    [
      'groups in one row, the rest in brackets',
      named(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']),
    ],
    [
      'groups in one row, with a dash',
      named(['行政复议', '行政诉讼——未经复议直接起诉', '行政诉讼——复议后起诉']),
    ],
    [
      'groups in other words',
      named(['行政复议情况', '未经复议直接提起行政诉讼', '经行政复议后提起行政诉讼']),
    ],
    [
      'group and result in one head',
      [GROUPS.flatMap((group) => RESULTS.map((result) => `${group}-${result}`)), FLAT],
    ],
    ['a row for each result', transposed([['', ...GROUPS]])],
    [
      'a row for each result, and the groups in two rows',
      transposed([
        [
          { words: '', down: 2 },
          { words: '行政复议', down: 2 },
          { words: '行政诉讼', across: 2 },
        ],
        GROUPS.slice(1),
      ]),
    ],
    [
      'a row for each value',
      perQuantity(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）']),
    ],
    [
      'a row for each value, with group and result in one label',
      [
        ['项目', '数量'],
        ...GROUPS.flatMap((group, of) =>
          RESULTS.map((result, at) => [`${group}－${result}`, VALUES[of]?.[at] ?? '']),
        ),
      ],
    ],
    [
      'a row for each group, in other words',
      [
        ['类别', ...RESULTS],
        ...['行政复议', '行政诉讼（直接起诉）', '行政诉讼（复议后起诉）'].map((group, at) => [
          group,
          ...(VALUES[at] ?? []),
        ]),
      ],
    ],
  ])('is read by its labels: %s', async (_, rows) => {
    const report = await read(rows);
    expect(valuesOf(report)).toEqual(VALUES);
    expect(doubtsOf(report)).toEqual([]);
  });

  it('is read in the order of its labels, whichever that is', async () => {
    const order = [2, 0, 1];
    const report = await read(
      transposed(
        [['', ...order.map((at) => GROUPS[at] ?? '')]],
        order.map((at) => VALUES[at] ?? []),
      ),
    );
    expect(valuesOf(report)).toEqual(VALUES);
  });

  it('says where its words are not the form\u2019s', async () => {
    const rows = transposed([['', ...GROUPS]]);
    const report = await read(
      rows.map(([label = '', ...values]) => [label === '总计' ? '合计' : label, ...values]),
    );
    expect(valuesOf(report)).toEqual(VALUES);
    expect(doubtsOf(report)).toEqual(['labelLoose']);
  });

  it.each([
    ['a group has no name', transposed([['', '行政复议', '行政诉讼', '行政诉讼']])],
    ['a group stands twice', transposed([['', '行政复议', '复议后起诉', '复议后起诉']])],
    ['a sum does not hold', transposed([['', ...GROUPS]], VALUES.with(0, [1, 0, 2, 0, 4]))],
    ['a value is missing', transposed([['', ...GROUPS]], VALUES.with(1, [0, 1, 0, 0]))],
    [
      'labels contradict each other',
      transposed([['', ...GROUPS]]).map((row, at) =>
        at === 1 ? ['行政复议-结果维持', ...row.slice(1)] : row,
      ),
    ],
    ['a number has no label', [...transposed([['', ...GROUPS]]), ['编号', 7, 8, 9]]],
  ])('is not read, and listed as such, where %s', async (_, rows) => {
    const report = await read(rows);
    expect(valuesOf(report)).toEqual(NOTHING);
    expect(report.unread.map(({ kind }) => kind)).toContain('table');
    expect(report.issues.map(({ kind }) => kind)).toContain('tableMissing');
  });

  it('is read of a Word file and of a workbook', async () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const rows = transposed([['', ...GROUPS]]).map((row) => row.map(String));
    const tbl = rows.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    const heading = '四、政府信息公开行政复议、行政诉讼情况';
    const word = await reportOf(docx(`${p(heading)}<w:tbl>${tbl.join('')}</w:tbl>`));
    const sheet = rows.map(
      (row, line) =>
        `<row r="${line + 1}">${row
          .map((cell, at) => {
            const place = `${'ABCD'.charAt(at)}${line + 1}`;
            return /^\d+$/.test(cell)
              ? `<c r="${place}"><v>${cell}</v></c>`
              : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join('')}</row>`,
    );
    const book = await reportOf(
      xlsx({ sheets: { [heading]: `<sheetData>${sheet.join('')}</sheetData>` } }),
    );
    expect([valuesOf(word), valuesOf(book)]).toEqual([VALUES, VALUES]);
  });
});

describe('the labels beside and over a value', () => {
  const FORM = formTable('reviewLitigation', '2021');
  const read = (lines: readonly (readonly Written[])[]) => {
    const found = reviewByLabels(FORM, gridOf(lines));
    const order = FORM.rows.flatMap(({ id, columns }) => columns.map((each) => `${id}.${each}`));
    return found && { ...found, values: order.map((name) => Number(found.named.get(name)?.raw)) };
  };
  const both = GROUPS.flatMap((group, of) =>
    RESULTS.map((result, at) => [`${group}-${result}`, `${VALUES[of]?.[at] ?? ''}`]),
  );
  const beside: readonly (readonly Written[])[] = RESULTS.map((result, at) =>
    GROUPS.flatMap((group, of) => [`${group}-${result}`, `${VALUES[of]?.[at] ?? ''}`]),
  );
  const over = GROUPS.map((group): Written => [group, 2]);

  it('may both name the group, or both the result', () => {
    expect(read([over, ...beside])?.values).toEqual(FLAT);
    const paired = RESULTS.map((result): Written => [result, 2]);
    const short = ['维持', '纠正', '其他', '未审结', '合计'];
    const rows = GROUPS.map((group, of): readonly Written[] => [
      group,
      ...short.flatMap((result, at) => [result, `${VALUES[of]?.[at] ?? ''}`]),
    ]);
    expect(read([['', ...paired], ...rows])?.values).toEqual(FLAT);
  });

  it('name nothing where the group or the result over a value is another', () => {
    expect(read([['', ''], ...both])?.values).toEqual(FLAT);
    expect(read([['', '复议后起诉'], ...both])).toBeNull();
    expect(read([['', '结果维持'], ...both])).toBeNull();
  });

  it('stand over it, not under it', () => {
    const heads = ['', ...GROUPS];
    const rows = transposed([heads]).map((row) => row.map(String));
    expect(read([...rows, ['', ...GROUPS.toReversed()]])?.values).toEqual(FLAT);
  });

  it('are all there, with the form’s or in other words, and the values of every group', () => {
    const wide = RESULTS.map((result, at): readonly Written[] => [
      [result === '总计' ? '合计' : result, 2],
      ...VALUES.map((group) => `${group[at] ?? ''}`),
    ]);
    const found = read([[['', 2], ...GROUPS], ...wide]);
    expect(
      found?.loose.map(({ column, from, to, isLoose }) => [column, from, to, isLoose]),
    ).toEqual([
      ['total', 0, 2, true],
      ['total', 0, 2, true],
      ['total', 0, 2, true],
    ]);
    expect(new Set(found?.labels.map(({ raw }) => raw))).toEqual(
      new Set([...GROUPS, ...RESULTS.with(4, '合计')]),
    );
    expect(read(both.slice(0, 10))).toBeNull();
    expect(read([])).toBeNull();
  });
});
