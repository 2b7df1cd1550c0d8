import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';
import { formTable } from '../report/forms';
import type { TableSource } from './applications-table';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import type { Cells, Head } from './columns';
import { columnDoubts, headsOnly } from './column-doubts';
import { distinctHeads, pinsOf } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumber, isNumbering, isWords, keyOf, rowSpan } from './grid';
import { valueCount } from './parse-issues';
import type { GroupRows } from './review-group-rows';
import { groupRows } from './review-group-rows';
import type { ReviewHead } from './review-heads';
import { groupIn, reviewHeads, reviewOrder } from './review-heads';
import { splitDoubt } from './row-splits';
import { isReviewHead } from './table-words';

/** By `review.upheld`. */
type Named = ReadonlyMap<string, GridCell>;

const isFilled = (cell: GridCell): boolean => cell.kind !== 'empty';

/** A row of values, without a label before all of them: 数量. */
function valuesOf(row: GridRow, expected: number): GridRow {
  const [label, ...values] = row.cells;
  const isLabel = label !== undefined && isWords(label) && !groupIn(keyOf(label));
  const isWhole = values.length >= expected && values.some(isNumber) && !values.some(isWords);
  return isLabel && !isReviewHead(label) && isWhole ? { ...row, cells: values } : row;
}

/** A row of values; in a blank form, of places for them. */
function valueRows(rows: readonly GridRow[], expected: number): readonly GridRow[] {
  const free = rows
    .map((row) => valuesOf(row, expected))
    .filter(
      (row) =>
        row.line !== null && row.cells.length > 0 && !row.cells.some(isWords) && !isNumbering(row),
    );
  const filled = free.filter((row) => row.cells.some(isFilled));
  return filled.length > 0
    ? filled
    : free.filter((row) => row.cells.length >= expected).slice(0, 1);
}

function byHeads(row: GridRow, heads: readonly ReviewHead[]): Named {
  return new Map(
    heads.flatMap(({ name, from, to }) => {
      const cell = row.cells.find((each) => each.column >= from && each.column < to);
      return cell ? [[name, cell] as const] : [];
    }),
  );
}

function byCount({ cells }: GridRow, names: readonly string[]): Named | null {
  const complete = cells.length >= names.length && !cells.slice(names.length).some(isFilled);
  if (!complete) return null;
  return new Map(
    names.flatMap((name, index) => {
      const cell = cells[index];
      return cell ? [[name, cell] as const] : [];
    }),
  );
}

const namesOf = (form: FormTable): readonly string[] =>
  form.rows.flatMap((row) => row.columns.map((column) => `${row.id}.${column}`));

const groupCells = (group: string, columns: readonly string[], named: Named): Cells =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const cell = named.get(`${group}.${column}`);
      return cell ? [[column, cell] as const] : [];
    }),
  );

/** The three groups of the one data row, side by side as the form has them. */
const placedGroups = (form: FormTable, source: GridRow, named: Named): readonly PlacedRow[] =>
  form.rows.flatMap((row) => {
    const cells = groupCells(row.id, row.columns, named);
    const found = Object.keys(cells).length;
    return found > 0
      ? [{ row, source, found, cells: found < row.columns.length ? null : cells, loose: null }]
      : [];
  });

/** `review.upheld`, or the result alone where the group is plain from the heads. */
function pinnedHeads(
  source: TableSource,
  block: number,
  heads: readonly ReviewHead[],
  names: readonly string[],
): readonly ReviewHead[] {
  const pins = pinsOf(source.placements, 'reviewLitigation', block);
  if (pins.size === 0) return heads;
  const kept = heads.filter(({ from }) => !pins.has(from));
  const cell = heads[0]?.cell;
  const own = [...pins].flatMap(([at, column]) => {
    const over = heads.find(({ from, to }) => at >= from && at < to)?.name.split('.')[0] ?? '';
    const name = names.find((each) => each === column || each === `${over}.${column ?? ''}`);
    return name && cell ? [{ name, from: at, to: at + 1, cell, isLoose: false }] : [];
  });
  const taken = new Set(own.map(({ name }) => name));
  return [...kept.filter(({ name }) => !taken.has(name)), ...own];
}

interface Side {
  readonly placed: readonly PlacedRow[];
  readonly loose: readonly Head[];
  /** The values were placed by their number alone. */
  readonly isUnheaded: boolean;
  /** Value rows that could not be placed. */
  readonly unplaced: readonly GridRow[];
}

/** A value under two heads belongs to neither: a merge of the heads was lost. */
const areApart = (heads: readonly ReviewHead[]): boolean =>
  heads
    .toSorted((a, b) => a.from - b.from)
    .every(({ from }, at, sorted) => at === 0 || from >= (sorted[at - 1]?.to ?? 0));

const columnHead = ({ name, ...head }: ReviewHead): Head => ({
  ...head,
  column: name.split('.')[1] ?? '',
});

/** The row of values under the heads, or else in the order of the heads. */
function placedValues(
  row: GridRow,
  rows: readonly GridRow[],
  heads: readonly ReviewHead[],
  form: FormTable,
): { named: Named | null; loose: readonly Head[]; isUnheaded: boolean } {
  const groups = form.rows.filter(({ id }) => heads.some(({ name }) => name.startsWith(`${id}.`)));
  const isWhole = groups.every(({ id, columns }) =>
    columns.every((each) => heads.some(({ name }) => name === `${id}.${each}`)),
  );
  const under = groups.length > 0 && isWhole && areApart(heads) ? byHeads(row, heads) : null;
  if (under !== null && under.size === heads.length) {
    const loose = heads.filter(({ isLoose }) => isLoose).map(columnHead);
    return { named: under, loose, isUnheaded: false };
  }
  const order = reviewOrder(rows);
  const named = byCount(row, order?.names ?? namesOf(form));
  return { named, loose: order?.loose ?? [], isUnheaded: named !== null && order === null };
}

/** The groups whose heads stand in one block, with the row of values under them. */
function readBlock(form: FormTable, source: TableSource, block: number): Side {
  const names = namesOf(form);
  const rows = source.rows.filter((row) => row.block === block);
  const found = rows.every(source.isAligned) ? reviewHeads(rows) : [];
  const heads = pinnedHeads(source, block, found, names);
  const values = valueRows(rows, heads.length > 0 ? heads.length : names.length);
  const [row, ...others] = values;
  const none = { placed: [], loose: [], isUnheaded: false, unplaced: values };
  if (!row || others.length > 0) return none;
  const { named, loose, isUnheaded } = placedValues(row, rows, heads, form);
  if (!named) return none;
  return { placed: placedGroups(form, row, named), loose, isUnheaded, unplaced: [] };
}

/** The values that no place was found for: run together, or too few or too many. */
function countDoubt(
  form: FormTable,
  reading: Omit<TableReading, 'tells'>,
  rows: readonly GridRow[],
): ParseIssue | null {
  const [first] = rows;
  if (!first) return null;
  const refs = form.rows.flatMap((row): readonly CellRef[] => refsOf(form, row));
  const behind = rows.flatMap(({ cells }) => cells.filter(isFilled));
  const counts = { expected: refs.length, found: behind.length };
  const split =
    rows.length === 1 ? splitDoubt(form, reading.table, { behind, refs, row: null }) : null;
  return split ?? valueCount(form, rowSpan(first), counts, refs);
}

/** What the heads of a table leave in doubt, in rows for the groups or in one row for all of them. */
function headDoubts(
  form: FormTable,
  { rows }: TableSource,
  grouped: GroupRows,
  sides: readonly Side[],
): readonly ParseIssue[] {
  const isUnheaded =
    grouped.placed.length > 0 ? !grouped.isHeaded : sides.some((each) => each.isUnheaded);
  const loose = [
    ...(grouped.placed.length > 0 ? grouped.heads : []),
    ...sides.flatMap((side) => side.loose),
  ].filter(({ isLoose }) => isLoose);
  const unheaded = isUnheaded ? form.rows.flatMap((row) => refsOf(form, row)) : [];
  return columnDoubts(form, rows, { ...headsOnly(distinctHeads(loose)), unheaded }, grouped.extra);
}

/** Table four: by its three levels of heads, or its 15 values in the order of the heads. */
export function readReviewLitigation(source: TableSource): TableReading {
  const form = formTable('reviewLitigation', source.fallback);
  const grouped = groupRows(form, source);
  const blocks = grouped.placed.length > 0 ? [] : [...new Set(source.rows.map((row) => row.block))];
  const sides = blocks.map((block) => readBlock(form, source, block));
  const placed = [...grouped.placed, ...sides.flatMap((side) => side.placed)];
  const unplaced = placed.length > 0 ? [] : sides.flatMap((side) => side.unplaced);
  const built = buildTable(form, placed);
  const heads = source.rows.flatMap(({ cells }) => cells.filter(isReviewHead));
  if (placed.length > 0) {
    const issues = [...built.issues, ...headDoubts(form, source, grouped, sides)];
    return { ...built, issues, used: [...built.used, ...heads], tells: false };
  }
  const doubt = countDoubt(form, built, unplaced);
  if (!doubt) return { ...built, used: [], tells: false };
  return { table: { ...built.table, found: true }, issues: [doubt], used: heads, tells: false };
}
