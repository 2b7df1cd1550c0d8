interface Across {
  readonly column: number;
  readonly colSpan: number;
}

/**
 * Columns in which no cell begins or ends are an accident of the grid: 「自然人」 may span three that nothing tells apart.
 * The cells on a grid without them, and how many columns that has.
 */
export function withoutUnusedColumns<T extends Across>(
  cells: readonly T[],
): { readonly cells: readonly T[]; readonly columnCount: number } {
  const edges = new Set<number>();
  for (const { column, colSpan } of cells) edges.add(column).add(column + colSpan);
  const columnCount = Math.max(0, edges.size - 1);
  if ([...edges].every((edge) => edge <= columnCount)) return { cells, columnCount };
  const places = new Map([...edges].sort((a, b) => a - b).map((edge, index) => [edge, index]));
  const placeOf = (edge: number): number => places.get(edge) ?? 0;
  return {
    columnCount,
    cells: cells.map((cell) => {
      const column = placeOf(cell.column);
      return { ...cell, column, colSpan: placeOf(cell.column + cell.colSpan) - column };
    }),
  };
}
