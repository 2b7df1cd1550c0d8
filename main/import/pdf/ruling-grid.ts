import type { Box } from '../../../shared/document/source-document';
import { Fields, NEAR, wallsOf } from './fields';
import type { Ruling } from './path-rulings';

/** A cell of a drawn table; row and column count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
}

/** A table as its lines draw it. */
export interface RuledGrid {
  /** The lines between the columns, the outer ones too, from left to right. */
  readonly xs: readonly number[];
  /** The lines between the rows from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** More lines than this on a page are a drawing. */
const MOST_RULINGS = 4000;

const byPlace = (a: Ruling, b: Ruling): number => a.at - b.at || a.from - b.from;

/** Pieces of one line put together. */
function joined(rulings: readonly Ruling[]): readonly Ruling[] {
  const lines: { at: number; pieces: Ruling[] }[] = [];
  for (const ruling of [...rulings].sort(byPlace)) {
    const line = lines.at(-1);
    if (line && ruling.at - line.at <= 1) line.pieces.push(ruling);
    else lines.push({ at: ruling.at, pieces: [ruling] });
  }
  return lines.flatMap(({ at, pieces }) => {
    const whole: { upright: boolean; at: number; from: number; to: number }[] = [];
    for (const { upright, from, to } of pieces.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else whole.push({ upright, at, from, to });
    }
    return whole;
  });
}

const reaches = (line: Ruling, at: number): boolean =>
  line.from - NEAR <= at && at <= line.to + NEAR;

/** Lines that cross or touch each other, directly or over others. */
function connected(level: readonly Ruling[], upright: readonly Ruling[]): readonly Ruling[][] {
  const all = [...level, ...upright];
  const group = all.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  level.forEach((line, i) => {
    upright.forEach((other, j) => {
      if (!reaches(line, other.at) || !reaches(other, line.at)) return;
      group[root(level.length + j)] = root(i);
    });
  });
  const groups = new Map<number, Ruling[]>();
  all.forEach((line, index) => {
    const at = root(index);
    groups.set(at, [...(groups.get(at) ?? []), line]);
  });
  return [...groups.values()];
}

/** Places that are near each other are one: their mean. */
function clusters(places: readonly number[]): readonly number[] {
  const found: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && place - (last[0] ?? place) <= NEAR) last.push(place);
    else found.push([place]);
  }
  return found.map((each) => each.reduce((a, b) => a + b, 0) / each.length);
}

/** Tables are often drawn without their left and right edge; a row that goes on over the page has no lower one. */
function edgeOf(
  ends: readonly number[],
  walls: readonly number[],
  side: -1 | 1,
): readonly number[] {
  const outermost = Math.max(...ends.map((end) => end * side));
  const together = ends.filter((end) => outermost - end * side <= NEAR).length;
  const nearest = Math.max(...walls.map((wall) => wall * side));
  return together >= 2 && outermost - nearest > 2 * NEAR ? [outermost * side] : [];
}

function withEdges(lines: readonly Ruling[], walls: readonly Ruling[]): readonly Ruling[] {
  const upright = walls[0]?.upright ?? false;
  const from = Math.min(...lines.map(({ at }) => at));
  const to = Math.max(...lines.map(({ at }) => at));
  const places = walls.map(({ at }) => at);
  const edges = [
    ...edgeOf(
      lines.map((line) => line.from),
      places,
      -1,
    ),
    ...edgeOf(
      lines.map((line) => line.to),
      places,
      1,
    ),
  ];
  return [...walls, ...edges.map((at) => ({ upright, at, from, to }))];
}

function gridOf(rulings: readonly Ruling[]): RuledGrid | null {
  const level = rulings.filter(({ upright }) => !upright);
  const upright = rulings.filter((line) => line.upright);
  if (level.length === 0 || upright.length === 0) return null;
  const walls = withEdges(withEdges(upright, level), upright);
  const floors = withEdges(walls, level);
  const xs = clusters(walls.map(({ at }) => at));
  const ys = clusters(floors.map(({ at }) => at));
  if (xs.length < 2 || ys.length < 2) return null;
  const areas = new Fields(wallsOf(floors, ys, xs), wallsOf(walls, xs, ys)).areas();
  const at = (places: readonly number[], index: number): number => places[index] ?? 0;
  const cells = areas.map(([top, left, bottom, right]): GridCell => ({
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    colSpan: right - left + 1,
    box: [at(xs, left), at(ys, top), at(xs, right + 1), at(ys, bottom + 1)],
  }));
  return cells.length < 2 ? null : { xs, ys, cells };
}

/**
 * A browser draws nothing but the sides of a group cell that fills a page from end to end: an upright line as high as
 * the table, which touches no line of it.
 */
function withSides(group: readonly Ruling[], alone: readonly Ruling[]): readonly Ruling[] {
  const walls = group.filter(({ upright }) => upright);
  const from = Math.min(...walls.map((wall) => wall.from));
  const to = Math.max(...walls.map((wall) => wall.to));
  const sides = alone.filter(
    (wall) => Math.abs(wall.from - from) <= 2 * NEAR && Math.abs(wall.to - to) <= 2 * NEAR,
  );
  return [...group, ...sides];
}

/** The tables that a page's lines draw. A frame around something is none. */
export function ruledGrids(rulings: readonly Ruling[]): readonly RuledGrid[] {
  const lines = joined(rulings.filter(({ upright }) => !upright));
  const walls = joined(rulings.filter(({ upright }) => upright));
  if (lines.length + walls.length > MOST_RULINGS) return [];
  const groups = connected(lines, walls);
  const alone = groups.filter((group) => group.every(({ upright }) => upright)).flat();
  return groups
    .filter((group) => group.some(({ upright }) => !upright))
    .flatMap((group) => gridOf(withSides(group, alone)) ?? []);
}
