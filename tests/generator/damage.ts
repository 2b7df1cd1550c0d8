import type { LaidCell, LaidTable } from './laid-table';
import { rowsOf, stacked } from './laid-table';
import type { Random } from './random';

/** A table that something has happened to, and what, in words. */
export interface Damaged {
  readonly table: LaidTable;
  readonly what: string;
}

const isFigure = ({ text }: LaidCell): boolean => /^[\d,.]+$/.test(text);
const inRow = (table: LaidTable, row: number) => table.cells.filter((cell) => cell.row === row);

const replaced = (table: LaidTable, cells: readonly LaidCell[], by: readonly LaidCell[]) => ({
  ...table,
  cells: table.cells
    .filter((cell) => !cells.includes(cell))
    .concat(by)
    .sort((a, b) => a.row - b.row || a.column - b.column),
});

const without = (table: LaidTable, row: number): LaidTable =>
  stacked(rowsOf(table, 0, row, ''), rowsOf(table, row + 1, table.rowCount, null));

/** The row's cells behind `column`, each one column on. */
const behind = (table: LaidTable, { row, column }: LaidCell, by: number): readonly LaidCell[] =>
  inRow(table, row)
    .filter((cell) => cell.column > column)
    .map((cell) => ({ ...cell, column: cell.column + by }));

/** What is done to a row that has figures; `at` is one of them. */
type Harm = (table: LaidTable, row: number, at: LaidCell) => LaidTable | null;

const withText = (table: LaidTable, cell: LaidCell, text: string): LaidTable =>
  replaced(table, [cell], [{ ...cell, text }]);

const nextOf = (table: LaidTable, at: LaidCell): LaidCell | undefined =>
  inRow(table, at.row).find((cell) => cell.column > at.column && isFigure(cell));

const swapped = (table: LaidTable, row: number): LaidTable => {
  const other = row + 1;
  const moved = table.cells.map((cell) =>
    cell.rowSpan > 1 || (cell.row !== row && cell.row !== other)
      ? cell
      : { ...cell, row: cell.row === row ? other : row },
  );
  return replaced(table, table.cells, moved);
};

export const HARMS = {
  'row lost': (table, row) => without(table, row),
  'row twice': (table, row) =>
    stacked(rowsOf(table, 0, row + 1, ''), rowsOf(table, row, table.rowCount, '')),
  'row and the next one exchanged': (table, row) => {
    const sameBands = inRow(table, row).length === inRow(table, row + 1).length;
    return sameBands && inRow(table, row + 1).some(isFigure) ? swapped(table, row) : null;
  },
  'cell lost': (table, row, at) =>
    replaced(table, inRow(table, row), [
      ...inRow(table, row).filter((cell) => cell.column < at.column),
      ...behind(table, at, -1),
    ]),
  'cell twice': (table, row, at) =>
    replaced({ ...table, columnCount: table.columnCount + 1 }, inRow(table, row), [
      ...inRow(table, row).filter((cell) => cell.column <= at.column),
      { ...at, column: at.column + 1 },
      ...behind(table, at, 1),
    ]),
  'cell blank': (table, _row, at) => withText(table, at, ''),
  'cell of words': (table, _row, at) => withText(table, at, '见附件'),
  'cell of two figures': (table, _row, at) => withText(table, at, `${at.text} ${at.text}`),
  'cell joined to the next': (table, _row, at) => {
    const next = nextOf(table, at);
    if (!next) return null;
    const joined = { ...at, text: `${at.text}${next.text}`, colSpan: at.colSpan + next.colSpan };
    return replaced(table, [at, next], [joined]);
  },
  'cell over two columns': (table, _row, at) => {
    const next = nextOf(table, at);
    return next && replaced(table, [at, next], [{ ...at, colSpan: at.colSpan + next.colSpan }]);
  },
  'letter broken': (table, _row, at) => withText(table, at, `${at.text}O`),
  'label lost': (table, row) => {
    const label = inRow(table, row).findLast((cell) => cell.rowSpan === 1 && !isFigure(cell));
    return label ? withText(table, label, '') : null;
  },
  'label of another row': (table, row) => {
    const of = (at: number) =>
      inRow(table, at).findLast((cell) => cell.rowSpan === 1 && !isFigure(cell));
    const [label, other] = [of(row), of(row + 1)];
    return label && other ? withText(table, label, other.text) : null;
  },
  'heads lost': (table) => {
    const first = Math.min(...table.cells.filter(isFigure).map((cell) => cell.row));
    return first > 0 ? rowsOf(table, first, table.rowCount, null) : null;
  },
} as const satisfies Record<string, (...args: Parameters<Harm>) => LaidTable | null | undefined>;

export type HarmName = keyof typeof HARMS;
export const HARM_NAMES = Object.keys(HARMS) as readonly HarmName[];

/** The table with one harm at a place that chance gives; `null` where it cannot be done there. */
export function damage(table: LaidTable, harm: HarmName, random: Random): Damaged | null {
  const [first, ...others] = table.cells.filter(isFigure);
  if (!first) return null;
  const at = random.pick([first, ...others]);
  const harmed = HARMS[harm](table, at.row, at);
  const what = `${harm}: line ${at.row + 1}, column ${at.column + 1} (“${at.text}”)`;
  return harmed ? { table: harmed, what } : null;
}
