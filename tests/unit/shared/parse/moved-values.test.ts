import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { parseReport } from '../../../../shared/parse/parse-report';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { formTable } from '../../../../shared/report/forms';
import { docx } from '../../builders/packed';
import { reportHtml } from '../../builders/report-html';
import { reportText, VALID } from '../../builders/report-text';

type Cells = readonly (number | string)[];

const FORM = formTable('reviewLitigation', '2021');
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const TRUE = [1, 0, 2, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

const html = (values: Cells): Uint8Array => {
  const row = values.map((each) => `<td>${each}</td>`).join('');
  const page = reportHtml({});
  const own = VALID.review.map((each) => `<td>${each}</td>`).join('');
  return new TextEncoder().encode(page.replace(`<tr>${own}</tr>`, `<tr>${row}</tr>`));
};

const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${words(text)}</w:tc>`;
const row = (cells: readonly string[], before = 0): string =>
  `<w:tr>${before > 0 ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : ''}${cells.join('')}</w:tr>`;

const word = (values: Cells, before = 0): Uint8Array =>
  docx(
    [
      words('青川湖县人民政府2023年政府信息公开工作年度报告'),
      words('四、政府信息公开行政复议、行政诉讼情况'),
      '<w:tbl>',
      row([cell('行政复议', 5), cell('行政诉讼', 10)]),
      row([cell('', 5), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)]),
      row([...RESULTS, ...RESULTS, ...RESULTS].map((each) => cell(each))),
      row(
        values.map((each) => cell(`${each}`)),
        before,
      ),
      '</w:tbl>',
    ].join(''),
  );

const text =
  (mark: string) =>
  (values: Cells): Uint8Array =>
    new TextEncoder().encode(
      reportText(VALID).replace(VALID.review.join(' | '), `${values.join(mark)}${mark}`),
    );

const FORMATS: Readonly<Record<string, (values: Cells) => Uint8Array>> = {
  html,
  docx: word,
  bars: text(' | '),
};

async function read(bytes: Uint8Array): Promise<AnnualReport> {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.error.kind);
  return parseReport(document.value, []);
}

const valuesOf = ({ tables }: AnnualReport): readonly (number | null)[] =>
  FORM.rows.flatMap(({ id, columns }) =>
    columns.map((column) => tables.reviewLitigation.cells[id]?.[column]?.value ?? null),
  );
const doubtsOf = ({ issues }: AnnualReport) =>
  issues.filter(({ cells }) => cells?.some(({ table }) => table === 'reviewLitigation'));

/** The whole row with what a doubt offers in it; `null` where nothing is offered. */
const offered = (report: AnnualReport): readonly (number | null)[] =>
  FORM.rows.flatMap(({ id, columns }) =>
    columns.map(
      (column) =>
        doubtsOf(report)
          .flatMap(({ offer }) => offer ?? [])
          .find((each) => each.row === id && each.column === column)?.value ?? null,
    ),
  );

const without = (at: number): Cells => TRUE.filter((_, index) => index !== at);
const NOTHING = TRUE.map(() => null);
/** The whole of it, but for the group of the lost cell. */
const OTHER_GROUPS = TRUE.map((value, at) => (at < 5 ? null : value));

type Moved = readonly [string, Cells, readonly (number | null)[]];
const FRONT_TOO_MANY: Moved = ['an empty cell too many at the front', ['', ...TRUE], TRUE];
const MIDDLE_TOO_MANY: Moved = [
  'an empty cell too many in the middle',
  [...TRUE.slice(0, 6), '', ...TRUE.slice(6)],
  TRUE,
];
const FRONT_LOST: Moved = ['a cell lost at the front', without(0), OTHER_GROUPS];
const LAST_LOST: Moved = [
  'an empty cell too many at the front, and the last lost',
  ['', ...without(14)],
  TRUE.map((value, at) => (at < 10 ? value : null)),
];
const FRONT_LOST_PADDED: Moved = [
  'a cell lost at the front, and an empty one behind',
  [...without(0), ''],
  OTHER_GROUPS,
];
const TOTAL_LOST: Moved = [
  'a total lost, and an empty cell behind',
  [...without(4), ''],
  [1, 0, 2, 0, null, ...TRUE.slice(5)],
];

const everyFormat = <T extends readonly unknown[]>(cases: readonly T[]) =>
  Object.keys(FORMATS).flatMap((format) => cases.map((each) => [format, ...each] as const));

describe('the row of values of table four that has moved by a cell', () => {
  it.each(Object.keys(FORMATS))('is read as it stands where it has not: %s', async (format) => {
    const report = await read(FORMATS[format]?.(TRUE) ?? new Uint8Array());
    expect(valuesOf(report)).toEqual(TRUE);
    expect(doubtsOf(report)).toEqual([]);
  });

  it.each([
    ...everyFormat([FRONT_TOO_MANY, MIDDLE_TOO_MANY, FRONT_LOST]),
    ...[LAST_LOST, FRONT_LOST_PADDED, TOTAL_LOST].map((each) => ['bars', ...each] as const),
  ])(
    'is not used, and the one better reading is offered (%s): %s',
    async (format, _, cells, better) => {
      const report = await read(FORMATS[format]?.(cells) ?? new Uint8Array());
      expect(valuesOf(report)).toEqual(NOTHING);
      expect(doubtsOf(report).map(({ kind }) => kind)).toEqual(['ambiguous']);
      expect(offered(report)).toEqual(better);
    },
  );

  it.each(
    ['html', 'docx'].flatMap((format) =>
      [LAST_LOST, FRONT_LOST_PADDED, TOTAL_LOST].map(
        ([name, cells]) => [format, name, cells] as const,
      ),
    ),
  )(
    'is read as it stands where its cells are as many as the columns, with a doubt (%s): %s',
    async (format, _, cells) => {
      const report = await read(FORMATS[format]?.(cells) ?? new Uint8Array());
      expect(valuesOf(report)).toEqual(cells.map((each) => (each === '' ? null : each)));
      expect(doubtsOf(report).map(({ kind }) => kind)).toEqual(['ambiguous']);
      expect(offered(report)).toEqual(NOTHING);
    },
  );

  it.each(Object.keys(FORMATS))(
    'is read as it stands where nothing but a total that would be lost explains its sums: %s',
    async (format) => {
      const cells = [1, 0, 2, '', 4, ...TRUE.slice(5)];
      const report = await read(FORMATS[format]?.(cells) ?? new Uint8Array());
      expect(valuesOf(report)).toEqual([1, 0, 2, null, 4, ...TRUE.slice(5)]);
      expect(doubtsOf(report)).toEqual([]);
    },
  );

  it('is used where it starts a column late and adds up in its order, with a doubt', async () => {
    const report = await read(word(TRUE, 1));
    expect(valuesOf(report)).toEqual(TRUE);
    expect(doubtsOf(report).map(({ kind }) => kind)).toEqual(['ambiguous']);
  });

  it.each([
    ['a cell lost at the front', without(0)],
    ['a cell lost at the front, an empty one behind', [...without(0), '']],
    ['one value wrong', [9, ...without(0)]],
  ])('is not used where it starts a column late and does not add up: %s', async (_, cells) => {
    const report = await read(word(cells, 1));
    expect(valuesOf(report)).toEqual(NOTHING);
    expect(doubtsOf(report).length).toBe(1);
  });

  it('is the one of a group as well, and is read as it stands', async () => {
    const rows = [
      ['行政复议', '', 1, 0, 2, 0],
      ['未经复议直接起诉', 0, 0, 0, 1, 1],
      ['复议后起诉', 0, 0, 0, 0, 0],
    ].map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`);
    const heads = ['', ...RESULTS].map((each) => `<td>${each}</td>`).join('');
    const page = reportHtml({ review: `<tr>${heads}</tr>${rows.join('')}` });
    const report = await read(new TextEncoder().encode(page));
    expect(valuesOf(report)).toEqual([null, 1, 0, 2, 0, ...TRUE.slice(5)]);
    expect(doubtsOf(report)).toEqual([]);
  });
});

describe('blank cells for 0 in table four', () => {
  it.each(Object.keys(FORMATS))('move nothing: %s', async (format) => {
    const cells = TRUE.map((value) => (value === 0 ? '' : value));
    const report = await read(FORMATS[format]?.(cells) ?? new Uint8Array());
    expect(valuesOf(report)).toEqual(TRUE.map((value) => (value === 0 ? null : value)));
    // In a text of bars a blank end may be bars that fill the line up: a value may be missing in its midst.
    const kinds = doubtsOf(report).map(({ kind }) => kind);
    expect(kinds).toEqual(format === 'bars' ? ['ambiguous'] : []);
  });
});
