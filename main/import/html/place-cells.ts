/** A cell of a row as it is written; `rowSpan` 0 goes to the end of its row group. */
export interface SpannedCell {
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface PlacedTable<Cell> {
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row, then by column. They do not overlap. */
  readonly cells: readonly PlacedCell<Cell>[];
}

/** Rows times columns; a report's table has 420. */
export const MAX_SLOTS = 1_000_000;

/**
 * HTML's algorithm for forming a table: a cell stands in the first slot of its row that no cell above it covers, and
 * covers no slot beyond its row group. Where two cells would cover a slot, the one above keeps it. `null` when the
 * grid is larger than `MAX_SLOTS`.
 */
export function placeCells<Cell extends SpannedCell>(
  groups: readonly (readonly (readonly Cell[])[])[],
): PlacedTable<Cell> | null {
  const rowCount = groups.reduce((sum, group) => sum + group.length, 0);
  const cells: PlacedCell<Cell>[] = [];
  let columnCount = 0;
  let row = 0;
  for (const group of groups) {
    const groupEnd = row + group.length;
    /** Of each column: the first row that no cell covers yet. */
    const free: number[] = [];
    for (const written of group) {
      let column = 0;
      for (const cell of written) {
        while ((free[column] ?? 0) > row) column++;
        const end = column + cell.colSpan;
        columnCount = Math.max(columnCount, end);
        if (rowCount * columnCount > MAX_SLOTS) return null;
        const rowEnd = cell.rowSpan === 0 ? groupEnd : Math.min(groupEnd, row + cell.rowSpan);
        let at = column;
        for (; at < end && (free[at] ?? 0) <= row; at++) free[at] = rowEnd;
        cells.push({ cell, row, column, rowSpan: rowEnd - row, colSpan: at - column });
        column = end;
      }
      row++;
    }
  }
  return { rowCount, columnCount, cells };
}
