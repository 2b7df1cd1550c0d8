import type { TableLayout } from '../../../../shared/report/layout';

/** A value of a layout with the grid columns that it covers. */
export interface PlacedValue {
  readonly row: string;
  readonly column: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where each value stands in the grid, merged labels counted. */
export function placeValues(layout: TableLayout): readonly PlacedValue[] {
  const taken = layout.rows.map(() => new Set<number>());
  const placed: PlacedValue[] = [];
  layout.rows.forEach((cells, line) => {
    let from = 0;
    for (const cell of cells) {
      while (taken[line]?.has(from)) from += 1;
      for (let below = line; below < line + cell.rowSpan; below += 1) {
        for (let x = from; x < from + cell.colSpan; x += 1) taken[below]?.add(x);
      }
      const to = from + cell.colSpan;
      if (cell.kind === 'value')
        placed.push({ row: cell.row, column: cell.column, line, from, to });
      from = to;
    }
  });
  return placed;
}

/** The value next to one; up and down skip lines without values. `null` at the edge. */
export function neighbour(
  placed: readonly PlacedValue[],
  at: PlacedValue,
  direction: Direction,
): PlacedValue | null {
  const others = placed.filter((each) => each !== at);
  switch (direction) {
    case 'left':
      return others.findLast((each) => each.line === at.line && each.to <= at.from) ?? null;
    case 'right':
      return others.find((each) => each.line === at.line && each.from >= at.to) ?? null;
    case 'up':
      return others.findLast((each) => each.line < at.line && meets(each, at)) ?? null;
    case 'down':
      return others.find((each) => each.line > at.line && meets(each, at)) ?? null;
  }
}

const meets = (a: PlacedValue, b: PlacedValue): boolean => a.from < b.to && b.from < a.to;
