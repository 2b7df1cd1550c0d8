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

function namedHead(cell: GridCell, group: string, open: readonly Column[]): ReviewHead | null {
  const exact = open.find(({ label }) => label.key === keyOf(cell));
  const column = exact ?? nearestLabel(cell.label, open);
  if (!column) return null;
  const to = cell.column + cell.colSpan;
  return { name: `${group}.${column.id}`, from: cell.column, to, cell, isLoose: !exact };
}

/** `结果` for 结果纠正: the one head without a name between four that have theirs is the one that is missing there. */
function withShortened(group: string, cells: readonly GridCell[]): readonly ReviewHead[] {
  const named = cells.map((cell) => namedHead(cell, group, COLUMNS));
  if (cells.length !== COLUMNS.length) return named.filter((each) => each !== null);
  const inOrder = named.filter((each, at) => each?.name === `${group}.${COLUMNS[at]?.id ?? ''}`);
  if (inOrder.length < 3) return named.filter((each) => each !== null);
  return cells.flatMap((cell, at) => {
    const column = COLUMNS[at];
    const own = named[at];
    if (!column || (own && own.name !== `${group}.${column.id}`)) return own ? [own] : [];
    const to = cell.column + cell.colSpan;
    return [own ?? { name: `${group}.${column.id}`, from: cell.column, to, cell, isLoose: true }];
  });
}

/** The heads of a block of table four, by the groups that they stand under. */
export function reviewHeads(rows: readonly GridRow[]): readonly ReviewHead[] {
  const words = rows
    .filter((row) => row.line !== null && !row.cells.some(isValue))
    .flatMap((row) => row.cells.filter(isWords));
  const groups = words.flatMap((cell) => {
    const group = groupOfCell(cell);
    return group ? [{ group, from: cell.column, to: cell.column + cell.colSpan }] : [];
  });
  return groups.flatMap(({ group, from, to }) => {
    const under = words.filter(
      (cell) => cell.column >= from && cell.column < to && cell.colSpan < to - from,
    );
    return withShortened(group, under);
  });
}

const LITIGATION = '行政诉讼';
const FORM_GROUPS = ['review', 'litigationDirect', 'litigationAfterReview'];
const GROUP_WORDS = [...GROUP_NAMES, LITIGATION];

/** The groups in the order in which they stand; `null` where that is not the form's, nor told by their names. */
function groupOrder(keys: readonly string[]): readonly string[] | null {
  const named = [...new Set(keys.filter((key) => groupNamed(key) ?? key === LITIGATION))];
  if (named.length === 0) return null;
  const under = named.flatMap((key) => {
    const group = groupNamed(key);
    return group && group !== 'review' ? [group] : [];
  });
  const litigation = under.length > 0 ? under : FORM_GROUPS.slice(1);
  const order = named.includes(LITIGATION)
    ? named.flatMap((key) =>
        key === LITIGATION ? litigation : groupNamed(key) === 'review' ? ['review'] : [],
      )
    : named.flatMap((key) => groupNamed(key) ?? []);
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
  const isSame = sets.every((each) =>
    each?.order.every((column, at) => column === first?.order[at]),
  );
  if (first && isSame && leaves.length % width === 0 && !first.order.includes(null)) return first;
  const keys = found.filter((cells) => cells.length > 0).map((cells) => cells.map(keyOf));
  if (keys.length === 0 || !areInFormOrder(keys, COLUMNS)) return null;
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
  const words = headRows(rows).flatMap((row) => row.cells.filter(isWords));
  const groups = groupOrder(words.map((cell) => wordsOf(cell.raw)));
  const results = resultHeads(rows);
  if (!groups || !results) return null;
  const names = groups.flatMap((group) =>
    results.order.map((column) => `${group}.${column ?? ''}`),
  );
  return { names, loose: results.heads.filter(({ isLoose }) => isLoose) };
}
