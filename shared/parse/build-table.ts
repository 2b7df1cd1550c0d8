import type { ParseIssue, ReportCell, ReportTable } from '../report/annual-report';
import type { FormRow, FormTable } from '../report/form';
import type { GridCell, GridRow } from './grid';
import { reportCell, rowSpan } from './grid';
import * as issues from './parse-issues';

/** A row of the source that was recognised as a row of the form, with its value cells by column. */
export interface PlacedRow {
  readonly row: FormRow;
  readonly source: GridRow;
  /** `null`: the row is there, but its cells could not be told apart. */
  readonly cells: Readonly<Record<string, GridCell>> | null;
  readonly found: number;
}

export interface TableReading {
  readonly table: ReportTable;
  readonly issues: readonly ParseIssue[];
}

/** The unit words that a value of a column may carry. */
const unitOf = (column: string): string => (column === 'amount' ? '万元' : '件');

function rowCells(form: FormTable, placed: PlacedRow | undefined, row: FormRow) {
  const entries = form.columns
    .filter((column) => row.columns.includes(column.id))
    .map((column): [string, ReportCell | null] => {
      const cell = placed?.cells?.[column.id];
      return [column.id, cell ? reportCell(cell, unitOf(column.id)) : null];
    });
  return Object.fromEntries(entries);
}

function rowIssues(form: FormTable, row: FormRow, all: readonly PlacedRow[]): ParseIssue[] {
  const [first, ...again] = all;
  if (!first) return [issues.rowMissing(form, row.label)];
  const repeated = again.map((each) => issues.rowRepeated(form, row.label, rowSpan(each.source)));
  const counts = { expected: row.columns.length, found: first.found };
  const count = first.cells
    ? []
    : [issues.cellCount(form, row.label, rowSpan(first.source), counts)];
  const unread = Object.entries(first.cells ?? {}).flatMap(([column, cell]) =>
    reportCell(cell, unitOf(column)).kind === 'text'
      ? [issues.cellText(form, row.label, cell.raw, cell.span)]
      : [],
  );
  return [...repeated, ...count, ...unread];
}

/** The canonical table from the rows that were recognised; what is missing is `null` and an issue. */
export function buildTable(form: FormTable, placed: readonly PlacedRow[]): TableReading {
  const found = placed.length > 0;
  const cells = Object.fromEntries(
    form.rows.map((row) => [
      row.id,
      rowCells(
        form,
        placed.find((each) => each.row.id === row.id),
        row,
      ),
    ]),
  );
  const table = { form: form.version, found, cells };
  if (!found) return { table, issues: [issues.tableMissing(form)] };
  return {
    table,
    issues: form.rows.flatMap((row) =>
      rowIssues(
        form,
        row,
        placed.filter((each) => each.row.id === row.id),
      ),
    ),
  };
}
