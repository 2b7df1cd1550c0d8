import type { Span } from '../document/source-document';
import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';
import * as issues from './column-issues';
import type { Head } from './columns';
import type { GridCell, GridRow } from './grid';
import { isWords } from './grid';

/** A value in no column of the form, and the cells of the row that it stands in. */
export interface ExtraValue {
  readonly cell: GridCell;
  readonly cells: readonly CellRef[];
}

/** What the heads of a table say. */
export interface FoundHeads {
  readonly named: readonly Head[];
  /** Of a head that names no column of the form, and the cells of the rows under it. */
  readonly foreign: readonly ExtraValue[];
  /** Cells that no head was recognised for. */
  readonly unheaded: readonly CellRef[];
  /** Columns of the form that the table has no head for. */
  readonly missing: readonly string[];
}

export const headsOnly = (named: readonly Head[]): FoundHeads => ({
  named,
  foreign: [],
  unheaded: [],
  missing: [],
});

const cellsOf = (form: FormTable, column: string): readonly CellRef[] =>
  form.rows
    .filter((row) => row.columns.includes(column))
    .map((row) => ({ table: form.id, row: row.id, column }));

/** The words that stand over a grid column, the lowest first. */
function headOver(rows: readonly GridRow[], cell: GridCell): string {
  for (const row of rows) {
    if (row.block !== cell.block) continue;
    const head = row.cells.find(
      (each) =>
        isWords(each) && each.column <= cell.column && cell.column < each.column + each.colSpan,
    );
    if (head && head.colSpan === 1) return head.raw;
  }
  return '';
}

const hull = (cells: readonly GridCell[]): Span => [
  Math.min(...cells.map(({ span }) => span[0])),
  Math.max(...cells.map(({ span }) => span[1])),
];

function looseHeads(form: FormTable, named: readonly Head[]): readonly ParseIssue[] {
  const loose = named.filter(({ isLoose }) => isLoose);
  const heads = loose.flatMap(({ column: id, cell }) =>
    form.columns
      .filter((column) => column.id === id)
      .map((column) => ({ written: cell.raw, column })),
  );
  const cells = loose.flatMap(({ column }) => cellsOf(form, column));
  const span = hull(loose.map(({ cell }) => cell));
  return heads.length > 0 ? [issues.headsLoose(form, heads, span, cells)] : [];
}

function unknownColumns(
  form: FormTable,
  rows: readonly GridRow[],
  extra: readonly ExtraValue[],
): readonly ParseIssue[] {
  const columns = new Map<string, ExtraValue>();
  for (const { cell, cells } of extra) {
    const key = `${cell.block}/${cell.column}`;
    const known = columns.get(key);
    columns.set(key, known ? { ...known, cells: [...known.cells, ...cells] } : { cell, cells });
  }
  return [...columns.values()].map(({ cell, cells }) =>
    issues.columnUnknown(form, headOver(rows, cell), cell.span, cells),
  );
}

/** Doubts about the columns of a table: heads that are not the form's, columns that are missing, and columns too many. */
export function columnDoubts(
  form: FormTable,
  rows: readonly GridRow[],
  { named, foreign, unheaded, missing }: FoundHeads,
  extra: readonly ExtraValue[],
): readonly ParseIssue[] {
  const isHeaded = unheaded.length === 0;
  const without = form.columns
    .filter(({ id }) => missing.includes(id))
    .map((column) => issues.columnMissing(form, column, cellsOf(form, column.id)));
  return [
    ...looseHeads(form, named),
    ...(isHeaded ? without : [issues.headsUnknown(form, null, unheaded)]),
    ...foreign.map(({ cell, cells }) => issues.columnUnknown(form, cell.raw, cell.span, cells)),
    ...unknownColumns(form, rows, extra),
  ];
}
