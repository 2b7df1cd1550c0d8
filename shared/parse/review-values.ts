import { zip } from '../lib/zip';
import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';
import { besideHeads, valuesLookMoved, valuesMoved } from './column-issues';
import type { Head } from './columns';
import { endsShort, standApart } from './columns';
import type { GridCell, GridRow } from './grid';
import { rowSpan } from './grid';
import { agreedCells, explainingReadings, groupsAddUp, movedReadings } from './moved-values';
import type { ReviewHead } from './review-heads';
import { reviewOrder } from './review-heads';

/** By `review.upheld`. */
export type NamedCells = ReadonlyMap<string, GridCell>;

/** What a row of values is for all the groups of table four. */
export interface PlacedValues {
  /** `null` where the values could not be told apart. */
  readonly named: NamedCells | null;
  /** The columns in the order in which they stand. */
  readonly names: readonly string[];
  readonly loose: readonly Head[];
  /** Their number alone says where the values belong. */
  readonly isUnheaded: boolean;
  /** There are heads, and the values do not stand under them. */
  readonly isBeside: boolean;
}

const isFilled = (cell: GridCell): boolean => cell.kind !== 'empty';

/** `review.upheld` and all the others, in the order of the form. */
export const namesOf = (form: FormTable): readonly string[] =>
  form.rows.flatMap((row) => row.columns.map((column) => `${row.id}.${column}`));

/** `null` where a head has no value under it, or a value no head over it. */
function byHeads(row: GridRow, heads: readonly ReviewHead[]): NamedCells | null {
  const named = new Map(
    heads.flatMap(({ name, from, to }) => {
      const cell = row.cells.find((each) => each.column >= from && each.column < to);
      return cell ? [[name, cell] as const] : [];
    }),
  );
  const used = new Set(named.values());
  const isWhole = row.cells.every((cell) => used.has(cell) || !isFilled(cell));
  return isWhole && named.size === heads.length ? named : null;
}

function byCount({ cells }: GridRow, names: readonly string[]): NamedCells | null {
  const isComplete = cells.length >= names.length && !cells.slice(names.length).some(isFilled);
  return isComplete ? new Map(zip(names, cells)) : null;
}

/** The heads from left to right, if each group that has some has all; a value under two of them would belong to neither. */
function standingHeads(form: FormTable, heads: readonly ReviewHead[]): readonly ReviewHead[] {
  const has = (name: string): boolean => heads.some((each) => each.name === name);
  const groups = form.rows.filter(({ id }) => heads.some(({ name }) => name.startsWith(`${id}.`)));
  const isWhole = groups.every(({ id, columns }) => columns.every((each) => has(`${id}.${each}`)));
  const sorted = heads.toSorted((a, b) => a.from - b.from);
  return isWhole && standApart(sorted) ? sorted : [];
}

export function refOf(form: FormTable, name: string): CellRef {
  const [row = '', column = ''] = name.split('.');
  return { table: form.id, row, column };
}

/** The values under the heads, or else in the order of the heads. */
export function placedValues(
  form: FormTable,
  row: GridRow,
  rows: readonly GridRow[],
  heads: readonly ReviewHead[],
): PlacedValues {
  const standing = standingHeads(form, heads);
  const isBeside = standing.length > 0;
  const own = standing.map(({ name }) => name);
  const under = isBeside ? byHeads(row, standing) : null;
  if (under) {
    const loose = standing
      .filter(({ isLoose }) => isLoose)
      .map(({ name, ...head }): Head => ({ ...head, column: refOf(form, name).column }));
    return { named: under, names: own, loose, isUnheaded: false, isBeside: false };
  }
  const order = reviewOrder(rows);
  const names = order?.names ?? (isBeside ? own : namesOf(form));
  const named = byCount(row, names);
  const isUnheaded = order === null && !isBeside;
  return { named, names, loose: order?.loose ?? [], isUnheaded, isBeside };
}

/**
 * Whether the row has moved out of its columns. Values beside their heads are used only where they add up. Those that
 * stand apart, as many as the columns and under their heads, are what the source says.
 */
export function valuesDoubt(
  form: FormTable,
  row: GridRow,
  { named, names, isBeside }: PlacedValues,
  isAligned: boolean,
): { readonly issue: ParseIssue | null; readonly isRefused: boolean } {
  const refs = names.map((name) => refOf(form, name));
  const mayLack = !isAligned && endsShort(row.cells, names.length);
  const readings = (mayLack ? movedReadings : explainingReadings)(row.cells, names);
  const isPlain = isAligned && !isBeside && row.cells.length === names.length;
  if (isPlain) {
    const issue = readings.length > 0 ? valuesLookMoved(form, rowSpan(row), refs) : null;
    return { issue, isRefused: false };
  }
  const offer = agreedCells(readings, refs);
  const isAstray = isBeside && !groupsAddUp(row.cells, names);
  const isRefused = named !== null && (readings.length > 0 || isAstray);
  if (isRefused || offer.length > 0) {
    return { issue: valuesMoved(form, null, rowSpan(row), refs, offer), isRefused };
  }
  const isUsedBeside = named !== null && isBeside;
  return { issue: isUsedBeside ? besideHeads(form, rowSpan(row), refs) : null, isRefused };
}
