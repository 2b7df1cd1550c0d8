import type { Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { CellRef, ParseIssue, ReportCell, ReportTable } from '../report/annual-report';
import type { FormTable, TableId } from '../report/form';
import { formTable } from '../report/forms';
import type { RowReading } from './row-readings';

/** A cell with another value that its raw text allows. */
export interface TwoReadings {
  readonly ref: CellRef;
  readonly cell: ReportCell;
  readonly value: number;
}

const rowLabel = (form: FormTable, row: string): Localised =>
  form.rows.find((each) => each.id === row)?.label ?? { 'zh-CN': row, en: row };

function cellLabel(form: FormTable, { row, column }: CellRef): Localised {
  const head = form.columns.find((each) => each.id === column)?.label ?? {
    'zh-CN': column,
    en: column,
  };
  const line = rowLabel(form, row);
  return {
    'zh-CN': `“${line['zh-CN']}”行“${head['zh-CN']}”列`,
    en: `row “${line.en}”, column “${head.en}”`,
  };
}

function hull(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((span) => span !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map((span) => span[0])), Math.max(...known.map((span) => span[1]))];
}

/** Enough of a cell's text to find it. */
const LONGEST_QUOTE = 40;

const quoted = (raw: string): string => {
  const words = raw.replace(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
};

/** How the cell was read, and how else it can be. */
function bothReadings(form: FormTable, { ref, cell, value }: TwoReadings): Localised {
  const label = cellLabel(form, ref);
  const raw = quoted(cell.raw);
  const read =
    cell.value === null
      ? { 'zh-CN': '没有读成一个数', en: 'is not read as a number' }
      : { 'zh-CN': `读作${cell.value}`, en: `is read as ${cell.value}` };
  return {
    'zh-CN': `${label['zh-CN']}原文“${raw}”${read['zh-CN']}，也可读作${value}`,
    en: `${label.en}: “${raw}” ${read.en}, but can be read as ${value}`,
  };
}

/** Cells that can be read otherwise; of two the second readings belong together. */
export function cellsAmbiguous(
  id: TableId,
  table: ReportTable,
  readings: readonly TwoReadings[],
): ParseIssue {
  const form = formTable(id, table.form);
  const words = readings.map((each) => bothReadings(form, each));
  return {
    kind: 'ambiguous',
    span: hull(readings.map(({ cell }) => cell.span)),
    cells: readings.map(({ ref }) => ref),
    offer: readings.map(({ ref, value }) => ({ ...ref, value })),
    message: {
      'zh-CN': `表“${form.name['zh-CN']}”${words.map((each) => each['zh-CN']).join('；')}。按后一种读法，有关的勾稽关系成立。请对照原文。`,
      en: `${form.name.en}, ${words.map((each) => each.en).join('; ')}. With the second reading everything around it adds up. Please compare with the source.`,
    },
  };
}

/** What is counted in pieces has a fraction. */
export function decimalCount(form: FormTable, ref: CellRef, cell: ReportCell): ParseIssue {
  const label = cellLabel(form, ref);
  const raw = quoted(cell.raw);
  return {
    kind: 'ambiguous',
    span: cell.span,
    cells: [ref],
    message: {
      'zh-CN': `表“${form.name['zh-CN']}”${label['zh-CN']}原文“${raw}”有小数，而这一格是件数，请对照原文。`,
      en: `${form.name.en}, ${label.en}: “${raw}” has a fraction, but the cell counts pieces. Please compare with the source.`,
    },
  };
}

const HOW: Readonly<Record<RowReading['kind'], Localised>> = {
  left: {
    'zh-CN': '按现在的列读取不符，若整行向左错开一列读取',
    en: 'does not add up as it is read, but does when each value is taken from one column further left',
  },
  right: {
    'zh-CN': '按现在的列读取不符，若整行向右错开一列读取',
    en: 'does not add up as it is read, but does when each value is taken from one column further right',
  },
  exchanged: {
    'zh-CN': '按现在的行读取不符，若两行的数据互换',
    en: 'do not add up as they are read, but do when their values are exchanged',
  },
};

export function rowAmbiguous(id: TableId, table: ReportTable, reading: RowReading): ParseIssue {
  const form = formTable(id, table.form);
  const labels = reading.rows.map((row) => rowLabel(form, row));
  const cells = reading.rows.flatMap((row) => Object.values(table.cells[row] ?? {}));
  const how = HOW[reading.kind];
  return {
    kind: 'ambiguous',
    span: hull(cells.map((cell) => cell?.span ?? null)),
    cells: reading.changes.map(({ table: of, row, column }) => ({ table: of, row, column })),
    offer: reading.changes,
    message: {
      'zh-CN': `表“${form.name['zh-CN']}”${labels.map((each) => `“${each['zh-CN']}”行`).join('与')}${how['zh-CN']}，有关的勾稽关系成立。请对照原文。`,
      en: `${form.name.en}: ${labels.map((each) => `row “${each.en}”`).join(' and ')} ${how.en}. Please compare with the source.`,
    },
  };
}
