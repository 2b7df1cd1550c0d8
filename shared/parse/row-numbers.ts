import { zip } from '../lib/zip';
import type { Labelled } from './application-lines';
import { isNumber } from './grid';
import type { GridCell } from './grid';

/** As many rows must count on before their numbers are seen among cells that may be blank. */
const FEWEST_ROWS = 5;
/** No column of values counts so many rows from 1 on, however many cells there are: a text loses its last blank ones. */
const SURELY_NUMBERED = 10;

const isFilled = (cell: GridCell): boolean => cell.kind !== 'empty';

/** Each of the cells is there, and says one more than that of the row before. */
function countsOn(cells: readonly (GridCell | undefined)[]): boolean {
  const numbers = cells.map((cell) => (cell && isNumber(cell) ? Number(cell.raw) : NaN));
  return zip(numbers, numbers.slice(1)).every(([each, next]) => next === each + 1);
}

const behindCell = (line: Labelled, cell: GridCell | undefined): Labelled => ({
  ...line,
  behind: cell ? line.behind.slice(line.behind.indexOf(cell) + 1) : line.behind,
});

/** Row numbers behind the label: a cell too many in each row, filled or not, and the first ones count the rows. */
export function withoutRowNumbers(
  lines: readonly Labelled[],
  columns: number,
): readonly Labelled[] {
  const filled = lines.map(({ behind }) => behind.filter(isFilled));
  const firstFilled = filled.map(([cell]) => cell);
  if (lines.length >= 3 && filled.every(({ length }) => length === columns + 1)) {
    if (countsOn(firstFilled)) return lines.map((line, at) => behindCell(line, firstFilled[at]));
  }
  const firsts = lines.map(({ behind }) => behind[0]);
  const isWide = lines.every(({ behind }) => behind.length > columns);
  const isSure = lines.length >= SURELY_NUMBERED && firsts[0]?.raw === '1';
  if (lines.length < FEWEST_ROWS || !(isWide || isSure) || !countsOn(firsts)) return lines;
  return lines.map((line, at) => behindCell(line, firsts[at]));
}
