import { APPLICATION_COLUMNS } from '../report/application-rows';
import { headsIn, columnsOf, distinctHeads, isComplete } from './columns';
import type { ColumnOrder, Head } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumber, isNumbering, isWords, keyOf } from './grid';
import type { Leaf } from './head-order';
import { areInFormOrder, headOrder, isHeadOf, mayBeHead } from './head-order';

/** What the heads of a block of table three say. */
export interface BlockHeads {
  readonly block: number;
  /** Where they stand over their values; `null` in flattened text, where they do not. */
  readonly over: readonly Head[] | null;
  /** `null`: there are heads, but they cannot be told. */
  readonly order: ColumnOrder | null;
  readonly named: readonly Head[];
  /** Heads between them that name no column of the form. */
  readonly foreign: readonly Leaf[];
}

const COLUMNS = columnsOf(APPLICATION_COLUMNS);
const IDS = COLUMNS.map(({ id }) => id);
const ALL = '申请人情况';
const CORNER = '勾稽关系';

/** 法人或其他组织, or the half of it that a line's end left. */
const isGroup = (key: string): boolean => key.startsWith('法人');

const headCells = (row: GridRow): readonly GridCell[] =>
  row.cells.filter((cell) => isWords(cell) && keyOf(cell) !== ALL && !cell.raw.includes(CORNER));

const leafOf = (cell: GridCell, key: string): Leaf => ({
  key,
  cell,
  from: cell.column,
  to: cell.column + cell.colSpan,
});

/** What stands in the corner before the first head is none. */
function withoutCorner(leaves: readonly Leaf[]): readonly Leaf[] {
  const first = leaves.findIndex(({ key }) => mayBeHead(COLUMNS, key));
  return first < 0 ? [] : leaves.slice(first);
}

/** The words over each column of the grid, put together from above. */
function gridLeaves(rows: readonly GridRow[]): readonly Leaf[] {
  const cells = rows.flatMap(headCells).filter((cell) => !isGroup(keyOf(cell)));
  const columns = new Map<number, Leaf>();
  for (const cell of cells) {
    const above = columns.get(cell.column);
    const leaf = above && { ...above, key: `${above.key}${keyOf(cell)}` };
    columns.set(cell.column, leaf ?? leafOf(cell, keyOf(cell)));
  }
  return withoutCorner([...columns.values()].toSorted((a, b) => a.from - b.from));
}

/** In the order of the text: those of the rows below stand where 法人或其他组织 stands. */
function textLeaves(rows: readonly GridRow[]): readonly Leaf[] {
  const lines = rows.map(headCells);
  const at = lines.findIndex((cells) => cells.some((cell) => isGroup(keyOf(cell))));
  const over = lines[at];
  const leaves = (cells: readonly GridCell[]): readonly Leaf[] =>
    withoutCorner(cells.map((cell) => leafOf(cell, keyOf(cell))));
  // Without the group's name heads of two rows have no order among them.
  if (!over) return lines.length > 1 ? [] : leaves(lines.flat());
  const group = over.findIndex((cell) => isGroup(keyOf(cell)));
  const under = lines.slice(at + 1).flat();
  return leaves([...over.slice(0, group), ...under, ...over.slice(group + 1)]);
}

/** Heads in flattened text that are broken over its lines. */
const isBroken = (rows: readonly GridRow[]): boolean =>
  areInFormOrder(
    rows.map((row) =>
      headCells(row)
        .map(keyOf)
        .filter((key) => mayBeHead(COLUMNS, key)),
    ),
    COLUMNS,
  );

function headsOfBlock(
  block: number,
  rows: readonly GridRow[],
  isAligned: (row: GridRow) => boolean,
): BlockHeads | null {
  const standing = distinctHeads(
    rows.flatMap((row) => (isAligned(row) ? headsIn(row, COLUMNS) : [])),
  );
  if (isComplete(standing, IDS)) {
    const order = standing.map(({ column }) => column);
    return { block, over: standing, order, named: standing, foreign: [] };
  }
  if (rows.length === 0) return null;
  const isGrid = rows.every(isAligned);
  const named = headOrder(isGrid ? gridLeaves(rows) : textLeaves(rows), COLUMNS);
  if (named) {
    const { heads, order, foreign } = named;
    return { block, over: isGrid ? heads : null, order, named: heads, foreign };
  }
  const order = !isGrid && isBroken(rows) ? IDS : null;
  return { block, over: null, order, named: order ? [] : standing, foreign: [] };
}

/** A row that names a column, or has pieces of several: the half of a broken label has neither. */
function isHeadRow(row: GridRow): boolean {
  if (row.cells.some(isNumber) || isNumbering(row)) return false;
  const keys = headCells(row).map(keyOf);
  const pieces = keys.filter((key) => key.length > 1 && mayBeHead(COLUMNS, key));
  return pieces.length > 1 || keys.some((key) => isGroup(key) || isHeadOf(COLUMNS, key));
}

/** The heads of each block: what stands above its first row of values. */
export function headsByBlock(
  rows: readonly GridRow[],
  labelled: ReadonlySet<GridRow>,
  isAligned: (row: GridRow) => boolean,
): readonly BlockHeads[] {
  const blocks = [...new Set(rows.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const own = rows.filter((row) => row.block === block && row.line !== null);
    const first = own.findIndex((row) => labelled.has(row));
    const above = first < 0 ? own : own.slice(0, first);
    return headsOfBlock(block, above.filter(isHeadRow), isAligned) ?? [];
  });
}

/** Those of the block, or of the last one before it that has some: a table that goes on keeps its columns. */
export const headsFor = (heads: readonly BlockHeads[], block: number): BlockHeads | null =>
  heads.filter((each) => each.block <= block).at(-1) ?? null;
