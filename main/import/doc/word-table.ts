import type { CellPart, TablePart } from '../build-document';
import type { CellFrame } from './paragraph-properties';

/** A row as it is written: the texts of its cells, and how its end says that they are laid out. */
export interface WordRow {
  readonly texts: readonly string[];
  readonly frames: readonly CellFrame[];
}

/** Edges nearer than this are one: cells of one column differ by a few twips (a fiftieth of a millimetre each). */
const SAME_EDGE = 60;

/** The table's columns: the edges of all its rows, from left to right. */
function edgesOf(rows: readonly WordRow[]): readonly number[] {
  const all = rows.flatMap(({ frames }) => frames.flatMap(({ left, right }) => [left, right]));
  const edges: number[] = [];
  for (const edge of [...new Set(all)].sort((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(edge);
  }
  return edges;
}

/** The last column edge that is not to the right of this one. */
function columnOf(edges: readonly number[], edge: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= edge) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

type Open = { -readonly [K in keyof CellPart]: CellPart[K] };

/** A row whose end does not say how wide its cells are: a column each, as they stand. */
const unframed = ({ texts }: WordRow, row: number): Open[] =>
  texts.map((text, column) => ({ text, row, column, rowSpan: 1, colSpan: 1 }));

/** Cells of one row; what a merged cell covers has no text and is taken into it. */
function framedCells(
  source: WordRow,
  row: number,
  edges: readonly number[],
  above: ReadonlyMap<number, Open>,
): Open[] {
  const cells: Open[] = [];
  source.frames.forEach((frame, index) => {
    const text = source.texts[index] ?? '';
    const column = columnOf(edges, frame.left);
    const colSpan = Math.max(1, columnOf(edges, frame.right) - column);
    const last = cells.at(-1);
    const owner = above.get(column);
    if (frame.mergedLeft && text.trim() === '' && last)
      last.colSpan = column + colSpan - last.column;
    else if (frame.mergedUp && text.trim() === '' && owner?.colSpan === colSpan) cells.push(owner);
    else if (column > (last ? last.column + last.colSpan - 1 : -1)) {
      cells.push({ text, row, column, rowSpan: 1, colSpan });
    } else if (last) last.text += `\n${text}`;
  });
  return cells;
}

export function wordTable(rows: readonly WordRow[]): TablePart {
  const edges = edgesOf(rows);
  const framed = rows.every(({ texts, frames }) => frames.length === texts.length);
  const cells: Open[] = [];
  let above = new Map<number, Open>();
  rows.forEach((source, row) => {
    const found = framed ? framedCells(source, row, edges, above) : unframed(source, row);
    for (const cell of found) {
      if (cell.row === row) cells.push(cell);
      else cell.rowSpan = row - cell.row + 1;
    }
    above = new Map(found.map((cell) => [cell.column, cell]));
  });
  const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0);
  return { kind: 'table', rowCount: rows.length, columnCount, cells };
}
