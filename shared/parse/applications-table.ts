import type { ParseIssue } from '../report/annual-report';
import type { FormRow, FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable } from './build-table';
import type { GridCell, GridRow } from './grid';
import { keyOf, rowSpan } from './grid';
import { readLabel } from './labels';
import { rowUnknown } from './parse-issues';
import { readCellValue } from './cell-value';

/** Words that head a column as well as a row: a row only with its enumerator, or with a value behind it. */
const ALSO_COLUMN_HEADS = ['其他', '总计'];
/** Rows that only the form of 2021 has. */
const ONLY_2021 = ['other.notCorrected', 'other.feeUnpaid'];

const isValue = (cell: GridCell | undefined): boolean => {
  const kind = cell ? readCellValue(cell.raw, '件').kind : 'text';
  return kind === 'number' || kind === 'zero' || kind === 'notApplicable';
};

interface Labelled {
  readonly row: FormRow;
  /** Where in the source row the label stands. */
  readonly at: number;
}

function labelIn(source: GridRow, form: FormTable): Labelled | null {
  const keys = new Map(form.rows.map((row) => [readLabel(row.label['zh-CN']).key, row]));
  for (let at = source.length - 1; at >= 0; at -= 1) {
    const cell = source[at];
    const label = cell ? readLabel(cell.raw) : null;
    const row = label ? keys.get(label.key) : undefined;
    if (!label || !row) continue;
    const doubtful = ALSO_COLUMN_HEADS.includes(label.key) && label.enumerator === null;
    if (!doubtful || isValue(source[at + 1])) return { row, at };
  }
  return null;
}

/** The cells behind the label, column by column; `null` where there are more or fewer than the form has. */
function place(source: GridRow, { row, at }: Labelled): PlacedRow {
  const behind = source.slice(at + 1);
  const values = behind.slice(0, row.columns.length);
  const rest = behind.slice(row.columns.length);
  const complete = values.length === row.columns.length && rest.every((cell) => cell.raw === '');
  return {
    row,
    source,
    found: behind.filter((cell) => cell.raw !== '').length,
    cells: complete
      ? Object.fromEntries(values.map((cell, index) => [row.columns[index] ?? '', cell]))
      : null,
  };
}

/** The form that the table itself follows; `fallback` where its rows do not tell. */
function versionOf(rows: readonly GridRow[], fallback: FormVersion): FormVersion {
  const has = (ids: readonly string[], version: FormVersion): boolean => {
    const keys = formTable('applications', version)
      .rows.filter((row) => ids.includes(row.id))
      .map((row) => readLabel(row.label['zh-CN']).key);
    return rows.some((row) => {
      const at = row.findIndex((cell) => keys.includes(keyOf(cell)));
      return at >= 0 && isValue(row[at + 1]);
    });
  };
  if (has(ONLY_2021, '2021')) return '2021';
  return has(['other.rest'], '2019') ? '2019' : fallback;
}

/** A row with values whose label the form does not know. */
function unknownRows(rows: readonly GridRow[], form: FormTable): readonly ParseIssue[] {
  return rows
    .filter((row) => row.filter(isValue).length >= 2 && !labelIn(row, form))
    .map((row) => rowUnknown(form, row.find((cell) => !isValue(cell))?.raw ?? '', rowSpan(row)));
}

/** Table three. Rows are placed by their labels, columns by their place behind the label. */
export function readApplications(rows: readonly GridRow[], fallback: FormVersion): TableReading {
  const form = formTable('applications', versionOf(rows, fallback));
  const placed = rows.flatMap((source) => {
    const label = labelIn(source, form);
    return label ? [place(source, label)] : [];
  });
  const reading = buildTable(form, placed);
  const unknown = placed.length > 0 ? unknownRows(rows, form) : [];
  return { table: reading.table, issues: [...reading.issues, ...unknown] };
}
