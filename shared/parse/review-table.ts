import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';
import { formTable } from '../report/forms';
import type { TableSource } from './table-source';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import type { Cells, Head } from './columns';
import type { ExtraValue } from './column-doubts';
import { columnDoubts, headsOnly } from './column-doubts';
import { distinctHeads, endsShort, pinsOf } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumber, isNumbering, isWords, rowSpan } from './grid';
import { blanksAstray, valueCount } from './parse-issues';
import { reviewByLabels } from './review-by-labels';
import { groupRows } from './review-group-rows';
import type { ReviewHead } from './review-heads';
import { reviewHeads } from './review-heads';
import type { NamedCells, PlacedValues } from './review-values';
import { namesOf, placedValues, refOf, valuesDoubt } from './review-values';
import { splitDoubt } from './row-splits';
import { isReviewHead } from './table-words';

const isFilled = (cell: GridCell): boolean => cell.kind !== 'empty';

/** A row of values, without a label before all of them: 数量. */
function valuesOf(row: GridRow, expected: number): GridRow {
  const [label, ...values] = row.cells;
  const isLabel = label !== undefined && isWords(label) && !isReviewHead(label);
  const isWhole = values.length >= expected && values.some(isNumber);
  return isLabel && isWhole ? { ...row, cells: values } : row;
}

/** A row of values; in a blank form, of places for them. */
function valueRows(rows: readonly GridRow[], expected: number): readonly GridRow[] {
  const free = rows
    .map((row) => valuesOf(row, expected))
    .filter((row) => row.line !== null && !row.cells.some(isWords) && !isNumbering(row));
  const filled = free.filter((row) => row.cells.some(isFilled));
  return filled.length > 0
    ? filled
    : free.filter((row) => row.cells.length >= expected).slice(0, 1);
}

/** The groups of the one data row, side by side as the form has them; each that is there has all its values. */
const placedGroups = (form: FormTable, source: GridRow, named: NamedCells): readonly PlacedRow[] =>
  form.rows.flatMap((row) => {
    const own = [...named].filter(([name]) => refOf(form, name).row === row.id);
    const cells: Cells = Object.fromEntries(
      own.map(([name, cell]) => [refOf(form, name).column, cell]),
    );
    return own.length > 0 ? [{ row, source, found: own.length, cells, loose: null }] : [];
  });

/** `review.upheld`, or the result alone where the group is plain from the heads. */
function pinnedHeads(
  source: TableSource,
  block: number,
  heads: readonly ReviewHead[],
  names: readonly string[],
): readonly ReviewHead[] {
  const pins = pinsOf(source.placements, 'reviewLitigation', block);
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
  /** What is known of them besides their number. */
  readonly doubts: readonly ParseIssue[];
}

/** Cells under no column that an inspector has said is none of the form's. */
function ownCells(row: GridRow, { placements }: TableSource): GridRow {
  const pins = pinsOf(placements, 'reviewLitigation', row.block);
  return { ...row, cells: row.cells.filter(({ column }) => pins.get(column) !== null) };
}

const NOTHING: Side = { placed: [], loose: [], isUnheaded: false, unplaced: [], doubts: [] };

/** Where an inspector has said what the columns are. */
const NO_DOUBT = { issue: null, isRefused: false } as const;

/** In a text without columns a blank cell may be any of them. */
function blanksDoubt(form: FormTable, row: GridRow, { names }: PlacedValues): ParseIssue | null {
  const counts = { expected: names.length, found: row.cells.filter(isFilled).length };
  if (!endsShort(row.cells, counts.expected)) return null;
  const refs = names.map((name) => refOf(form, name));
  return blanksAstray(form, null, rowSpan(row), counts, refs);
}

/** Every value by labels of its own, where the table is laid out in another way than the form's. */
function labelledSide(form: FormTable, source: TableSource, rows: readonly GridRow[]): Side | null {
  const [first] = rows;
  const isPinned = source.placements.some(({ table }) => table === form.id);
  const read = !isPinned && rows.every(source.isAligned) ? reviewByLabels(form, rows) : null;
  if (!read || !first) return null;
  const whole = { ...first, cells: [...read.labels, ...read.named.values()] };
  return { ...NOTHING, placed: placedGroups(form, whole, read.named), loose: read.loose };
}

/** What the labels of a block say is surer than the number of its values. */
function readBlock(form: FormTable, source: TableSource, block: number): Side {
  const rows = source.rows.filter((row) => row.block === block && row.line !== null);
  const side = readHeadedBlock(form, source, block);
  const isSure = side.placed.length > 0 && !side.isUnheaded && side.doubts.length === 0;
  return isSure ? side : (labelledSide(form, source, rows) ?? side);
}

function readHeadedBlock(form: FormTable, source: TableSource, block: number): Side {
  const names = namesOf(form);
  const rows = source.rows.filter((row) => row.block === block);
  const found = rows.every(source.isAligned) ? reviewHeads(rows) : [];
  const heads = pinnedHeads(source, block, found, names);
  const values = valueRows(rows, heads.length > 0 ? heads.length : names.length);
  const [first, ...others] = values;
  const none = { ...NOTHING, unplaced: values };
  if (!first || others.length > 0) return none;
  const row = ownCells(first, source);
  const placed = placedValues(form, row, rows, heads);
  const isPinned = pinsOf(source.placements, form.id, block).size > 0;
  const isAligned = source.isAligned(first);
  const doubt = isPinned ? NO_DOUBT : valuesDoubt(form, row, placed, isAligned);
  if (!placed.named || doubt.isRefused)
    return { ...none, doubts: doubt.issue ? [doubt.issue] : [] };
  const said = doubt.issue ?? (isPinned || isAligned ? null : blanksDoubt(form, row, placed));
  const { loose, isUnheaded } = placed;
  const groups = placedGroups(form, first, placed.named);
  return { ...NOTHING, placed: groups, loose, isUnheaded, doubts: said ? [said] : [] };
}

/** The values that no place was found for: run together, moved by a cell, or too few or too many. */
function countDoubt(
  form: FormTable,
  reading: Omit<TableReading, 'tells'>,
  sides: readonly Side[],
): ParseIssue | null {
  const rows = sides.flatMap((side) => side.unplaced);
  const [moved] = sides.flatMap((side) => side.doubts);
  const [first] = rows;
  if (!first) return null;
  const refs = form.rows.flatMap((row): readonly CellRef[] => refsOf(form, row));
  const behind = rows.flatMap(({ cells }) => cells.filter(isFilled));
  const counts = { expected: refs.length, found: behind.length };
  const split =
    rows.length === 1 ? splitDoubt(form, reading.table, { behind, refs, row: null }) : null;
  // Of two ways to read the row neither is offered.
  if (split?.offer && moved?.offer) return valueCount(form, rowSpan(first), counts, refs);
  return split ?? moved ?? valueCount(form, rowSpan(first), counts, refs);
}

/** What the heads of a table leave in doubt, in rows for the groups or in one row for all of them. */
function headDoubts(
  form: FormTable,
  { rows }: TableSource,
  sides: readonly Side[],
  extra: readonly ExtraValue[],
): readonly ParseIssue[] {
  const isUnheaded = sides.some((side) => side.isUnheaded);
  const loose = distinctHeads(sides.flatMap((side) => side.loose));
  const unheaded = isUnheaded ? form.rows.flatMap((row) => refsOf(form, row)) : [];
  return columnDoubts(form, rows, { ...headsOnly(loose), unheaded }, extra);
}

/** Table four: by its three levels of heads, or its 15 values in the order of the heads. */
export function readReviewLitigation(source: TableSource): TableReading {
  const form = formTable('reviewLitigation', source.fallback);
  const grouped = groupRows(form, source);
  const blocks = [...new Set(source.rows.map((row) => row.block))];
  const sides =
    grouped.placed.length > 0
      ? [{ ...NOTHING, ...grouped }]
      : blocks.map((block) => readBlock(form, source, block));
  const placed = sides.flatMap((side) => side.placed);
  const built = buildTable(form, placed);
  const heads = source.rows.flatMap(({ cells }) => cells.filter(isReviewHead));
  if (placed.length > 0) {
    const issues = [
      ...built.issues,
      ...sides.flatMap((side) => side.doubts),
      ...headDoubts(form, source, sides, grouped.extra),
    ];
    return { ...built, issues, used: [...built.used, ...heads], tells: false };
  }
  const doubt = countDoubt(form, built, sides);
  if (!doubt) return { ...built, used: [], tells: false };
  return { table: { ...built.table, found: true }, issues: [doubt], used: heads, tells: false };
}
