import type { LayoutCell, TableLayout } from '../../shared/report/layout';

/** A row with a place for each column: the cell that begins there, or `null` where another one reaches over it. */
export type GridRow = readonly (LayoutCell | null)[];

/** Puts the cells of a layout, which name their spans only, into their rows and columns. */
export function layoutGrid({ rows, columnCount }: TableLayout): readonly GridRow[] {
  const grid: (LayoutCell | null | undefined)[][] = rows.map(() =>
    Array.from({ length: columnCount }, () => undefined),
  );
  rows.forEach((cells, rowIndex) => {
    for (const cell of cells) {
      const column = grid[rowIndex]?.indexOf(undefined) ?? -1;
      grid.slice(rowIndex, rowIndex + cell.rowSpan).forEach((row) => {
        row.fill(null, column, column + cell.colSpan);
      });
      grid[rowIndex]?.splice(column, 1, cell);
    }
  });
  return grid.map((row) => row.map((cell) => cell ?? null));
}
