import type { Box } from '../../../shared/document/source-document';
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

/** Lines as near as this, in points, are one: double lines, and those drawn cell by cell. */
const NEAR = 3;
/** A wall has to be drawn over this share of a cell's side. */
const WALL = 0.6;
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

/** `[line][gap]`: whether the line is drawn along that gap between two crossing lines. */
function wallsOf(
  rulings: readonly Ruling[],
  lines: readonly number[],
  across: readonly number[],
): readonly (readonly boolean[])[] {
  return lines.map((line) => {
    const drawn = rulings.filter(({ at }) => Math.abs(at - line) <= NEAR);
    return across.slice(1).map((end, index) => {
      const start = across[index] ?? end;
      const covered = drawn.map(({ from, to }) => Math.min(to, end) - Math.max(from, start));
      return Math.max(0, ...covered) >= WALL * (end - start);
    });
  });
}

type Area = readonly [top: number, left: number, bottom: number, right: number];

/** The areas between the walls, as rectangles of the grid's smallest fields; an area of another shape falls into rows. */
class Fields {
  readonly #rows: number;
  readonly #columns: number;
  readonly #level: readonly (readonly boolean[])[];
  readonly #upright: readonly (readonly boolean[])[];
  readonly #seen = new Set<number>();

  constructor(level: readonly (readonly boolean[])[], upright: readonly (readonly boolean[])[]) {
    this.#rows = level.length - 1;
    this.#columns = upright.length - 1;
    this.#level = level;
    this.#upright = upright;
  }

  areas(): readonly Area[] {
    const areas: Area[] = [];
    for (let row = 0; row < this.#rows; row += 1) {
      for (let column = 0; column < this.#columns; column += 1) {
        if (!this.#seen.has(row * this.#columns + column)) areas.push(...this.#from(row, column));
      }
    }
    return areas.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }

  /** The area around a field. One that is open to two sides at a corner lies beside the table, not in it. */
  #from(row: number, column: number): readonly Area[] {
    const found: (readonly [number, number])[] = [];
    const waiting: (readonly [number, number])[] = [[row, column]];
    const open = new Set<string>();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [r, c] = next;
      if (r < 0 || r >= this.#rows) open.add(r < 0 ? 'top' : 'bottom');
      else if (c < 0 || c >= this.#columns) open.add(c < 0 ? 'left' : 'right');
      else if (!this.#seen.has(r * this.#columns + c)) {
        this.#seen.add(r * this.#columns + c);
        found.push(next);
        waiting.push(...this.#neighbours(r, c));
      }
    }
    const level = open.has('left') || open.has('right');
    const upright = open.has('top') || open.has('bottom');
    return level && upright ? [] : rectangles(found);
  }

  /** The fields that no wall parts from this one. */
  #neighbours(r: number, c: number): readonly (readonly [number, number])[] {
    const fields: (readonly [number, number])[] = [];
    if (!this.#level[r]?.[c]) fields.push([r - 1, c]);
    if (!this.#level[r + 1]?.[c]) fields.push([r + 1, c]);
    if (!this.#upright[c]?.[r]) fields.push([r, c - 1]);
    if (!this.#upright[c + 1]?.[r]) fields.push([r, c + 1]);
    return fields;
  }
}

function rectangles(fields: readonly (readonly [number, number])[]): readonly Area[] {
  const rows = fields.map(([row]) => row);
  const columns = fields.map(([, column]) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (fields.length === (bottom - top + 1) * (right - left + 1)) {
    return [[top, left, bottom, right]];
  }
  const areas: [number, number, number, number][] = [];
  for (const [row, column] of [...fields].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = areas.at(-1);
    if (last?.[0] === row && last[3] === column - 1) last[3] = column;
    else areas.push([row, column, row, column]);
  }
  return areas;
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
