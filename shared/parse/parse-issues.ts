import type { Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { CellCorrection, CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';

interface Words {
  readonly zh: string;
  readonly en: string;
}

interface About {
  readonly span: Span | null;
  readonly cells?: readonly CellRef[];
  readonly offer?: readonly CellCorrection[];
}

export const issue = (kind: ParseIssue['kind'], about: About, { zh, en }: Words): ParseIssue => ({
  kind,
  ...about,
  message: { 'zh-CN': zh, en },
});

interface Counts {
  readonly expected: number;
  readonly found: number;
}

/** As many as there should be are no reason: something stands between them, or the heads over them are others. */
const countWords = ({ expected, found }: Counts): Localised =>
  expected === found
    ? {
        'zh-CN': `读到${found}个数据，个数与规定的相同，但其间有空白、不能读成数的内容，或与列名的位置对不上`,
        en: `has ${found} values, as it should, but with blanks or words between them or beside their heads`,
      }
    : {
        'zh-CN': `应有${expected}个数据，读到${found}个`,
        en: `should have ${expected} values and has ${found}`,
      };

interface Line {
  readonly label: Localised;
}

export const NOWHERE: About = { span: null };
const BETWEEN_DIGITS = /^\d\s+\d/;

/** A label as it is quoted in a sentence: on one line, and not a page long; digits that stand apart still do. */
export const quoted = (raw: string): string => {
  const line = raw.replace(/\s+/g, (_, at: number) =>
    BETWEEN_DIGITS.test(raw.slice(at - 1)) ? ' ' : '',
  );
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

export const place = (table: FormTable, row: Localised): Localised => ({
  'zh-CN': `表“${table.name['zh-CN']}”的“${row['zh-CN']}”行`,
  en: `row “${row.en}” of “${table.name.en}”`,
});

/** A row, or the only one of a table that has no labels for it. */
const dataRow = (table: FormTable, row: Localised | null): Localised =>
  row
    ? place(table, row)
    : { 'zh-CN': `表“${table.name['zh-CN']}”的数据行`, en: `row of values of “${table.name.en}”` };

/** Row and column, or the row alone where it has one column. */
function cellPlace(table: FormTable, ref: CellRef): Localised {
  const row = table.rows.find(({ id }) => id === ref.row);
  const column = table.columns.find(({ id }) => id === ref.column);
  const where = place(table, row?.label ?? { 'zh-CN': ref.row, en: ref.row });
  if (!column) return where;
  return {
    'zh-CN': `${where['zh-CN']}“${column.label['zh-CN']}”列`,
    en: `column “${column.label.en}” of the ${where.en}`,
  };
}

export const tableMissing = (table: FormTable): ParseIssue =>
  issue('tableMissing', NOWHERE, {
    zh: `没有读到表“${table.name['zh-CN']}”，与它有关的核对都没有做。`,
    en: `“${table.name.en}” was not found; nothing about it was checked.`,
  });

export function rowMissing(table: FormTable, row: Line, cells: readonly CellRef[]): ParseIssue {
  const where = place(table, row.label);
  return issue(
    'rowMissing',
    { span: null, cells },
    {
      zh: `没有读到${where['zh-CN']}，请对照原文。`,
      en: `The ${where.en} was not found. Please compare with the source.`,
    },
  );
}

/** `isSame`: it says the same again; else nobody knows which of the two is the row. */
export function rowRepeated(
  table: FormTable,
  row: Localised,
  { span, isSame }: { readonly span: Span; readonly isSame: boolean },
  cells: readonly CellRef[],
): ParseIssue {
  const where = place(table, row);
  return issue(
    isSame ? 'rowRepeated' : 'ambiguous',
    { span, cells },
    {
      zh: `${where['zh-CN']}出现了不止一次，只采用第一次的数据，请对照原文。`,
      en: `The ${where.en} stands more than once; only its first values are used. Please compare with the source.`,
    },
  );
}

export function rowUnknown(table: FormTable, label: string, about: About): ParseIssue {
  const named = label === '' ? ['一行没有项目名称', 'A row without a label'] : null;
  return issue('rowUnknown', about, {
    zh: `表“${table.name['zh-CN']}”中${named?.[0] ?? `“${quoted(label)}”行`}的数据不是规定的项目，没有采用。`,
    en: `${named?.[1] ?? `The row “${quoted(label)}”`} in “${table.name.en}” has values but is not a row of the form; it was not used.`,
  });
}

export function labelLoose(
  table: FormTable,
  row: Line,
  written: string,
  span: Span,
  cells: readonly CellRef[],
): ParseIssue {
  const where = place(table, row.label);
  const label = quoted(written);
  return issue(
    'labelLoose',
    { span, cells },
    label === ''
      ? {
          zh: `${where['zh-CN']}没有读到项目名称，按前后两行读作这一行，请对照原文。`,
          en: `The ${where.en} has no label that can be read; it was taken for this row because of the rows around it. Please compare with the source.`,
        }
      : {
          zh: `原文的“${label}”读作${where['zh-CN']}，请对照原文。`,
          en: `“${label}” in the source was taken for the ${where.en}. Please compare with the source.`,
        },
  );
}

/** In a text where the columns are lost: which of the cells is the blank one is not to be seen. */
export function blanksAstray(
  table: FormTable,
  row: Localised | null,
  span: Span,
  counts: Counts,
  cells: readonly CellRef[],
): ParseIssue {
  const where = dataRow(table, row);
  return issue(
    'ambiguous',
    { span, cells },
    {
      zh: `${where['zh-CN']}应有${counts.expected}个数据，只写了${counts.found}个；原文的列已丢失，看不出空的是哪一格，暂按书写顺序采用，请对照原文。`,
      en: `The ${where.en} should have ${counts.expected} values and has ${counts.found}; the columns are lost, so which cell is blank cannot be seen. They were used in the order in which they stand. Please compare with the source.`,
    },
  );
}

export function cellCount(
  table: FormTable,
  row: Localised,
  span: Span,
  counts: Counts,
  cells: readonly CellRef[],
): ParseIssue {
  const where = place(table, row);
  return issue(
    'cellCount',
    { span, cells },
    {
      zh: `${where['zh-CN']}${countWords(counts)['zh-CN']}，无法确定各属哪一列，没有采用。`,
      en: `The ${where.en} ${countWords(counts).en}; they cannot be placed and were not used.`,
    },
  );
}

export function valueCount(
  table: FormTable,
  span: Span,
  counts: Counts,
  cells: readonly CellRef[],
): ParseIssue {
  return issue(
    'cellCount',
    { span, cells },
    {
      zh: `表“${table.name['zh-CN']}”的数据行${countWords(counts)['zh-CN']}，无法确定各属哪一列，没有采用。`,
      en: `The row of values of “${table.name.en}” ${countWords(counts).en}; they cannot be placed and were not used.`,
    },
  );
}

export function runTogether(
  table: FormTable,
  row: Localised | null,
  raw: string,
  about: {
    readonly span: Span;
    readonly cells: readonly CellRef[];
    readonly offer?: readonly CellCorrection[];
  },
): ParseIssue {
  const where = dataRow(table, row);
  const digits = quoted(raw);
  return issue('runTogether', about, {
    zh: about.offer
      ? `${where['zh-CN']}的数字连在一起（${digits}），只有一种分法加得起来：${about.offer.map(({ value }) => value ?? '').join('、')}。请对照原文后采用。`
      : `${where['zh-CN']}的数字连在一起（${digits}），无法确定怎样分开，没有采用，请对照原文。`,
    en: about.offer
      ? `The numbers of the ${where.en} run together (${digits}); only one way to part them adds up: ${about.offer.map(({ value }) => value ?? '').join(', ')}. Please compare with the source and take it.`
      : `The numbers of the ${where.en} run together (${digits}) and cannot be parted; they were not used. Please compare with the source.`,
  });
}

export function cellText(table: FormTable, ref: CellRef, raw: string, span: Span): ParseIssue {
  const where = cellPlace(table, ref);
  return issue(
    'cellText',
    { span, cells: [ref] },
    {
      zh: `${where['zh-CN']}中的“${quoted(raw)}”不能读成一个数。`,
      en: `“${quoted(raw)}” in the ${where.en} cannot be read as a number.`,
    },
  );
}
