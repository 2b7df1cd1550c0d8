import { zip } from '../lib/zip';
import { formTable } from '../report/forms';
import type { Column, Head } from './columns';
import { columnsOf } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumber, isValue, isWords, keyOf } from './grid';
import type { Leaf, NamedColumns } from './head-order';
import { areInFormOrder, headOrder, mayBeHead } from './head-order';
import { wordsOf } from './labels';
import { nearestLabel } from './nearest-label';
import { GROUP_NAMES, groupNamed, groupOfCell } from './review-groups';

/** A result's head in one of the groups: `review.upheld` over the grid columns `[from, to)`. */
export interface ReviewHead {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly cell: GridCell;
  readonly isLoose: boolean;
}

const COLUMNS = columnsOf(formTable('reviewLitigation', '2021').columns);

const headOf = (cell: GridCell, group: string, { id }: Column, isLoose: boolean): ReviewHead => ({
  name: `${group}.${id}`,
  from: cell.column,
  to: cell.column + cell.colSpan,
  cell,
  isLoose,
});

function namedHead(cell: GridCell, group: string): ReviewHead | null {
  const exact = COLUMNS.find(({ label }) => label.key === keyOf(cell));
  const column = exact ?? nearestLabel(cell.label, COLUMNS);
  return column ? headOf(cell, group, column, !exact) : null;
}

/** `结果` for 结果纠正: the one head without a name between four that have theirs is the one that is missing there. */
function withShortened(group: string, cells: readonly GridCell[]): readonly ReviewHead[] {
  const named = cells.map((cell) => namedHead(cell, group));
  const inOrder = zip(named, COLUMNS).filter(([each, { id }]) => each?.name === `${group}.${id}`);
  if (cells.length !== COLUMNS.length || inOrder.length < 3) {
    return named.filter((each) => each !== null);
  }
  return zip(cells, COLUMNS).map(
    ([cell, column], at) => named[at] ?? headOf(cell, group, column, true),
  );
}

/** The heads of a block of table four, by the groups that they stand under. */
export function reviewHeads(rows: readonly GridRow[]): readonly ReviewHead[] {
  const words = rows
    .filter((row) => row.line !== null && !row.cells.some(isValue))
    .flatMap((row) => row.cells.filter(isWords));
  return words.flatMap((over) => {
    const group = groupOfCell(over);
    const to = over.column + over.colSpan;
    const under = words.filter(
      (cell) => cell.column >= over.column && cell.column < to && cell.colSpan < over.colSpan,
    );
    return group ? withShortened(group, under) : [];
  });
}

const LITIGATION = '行政诉讼';
const FORM_GROUPS = ['review', 'litigationDirect', 'litigationAfterReview'];
const GROUP_WORDS = [...GROUP_NAMES, LITIGATION];

/** The groups in the order in which they stand; `null` where that is not the form's, nor told by their names. */
function groupOrder(keys: readonly string[]): readonly string[] | null {
  const named = [...new Set(keys)].flatMap(
    (key) => (key === LITIGATION ? key : groupNamed(key)) ?? [],
  );
  const under = named.filter((each) => each !== LITIGATION && each !== 'review');
  const litigation = under.length > 0 ? under : FORM_GROUPS.slice(1);
  const order = named.includes(LITIGATION)
    ? named.flatMap((each) => (each === LITIGATION ? litigation : each === 'review' ? [each] : []))
    : named;
  const isWhole = FORM_GROUPS.every((group) => order.includes(group));
  return isWhole && order.length === FORM_GROUPS.length ? order : null;
}

const leafOf = (cell: GridCell): Leaf => ({
  key: keyOf(cell),
  cell,
  from: cell.column,
  to: cell.column + cell.colSpan,
});

/** Words of a result's head, and not of a group's name. */
const isResult = (cell: GridCell): boolean =>
  isWords(cell) &&
  mayBeHead(COLUMNS, keyOf(cell)) &&
  !GROUP_WORDS.some((name) => name.includes(keyOf(cell)));

const headRows = (rows: readonly GridRow[]): readonly GridRow[] =>
  rows.filter((row) => row.line !== null && !row.cells.some(isNumber));

/** The results that one set of heads names after the other. */
export function resultHeads(rows: readonly GridRow[]): NamedColumns | null {
  const found = headRows(rows).map((row) => row.cells.filter(isResult));
  const leaves = found.flat().map(leafOf);
  const width = COLUMNS.length;
  const sets = leaves.flatMap((_, at) =>
    at % width === 0 ? [headOrder(leaves.slice(at, at + width), COLUMNS)] : [],
  );
  const [first] = sets;
  const isSame = new Set(sets.map((each) => each?.order.join(' '))).size === 1;
  if (first && isSame && leaves.length % width === 0 && !first.order.includes(null)) return first;
  const keys = found.map((cells) => cells.map(keyOf));
  if (!areInFormOrder(keys, COLUMNS)) return null;
  return { order: COLUMNS.map(({ id }) => id), heads: [], foreign: [] };
}

export interface ReviewOrder {
  /** The names of the 15 values, one after the other. */
  readonly names: readonly string[];
  /** Heads that are not letter for letter the form's. */
  readonly loose: readonly Head[];
}

/** In which order the values stand, told by the order of the heads in the text; `null` where that says nothing. */
export function reviewOrder(rows: readonly GridRow[]): ReviewOrder | null {
  const words = headRows(rows).flatMap(({ cells }) => cells.map((cell) => wordsOf(cell.raw)));
  const groups = groupOrder(words);
  const results = resultHeads(rows);
  if (!groups || !results) return null;
  const names = groups.flatMap((group) =>
    results.order.map((column) => `${group}.${column ?? ''}`),
  );
  return { names, loose: results.heads.filter(({ isLoose }) => isLoose) };
}
