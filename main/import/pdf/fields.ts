import type { Ruling } from './path-rulings';

/** Lines as near as this, in points, are one: double lines, and those drawn cell by cell. */
export const NEAR = 3;
/** A wall has to be drawn over this share of a cell's side. */
const WALL = 0.6;

/** `[line][gap]`: whether the line is drawn along that gap between two crossing lines. */
export function wallsOf(
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

export type Area = readonly [top: number, left: number, bottom: number, right: number];

/** The areas between the walls, as rectangles of the grid's smallest fields; an area of another shape falls into rows. */
export class Fields {
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
