import { isLoneCell, isValue, type Line } from './text-lines';

/** A table that was copied with a line for each of its cells. */
export interface CellLines {
  /** Index of the first line behind it. */
  readonly end: number;
  /** Its rows: words that stand over others or before values, and values behind the last of the words. */
  readonly rows: readonly (readonly Line[])[];
}

/** Under a heading of the report the least part of a table has as many figures; elsewhere a page's menu may have some, too. */
const LEAST_VALUES = 3;
const LEAST_ELSEWHERE = 8;
const LEAST_SHARE = 0.2;

/** Behind the last head of a row of heads. */
const LAST_HEAD = /^(?:总\s*计|合\s*计)$/;

/** A band over the rows that belong to one item of the regulation: `第二十条第（一）项`. */
const BAND = /^第\s*二十条/;

/** Nothing of a cell: a blank line, or the bar between two cells. */
const isBetween = ({ kind, text }: Line): boolean => kind === 'blank' || text === '|';

/** Words with wide gaps in them are one cell. */
const isCell = ({ kind, text, hasValue }: Line): boolean =>
  (kind === 'plain' || (kind === 'spaces' && !hasValue)) && isLoneCell(text);

/** Words before values: the last of them is the row's label, but for heads that end with the column of totals. A label may lack its value. */
function rowsOfWords(words: readonly Line[]): {
  readonly above: readonly (readonly Line[])[];
  readonly label: readonly Line[];
} {
  const above: Line[][] = [[]];
  for (const word of words) {
    if (BAND.test(word.text)) above.push([]);
    above.at(-1)?.push(word);
    if (LAST_HEAD.test(word.text)) above.push([]);
  }
  const label = above.at(-1)?.splice(-1) ?? [];
  return { above: above.filter((row) => row.length > 0), label };
}

function rowsOf(cells: readonly Line[]): readonly (readonly Line[])[] {
  const rows: (readonly Line[])[] = [];
  let words: Line[] = [];
  let values: Line[] = [];
  const endRow = (): void => {
    const { above, label } = rowsOfWords(words);
    rows.push(...above);
    if (label.length + values.length > 0) rows.push([...label, ...values]);
    [words, values] = [[], []];
  };
  for (const cell of cells) {
    if (isValue(cell.text)) values.push(cell);
    else {
      if (values.length > 0) endRow();
      words.push(cell);
    }
  }
  endRow();
  return rows;
}

/**
 * The table that begins at a line with its first cell, or the end of the lines that could have been one. `headed`: whether
 * the sections of the report have begun.
 */
export function cellLines(lines: readonly Line[], from: number, headed: boolean): CellLines {
  let end = from;
  const cells: Line[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !(isCell(line) || isBetween(line))) break;
    if (isCell(line)) cells.push(line);
    if (line.kind !== 'blank') end = at + 1;
  }
  const values = cells.filter(({ text }) => isValue(text)).length;
  const least = headed ? LEAST_VALUES : LEAST_ELSEWHERE;
  const isTable = values >= least && values >= cells.length * LEAST_SHARE;
  return { end, rows: isTable ? rowsOf(cells) : [] };
}
