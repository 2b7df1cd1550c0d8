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

/** Whether a character's middle is in the box. */
function holds(box: Box, glyph: Glyph): boolean {
  const x = (glyph.box[0] + glyph.box[2]) / 2;
  const y = (glyph.box[1] + glyph.box[3]) / 2;
  return box[0] <= x && x < box[2] && box[1] <= y && y < box[3];
}

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

const outline = ({ xs, ys }: RuledGrid): Box => [
  xs[0] ?? 0,
  ys[0] ?? 0,
  xs.at(-1) ?? 0,
  ys.at(-1) ?? 0,
];

/** The cell that a character stands in; of tables that stand in each other's cells the smallest comes first. */
function cellOf(glyph: Glyph, tables: readonly RuledGrid[]): GridCell | null {
  for (const table of tables) {
    if (!holds(outline(table), glyph)) continue;
    const cell = table.cells.find(({ box }) => holds(box, glyph));
    if (cell) return cell;
  }
  return null;
}

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
  const smallestFirst = grids.toSorted((a, b) => area(outline(a)) - area(outline(b)));
  const free: Glyph[] = [];
  const turned: Glyph[] = [];
  for (const glyph of glyphs) {
    if (!holds([0, 0, width, height], glyph)) continue;
    const cell = cellOf(glyph, smallestFirst);
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
