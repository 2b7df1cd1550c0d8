import type { Box } from '../../../shared/document/source-document';
import type { Glyph } from './glyph';
import { around } from './matrix';
import type { PageMarks } from './page-marks';
import { ruledGrids, type GridCell, type RuledGrid } from './ruling-grid';
import { textLines, type TextLine } from './text-line';

export interface FilledCell extends GridCell {
  readonly lines: readonly TextLine[];
}

/** A table, or the part of one that stands on this page. */
export interface TablePiece {
  readonly kind: 'table';
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly FilledCell[];
  readonly box: Box;
}

export interface FreeLine {
  readonly kind: 'line';
  readonly line: TextLine;
  readonly box: Box;
}

export type PageItem = TablePiece | FreeLine;

export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly items: readonly PageItem[];
  /** Text that runs in another direction than the page's: a watermark, a note on the edge. */
  readonly turned: readonly TextLine[];
  /** Around the pictures of the page; `null` where there is none. */
  readonly picture: Box | null;
}

const holds = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  left <= x && x < right && top <= y && y < bottom;

const centre = ({ box }: Glyph): readonly [number, number] => [
  (box[0] + box[2]) / 2,
  (box[1] + box[3]) / 2,
];

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

const outline = ({ xs, ys }: RuledGrid): Box => [
  xs[0] ?? 0,
  ys[0] ?? 0,
  xs.at(-1) ?? 0,
  ys.at(-1) ?? 0,
];

/** The smallest first: of cells that hold a place the innermost, for a table may stand in a cell of another. */
const innermostFirst = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.toSorted((a, b) => area(a.box) - area(b.box));

/** In points: a third of an inch. Less is an ornament or a line. */
const ORNAMENT = 24;

const isTelling = ([left, top, right, bottom]: Box): boolean =>
  right - left >= ORNAMENT && bottom - top >= ORNAMENT;

/** Puts every character into the cell that it stands in; the others make free lines. */
export function layOutPage(
  { glyphs, rulings, pictures, drawn }: PageMarks,
  { width, height }: { readonly width: number; readonly height: number },
): PageLayout {
  const grids = ruledGrids(rulings);
  const cells = grids.flatMap((grid) => grid.cells);
  const inCell = new Map<GridCell, Glyph[]>(cells.map((cell) => [cell, []]));
  const innermost = innermostFirst(cells);
  const free: Glyph[] = [];
  const turned: Glyph[] = [];
  for (const glyph of glyphs) {
    const point = centre(glyph);
    if (!holds([0, 0, width, height], point)) continue;
    const cell = innermost.find(({ box }) => holds(box, point));
    const kept = cell && inCell.get(cell);
    (kept ?? (glyph.level ? free : turned)).push(glyph);
  }
  const tables = grids.map((grid): TablePiece => ({
    kind: 'table',
    xs: grid.xs,
    rowCount: grid.ys.length - 1,
    cells: grid.cells.map((cell) => ({ ...cell, lines: textLines(inCell.get(cell) ?? []) })),
    box: outline(grid),
  }));
  const filled = tables.filter((table) => table.cells.some((cell) => cell.lines.length > 0));
  const lines = textLines(free).map((line): FreeLine => ({ kind: 'line', line, box: line.box }));
  const items = [...filled, ...lines].sort((a, b) => a.box[1] - b.box[1]);
  const shown = pictures.filter(isTelling);
  const outlines = items.length === 0 && turned.length === 0 && drawn;
  // What is drawn on a page without any text may be letters that are no text.
  const picture = outlines ? ([0, 0, width, height] as const) : null;
  return {
    width,
    height,
    items,
    turned: textLines(turned),
    picture: shown.length > 0 ? around(shown) : picture,
  };
}
