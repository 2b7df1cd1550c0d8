import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';
import type { Head } from './columns';
import type { GridCell, GridRow } from './grid';
import { isWords } from './grid';
import * as issues from './parse-issues';

/** Where fewer heads than this are recognised, the table has none that could be missed. */
const FEWEST_HEADS = 4;

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

/** Doubts about the columns of a table: heads that are not the form's, columns that are missing, and columns too many. */
export function columnDoubts(
  form: FormTable,
  rows: readonly GridRow[],
  heads: readonly (readonly Head[])[],
  extra: readonly GridCell[],
): readonly ParseIssue[] {
  const all = heads.flat();
  const loose = all
    .filter(({ isLoose }) => isLoose)
    .flatMap(({ column, cell }) => {
      const named = form.columns.find(({ id }) => id === column);
      return named
        ? [issues.headLoose(form, named, cell.raw, cell.span, cellsOf(form, column))]
        : [];
    });
  const missing = form.columns
    .filter(({ id }) => all.length >= FEWEST_HEADS && !all.some(({ column }) => column === id))
    .map((column) => issues.columnMissing(form, column, cellsOf(form, column.id)));
  const columns = new Map(extra.map((cell) => [`${cell.block}/${cell.column}`, cell]));
  const unknown = [...columns.values()].map((cell) =>
    issues.columnUnknown(form, headOver(rows, cell), cell.span),
  );
  return [...loose, ...missing, ...unknown];
}
