/** A cell of a table as it is laid out; `text` may have line ends in it. */
export interface LaidCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface LaidTable {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order; what a span covers is not listed. */
  readonly cells: readonly LaidCell[];
}

type Unplaced = Omit<LaidCell, 'row' | 'column'>;

/** Gives each cell of rows with merged cells its column, as a browser does. */
export function layTable(rows: readonly (readonly Unplaced[])[], columnCount: number): LaidTable {
  const taken = rows.map(() => new Set<number>());
  const cells = rows.flatMap((row, at) =>
    row.map((cell): LaidCell => {
      let column = 0;
      while (taken[at]?.has(column)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) taken[at + down]?.add(column + right);
      return { ...cell, row: at, column };
    }),
  );
  return { kind: 'table', rowCount: rows.length, columnCount, cells };
}

const inOrder = (cells: readonly LaidCell[]): readonly LaidCell[] =>
  cells.toSorted((a, b) => a.row - b.row || a.column - b.column);

/** The rows `[from, to)`. A cell that the cut goes through stands in both parts: with its text in the upper one. */
export function rowsOf(
  table: LaidTable,
  from: number,
  to: number,
  again: string | null,
): LaidTable {
  const cells = table.cells.flatMap((cell): LaidCell[] => {
    const start = Math.max(cell.row, from);
    const end = Math.min(cell.row + cell.rowSpan, to);
    if (start >= end) return [];
    const text = cell.row < from ? (again ?? cell.text) : cell.text;
    return [{ ...cell, text, row: start - from, rowSpan: end - start }];
  });
  return { ...table, rowCount: to - from, cells: inOrder(cells) };
}

/** One table on top of the other. */
export const stacked = (upper: LaidTable, lower: LaidTable): LaidTable => ({
  ...upper,
  rowCount: upper.rowCount + lower.rowCount,
  cells: [
    ...upper.cells,
    ...lower.cells.map((cell) => ({ ...cell, row: cell.row + upper.rowCount })),
  ],
});
