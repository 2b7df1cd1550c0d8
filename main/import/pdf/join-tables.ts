import { joinLines, plainMark, type PlacedLine } from './join-lines';
import { isFull, type DraftCell, type DraftTable } from './table-pieces';

/** Column lines of two pages are the same when they are as near as this, in points. */
const NEAR = 4;

/** Where each line of `xs` stands among `others`; `null` where one of them is not there. */
function within(xs: readonly number[], others: readonly number[]): readonly number[] | null {
  const places = xs.map((x) => others.findIndex((other) => Math.abs(other - x) <= NEAR));
  const edges = places[0] === 0 && places.at(-1) === others.length - 1;
  const rising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return edges && rising && !places.includes(-1) ? places : null;
}

/** The same table on the columns of another, whose lines are these and more. */
function onColumns(
  table: DraftTable,
  xs: readonly number[],
  places: readonly number[],
): DraftTable {
  const cells = table.cells.map((cell) => {
    const column = places[cell.column] ?? 0;
    return { ...cell, column, colSpan: (places[cell.column + cell.colSpan] ?? column) - column };
  });
  return { ...table, xs, cells };
}

/** Both tables on the same columns; `null` where they are two tables. */
function aligned(upper: DraftTable, lower: DraftTable): readonly [DraftTable, DraftTable] | null {
  const inUpper = within(lower.xs, upper.xs);
  if (inUpper) return [upper, onColumns(lower, upper.xs, inUpper)];
  const inLower = within(upper.xs, lower.xs);
  return inLower ? [onColumns(upper, lower.xs, inLower), lower] : null;
}

/** `1.`, `1、`, `（一）`, `一、`: what a label of its own begins with. */
const ENUMERATOR =
  /^(?:[（(]?\s*[一二三四五六七八九十]+\s*[)）、.．]|[（(]?\s*\d{1,2}\s*[)）、.．](?!\d))/;
const VALUE = /^[\d.,，．\s/\-—–―－无]*$/u;

const textOf = (cell: DraftCell): string => joinLines(cell.lines, plainMark).text;
const isEmpty = (cell: DraftCell): boolean => cell.lines.length === 0;
const isLabel = (cell: DraftCell): boolean => !isEmpty(cell) && !VALUE.test(textOf(cell));
const bottom = (cell: DraftCell): number => cell.row + cell.rowSpan;

const endsFull = (cell: DraftCell): boolean => {
  const last: PlacedLine | undefined = cell.lines.at(-1);
  return last !== undefined && isFull(last, cell);
};

/** Whether a label of the upper page goes on in the lower one: its last line is full, and the lower begins no label. */
const goesOn = (upper: DraftCell, lower: DraftCell): boolean =>
  isLabel(upper) && isLabel(lower) && endsFull(upper) && !ENUMERATOR.test(textOf(lower));

/** A cell above the page's end and the one right below it, as wide as each other. */
interface Seam {
  readonly upper: DraftCell;
  readonly lower: DraftCell;
}

function seamsOf(upper: DraftTable, lower: DraftTable): readonly Seam[] {
  const last = upper.cells.filter((cell) => bottom(cell) === upper.rowCount);
  return lower.cells
    .filter(({ row }) => row === 0)
    .flatMap((below) => {
      const above = last.find(
        ({ column, colSpan }) => column === below.column && colSpan === below.colSpan,
      );
      return above ? [{ upper: above, lower: below }] : [];
    });
}

/** The rows of the seam itself, without the cells that reach over further rows. */
const isOneRow = ({ upper, lower }: Seam): boolean => upper.rowSpan === 1 && lower.rowSpan === 1;

/**
 * Whether the page's end goes through a row: every cell of it has its other half on the next page, and the values
 * stand in one half only, with a label that goes on or is in one half only.
 */
function isSplitRow(upper: DraftTable, lower: DraftTable, seams: readonly Seam[]): boolean {
  const row = seams.filter(isOneRow);
  const inRow = (cells: readonly DraftCell[], at: number): readonly DraftCell[] =>
    cells.filter((cell) => cell.rowSpan === 1 && cell.row === at);
  const halves = new Set(seams.flatMap((seam) => [seam.upper, seam.lower]));
  const whole = [...inRow(upper.cells, upper.rowCount - 1), ...inRow(lower.cells, 0)];
  if (row.length < 2 || !whole.every((cell) => halves.has(cell))) return false;
  if (row.every((seam) => isEmpty(seam.lower)) || row.every((seam) => isEmpty(seam.upper))) {
    return true;
  }
  const labels = row.filter((seam) => isLabel(seam.upper) || isLabel(seam.lower));
  const values = row.filter((seam) => !labels.includes(seam));
  const oneSided =
    values.every((seam) => isEmpty(seam.upper)) || values.every((seam) => isEmpty(seam.lower));
  const labelsFit = labels.every(
    (seam) => goesOn(seam.upper, seam.lower) || (isEmpty(seam.lower) && isLabel(seam.upper)),
  );
  const someValue = values.some((seam) => !isEmpty(seam.upper) || !isEmpty(seam.lower));
  return (
    labels.length > 0 &&
    oneSided &&
    labelsFit &&
    (someValue || labels.some((s) => goesOn(s.upper, s.lower)))
  );
}

/**
 * Whether a cell over several rows goes on: empty on the next page while a label stands beside it there, or with a
 * label that was broken.
 */
function isSplitGroup({ upper, lower }: Seam, below: DraftTable): boolean {
  if (upper.rowSpan === 1 && lower.rowSpan === 1) return false;
  if (!isEmpty(lower)) return goesOn(upper, lower);
  return below.cells.some((cell) => cell.row === 0 && cell.column > lower.column && isLabel(cell));
}

const merged = (upper: DraftCell, lower: DraftCell, rowSpan: number): DraftCell => ({
  ...upper,
  rowSpan,
  lines: [...upper.lines, ...lower.lines],
  boxes: [...upper.boxes, ...lower.boxes],
});

/** Whether these are all cells that the page's end parts or touches. */
const isWhole = (seams: readonly Seam[], upper: DraftTable, lower: DraftTable): boolean =>
  seams.length === upper.cells.filter((cell) => bottom(cell) === upper.rowCount).length &&
  seams.length === lower.cells.filter((cell) => cell.row === 0).length;

/**
 * A table that goes on on the next page → one table; `null` where the lower one has other columns. A row that the
 * page's end goes through, and a group cell that reaches over it, become one again.
 */
export function joinTables(first: DraftTable, second: DraftTable): DraftTable | null {
  const tables = aligned(first, second);
  if (!tables) return null;
  const [upper, lower] = tables;
  const seams = seamsOf(upper, lower);
  const groups = seams.filter((seam) => isSplitGroup(seam, lower));
  const row = isSplitRow(upper, lower, seams) ? seams.filter(isOneRow) : [];
  // In a row that is parted every cell has two halves; else the halves would lie over other cells.
  const split = row.length > 0 && isWhole([...groups, ...row], upper, lower);
  const shift = upper.rowCount - (split ? 1 : 0);
  const pairs = new Map([...groups, ...(split ? row : [])].map((seam) => [seam.upper, seam.lower]));
  const gone = new Set(pairs.values());
  const kept = upper.cells.map((cell) => {
    const below = pairs.get(cell);
    return below ? merged(cell, below, shift + bottom(below) - cell.row) : cell;
  });
  const moved = lower.cells
    .filter((cell) => !gone.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  return {
    xs: upper.xs,
    rowCount: shift + lower.rowCount,
    cells: [...kept, ...moved],
    boxes: [...upper.boxes, ...lower.boxes],
  };
}
