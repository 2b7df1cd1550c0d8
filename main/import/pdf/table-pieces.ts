import type { CellPart, TablePart } from '../build-document';
import { breaksNumber, joinLines, placesOf, plainMark, type PlacedLine } from './join-lines';
import type { TablePiece } from './page-layout';
import type { Box } from '../../../shared/document/source-document';

/** A cell that is put together from the pages that it stands on. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly PlacedLine[];
  readonly boxes: readonly { readonly page: number; readonly box: Box }[];
}

/** A table, as far as its pages have been read. */
export interface DraftTable {
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly DraftCell[];
  readonly boxes: readonly { readonly page: number; readonly box: Box }[];
}

export const draftOf = (piece: TablePiece, page: number): DraftTable => ({
  xs: piece.xs,
  rowCount: piece.rowCount,
  cells: piece.cells.map(({ row, column, rowSpan, colSpan, lines, box }) => ({
    row,
    column,
    rowSpan,
    colSpan,
    lines: lines.map((line) => ({ page, line })),
    boxes: [{ page, box }],
  })),
  boxes: [{ page, box: piece.box }],
});

/** What a cell keeps free on its sides at most, in points. */
const PADDING = 12;

/** The room in its cell, in points, that a line leaves. */
function roomBeside({ line, page }: PlacedLine, cell: DraftCell): number {
  const box = cell.boxes.find((each) => each.page === page)?.box;
  return box ? box[2] - box[0] - (line.box[2] - line.box[0]) - PADDING : Infinity;
}

/** Whether there was no room for another Chinese character on this line. */
export const isFull = (placed: PlacedLine, cell: DraftCell): boolean =>
  roomBeside(placed, cell) < placed.line.size;

/** Digits are half as wide as their type is high. */
const DIGIT = 0.5;

/**
 * A number goes on in the next line only where it fills the line with three digits or more, and no line below is
 * longer; else there are two numbers.
 */
const cellMark =
  (cell: DraftCell) =>
  (before: PlacedLine, after: PlacedLine): string => {
    const [a, b] = [before.line, after.line];
    if (!breaksNumber(a.text, b.text)) return plainMark(before, after);
    const broken = a.text.length >= 3 && b.text.length <= a.text.length;
    return broken && roomBeside(before, cell) < DIGIT * a.size ? '' : '\n';
  };

const cellPart = (cell: DraftCell): CellPart => {
  const { row, column, rowSpan, colSpan } = cell;
  const places = placesOf(cell.boxes);
  return { ...joinLines(cell.lines, cellMark(cell)), row, column, rowSpan, colSpan, places };
};

/** Lines of the grid that no cell begins at tell nothing: the places that are used, in order. */
function usedPlaces(starts: readonly number[], end: number): readonly number[] {
  return [...new Set([...starts, end])].sort((a, b) => a - b);
}

export function tablePart({ cells, rowCount, xs, boxes }: DraftTable): TablePart {
  const rows = usedPlaces(
    cells.flatMap(({ row, rowSpan }) => [row, row + rowSpan]),
    rowCount,
  );
  const columns = usedPlaces(
    cells.flatMap(({ column, colSpan }) => [column, column + colSpan]),
    xs.length - 1,
  );
  const parts = cells
    .map((cell) => {
      const row = rows.indexOf(cell.row);
      const column = columns.indexOf(cell.column);
      const rowSpan = rows.indexOf(cell.row + cell.rowSpan) - row;
      const colSpan = columns.indexOf(cell.column + cell.colSpan) - column;
      return cellPart({ ...cell, row, column, rowSpan, colSpan });
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: 'table',
    rowCount: rows.length - 1,
    columnCount: columns.length - 1,
    cells: parts,
    places: placesOf(boxes),
  };
}
