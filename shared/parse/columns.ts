import { zip } from '../lib/zip';
import type { Placement } from '../report/placement';
import type { TableId } from '../report/form';
import type { GridCell, GridRow } from './grid';
import { isNumber, isValue, keyOf } from './grid';
import type { Label } from './labels';
import { readLabel } from './labels';
import { nearestLabel } from './nearest-label';

/** The grid columns that a column's head stands over: `[from, to)`. */
export interface Head {
  readonly column: string;
  readonly from: number;
  readonly to: number;
  readonly cell: GridCell;
  /** It is not letter for letter the form's. */
  readonly isLoose: boolean;
}

/** The columns in the order in which their heads stand; `null` for a head of no column of the form. */
export type ColumnOrder = readonly (string | null)[];

export interface Column {
  readonly id: string;
  readonly label: Label;
  readonly written: string;
}

export const columnsOf = (
  lines: readonly { readonly id: string; readonly label: { readonly 'zh-CN': string } }[],
): readonly Column[] =>
  lines.map(({ id, label }) => ({ id, label: readLabel(label['zh-CN']), written: label['zh-CN'] }));

const head = (cell: GridCell, column: Column, isLoose: boolean): Head => ({
  column: column.id,
  from: cell.column,
  to: cell.column + cell.colSpan,
  cell,
  isLoose,
});

/** The heads in a row that names columns; a row with values names none. */
export function headsIn(row: GridRow, columns: readonly Column[]): readonly Head[] {
  if (row.line === null || row.cells.some(isNumber)) return [];
  const words = row.cells.filter((cell) => cell.label.enumerator === null);
  const exact = words.flatMap((cell) => {
    const column = columns.find(({ label }) => label.key === keyOf(cell));
    return column ? [head(cell, column, false)] : [];
  });
  if (exact.length === 0) return [];
  const open = columns.filter(({ id }) => !exact.some(({ column }) => column === id));
  const loose = words
    .filter((cell) => !exact.some((each) => each.cell === cell))
    .flatMap((cell) => {
      const column = nearestLabel(cell.label, open);
      return column ? [head(cell, column, true)] : [];
    });
  return [...exact, ...loose].toSorted((a, b) => a.from - b.from);
}

/** Each column once, none over another; of a head that stands twice the first counts. */
export function distinctHeads(heads: readonly Head[]): readonly Head[] {
  const first = new Map<string, Head>();
  for (const each of heads) {
    const known = first.get(each.column);
    if (!known || (known.isLoose && !each.isLoose)) first.set(each.column, each);
  }
  return [...first.values()].toSorted((a, b) => a.from - b.from);
}

/** From left to right, none of them reaches over the next. */
export const standApart = (heads: readonly Pick<Head, 'from' | 'to'>[]): boolean =>
  zip(heads, heads.slice(1)).every(([left, right]) => left.to <= right.from);

/** All the columns have a head, and each head a place of its own. */
export const isComplete = (heads: readonly Head[], columns: readonly string[]): boolean =>
  columns.every((id) => heads.some(({ column }) => column === id)) && standApart(heads);

/** Grid columns that an inspector has placed; `null`: the column is none of the form's. */
export type Pins = ReadonlyMap<number, string | null>;

export function pinsOf(placements: readonly Placement[], table: TableId, block: number): Pins {
  return new Map(
    placements.flatMap((each) =>
      each.kind === 'column' && each.table === table && each.block === block
        ? [[each.line, each.column] as const]
        : [],
    ),
  );
}

export type Cells = Readonly<Record<string, GridCell>>;

export interface Placed {
  /** By column; `null` where they could not be told apart. */
  readonly cells: Cells | null;
  /** How many values stand behind the label. */
  readonly found: number;
  /** Values that no column of the form was found for. */
  readonly extra: readonly GridCell[];
  /** The heads of the table do not stand over the values, though their number is right. */
  readonly besideHeads: boolean;
}

const isFilled = (cell: GridCell): boolean => cell.kind !== 'empty';

/** Without the blank cells behind the last filled one. */
export const trimmed = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.slice(0, cells.findLastIndex(isFilled) + 1);

/**
 * Whether a line without columns may lack a value in its midst: it ends in blank cells, of the form or to fill it up, before
 * the last of its columns.
 */
export const endsShort = (cells: readonly GridCell[], expected: number): boolean =>
  cells.some(isFilled) && trimmed(cells).length < expected;

/** The cells by the columns in whose order they stand. */
export const pairs = (cells: readonly GridCell[], order: ColumnOrder): Cells =>
  Object.fromEntries(
    zip(order, cells).flatMap(([column, cell]) => (column === null ? [] : [[column, cell]])),
  );

/** By their place behind the label, where there are exactly as many as the table has columns. */
function byCount(behind: readonly GridCell[], row: Row): Cells | null {
  const { order, proves } = row;
  const own = trimmed(behind);
  const first = behind.slice(0, order.length);
  // Blank cells too many may stand before the values, between them or behind them.
  const isWhole = own.length === 0 || (own.length <= order.length && row.hasBlankEnds);
  if (first.length === order.length && (behind.length === order.length || isWhole)) {
    return pairs(first, order);
  }
  const filled = behind.filter(isFilled);
  if (filled.length !== order.length || !filled.every(isValue)) return null;
  const cells = pairs(filled, order);
  // With blank ones only around them no column is left for a blank one.
  const from = behind.findIndex(isFilled);
  const together = behind.slice(from, from + filled.length).every(isFilled);
  return together || proves(cells) ? cells : null;
}

function byHeads(behind: readonly GridCell[], heads: readonly Head[]): Cells {
  return Object.fromEntries(
    heads.flatMap(({ column, from, to }) => {
      const cell = behind.find((each) => each.column >= from && each.column < to);
      return cell ? [[column, cell] as const] : [];
    }),
  );
}

interface Row {
  /** The columns in the order of their heads. */
  readonly order: ColumnOrder;
  /** `null` where the table has none, or the columns of its rows do not stand under each other. */
  readonly heads: readonly Head[] | null;
  readonly pins: Pins;
  /** The table's rows are known to end in blank cells that are of no column. */
  readonly hasBlankEnds: boolean;
  /** Whether cells placed in spite of blank ones between them add up. */
  readonly proves: (cells: Cells) => boolean;
}

/** The columns that an inspector has not placed, less one of no column for each that he said is none, or another than its head says. */
function openOrder(order: ColumnOrder, fixed: Cells, pins: Pins): ColumnOrder {
  const named = Object.keys(fixed).filter((column) => !order.includes(column));
  let none = [...pins.values()].filter((column) => column === null).length + named.length;
  return order.filter((column) => {
    if (column !== null) return !(column in fixed);
    none -= 1;
    return none < 0;
  });
}

/** Places a row's values: by the heads over them, or else by their number in the order of the heads. */
export function placeRow(behind: readonly GridCell[], row: Row): Placed {
  const found = behind.filter(isFilled).length;
  const { order, pins } = row;
  const pinned = behind.flatMap((cell) => {
    const column = pins.get(cell.column);
    const isOwn = typeof column === 'string' && (order.includes(column) || order.includes(null));
    return isOwn ? [[column, cell] as const] : [];
  });
  const fixed: Cells = Object.fromEntries(pinned);
  const free = behind.filter((cell) => !pins.has(cell.column));
  const open = openOrder(order, fixed, pins);
  const done = (cells: Cells, besideHeads: boolean): Placed => {
    const used = new Set(Object.values(cells));
    const least = Math.min(...[...used].map((cell) => cell.column));
    const extra = free.filter(
      (each) => isFilled(each) && !used.has(each) && (each.column >= least || isNumber(each)),
    );
    return { cells, found, extra, besideHeads };
  };
  const usable = row.heads?.filter(({ column }) => open.includes(column)) ?? null;
  const wanted = open.filter((column) => column !== null);
  const hasHeads = usable !== null && isComplete(usable, wanted);
  if (hasHeads) {
    const cells = { ...byHeads(free, usable), ...fixed };
    if (wanted.every((id) => id in cells)) return done(cells, false);
  }
  const counted = byCount(free, {
    ...row,
    order: open,
    proves: (cells) => row.proves({ ...cells, ...fixed }),
  });
  if (counted) return done({ ...counted, ...fixed }, hasHeads);
  return { cells: null, found, extra: [], besideHeads: false };
}
