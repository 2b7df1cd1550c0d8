import { formTable } from '../report/forms';
import type { Column } from './columns';
import { columnsOf } from './columns';
import type { GridCell, GridRow } from './grid';
import { isValue, isWords, keyOf } from './grid';
import { nearestLabel } from './nearest-label';

/** A result's head in one of the groups: `review.upheld` over the grid columns `[from, to)`. */
export interface ReviewHead {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly cell: GridCell;
  readonly isLoose: boolean;
}

const GROUPS: Readonly<Record<string, string>> = {
  行政复议: 'review',
  未经复议直接起诉: 'litigationDirect',
  复议后起诉: 'litigationAfterReview',
  行政诉讼未经复议直接起诉: 'litigationDirect',
  行政诉讼复议后起诉: 'litigationAfterReview',
};
const COLUMNS = columnsOf(formTable('reviewLitigation', '2021').columns);

/** The group that words name; `null` for any other words. */
export const groupIn = (key: string): string | null =>
  Object.hasOwn(GROUPS, key) ? (GROUPS[key] ?? null) : null;

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
    const group = groupIn(keyOf(cell));
    return group ? [{ group, from: cell.column, to: cell.column + cell.colSpan }] : [];
  });
  return groups.flatMap(({ group, from, to }) => {
    const under = words.filter(
      (cell) => cell.column >= from && cell.column < to && cell.colSpan < to - from,
    );
    return withShortened(group, under);
  });
}
