import { childNamed, childrenNamed, textOf, type XmlElement } from '../zip/xml';
import { MAX_PARTS } from '../document-limits';
import { Refusal } from '../zip/refusal';
import { showNumber } from './number-format';
import { Visibility, type CellRange, type Position } from './visibility';
import { isTrue, stringOf, type Workbook } from './workbook';

/** Row and column count from 0; spans of a merged range. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** `B5` */
  readonly reference: string;
}

/** Excel's own bounds. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export function positionOf(reference: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return null;
  const column =
    [...(match[1] ?? '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

export function referenceOf({ row, column }: Position): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * A formula whose value is not in the file: a program wrote it that does not calculate. Some of these write 0, and
 * that everything is to be calculated anew; an empty text is a value.
 */
function isUncalculated(formula: XmlElement | null, type: string, raw: string, anew: boolean) {
  if (!formula) return false;
  return raw === '' ? type !== 'str' : anew && type === 'n' && Number(raw) === 0;
}

/** What Excel shows; of a formula, the value that it had when the file was saved, else the formula itself. */
function shownText(
  cell: XmlElement,
  { strings, formats, from1904, calculatesAnew }: Workbook,
): string {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    return inline ? stringOf(inline) : '';
  }
  const value = childNamed(cell, 'v');
  const raw = value ? textOf(value) : '';
  const formula = childNamed(cell, 'f');
  if (isUncalculated(formula, type, raw, calculatesAnew)) {
    return `=${formula ? textOf(formula) : ''}`;
  }
  if (raw === '') return '';
  if (type === 's') {
    const text = strings[Number(raw)];
    if (text === undefined) throw new Refusal('damaged', 'a text is missing');
    return text;
  }
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  const number = Number(raw);
  if (type !== 'n' || !Number.isFinite(number)) return raw;
  return showNumber(number, formats[Number(style ?? 0)] ?? 'General', from1904);
}

function mergesOf(sheet: XmlElement): readonly CellRange[] {
  const list = childNamed(sheet, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : []).flatMap(({ attributes }) => {
    const [from, to] = (attributes.ref ?? '').split(':').map(positionOf);
    return from && to ? [{ ...from, lastRow: to.row, lastColumn: to.column }] : [];
  });
}

interface Written {
  readonly cells: readonly SheetCell[];
  /** In order. */
  readonly hiddenRows: readonly number[];
}

/** All cells, hidden ones too; one without its own reference stands behind the one before. */
function writtenCells(sheet: XmlElement, workbook: Workbook): Written {
  const data = childNamed(sheet, 'sheetData');
  const hiddenRows: number[] = [];
  let row = -1;
  const cells = (data ? childrenNamed(data, 'row') : []).flatMap((element) => {
    const given = Number(element.attributes.r);
    row = Number.isInteger(given) && given > 0 && given <= MAX_ROWS ? given - 1 : row + 1;
    if (isTrue(element.attributes.hidden)) hiddenRows.push(row);
    let column = -1;
    return childrenNamed(element, 'c').flatMap((cell) => {
      column = positionOf(cell.attributes.r ?? '')?.column ?? column + 1;
      return [
        {
          // Written out, not spread: a sheet has thousands of cells, and spreading costs more than reading them.
          row,
          column,
          rowSpan: 1,
          colSpan: 1,
          text: shownText(cell, workbook),
          reference: referenceOf({ row, column }),
        },
      ];
    });
  });
  return { cells, hiddenRows: hiddenRows.toSorted((a, b) => a - b) };
}

/** Of a merged range only the first cell is shown; what the others hold is not. */
class Merges {
  readonly #byRow = new Map<number, CellRange[]>();

  /** Ranges that reach beyond the cells that are written are cut off there: a merge may be a whole column. */
  constructor(merges: readonly CellRange[], lastRow: number) {
    let rows = 0;
    for (const merge of merges) {
      const last = Math.min(merge.lastRow, lastRow);
      rows += Math.max(0, last - merge.row + 1);
      if (rows > MAX_ROWS) throw new Refusal('tooLong', 'too many merged rows');
      for (let row = merge.row; row <= last; row++) {
        const inRow = this.#byRow.get(row) ?? [];
        inRow.push({ ...merge, lastRow: last });
        this.#byRow.set(row, inRow);
      }
    }
  }

  at({ row, column }: Position): CellRange | null {
    const inRow = this.#byRow.get(row) ?? [];
    return inRow.find((merge) => merge.column <= column && column <= merge.lastColumn) ?? null;
  }
}

const oneCell = ({ row, column }: SheetCell): CellRange => {
  return { row, column, lastRow: row, lastColumn: column };
};

const byPlace = (a: SheetCell, b: SheetCell): number => a.row - b.row || a.column - b.column;

/** Where a cell is seen, which may be merged over several. */
function placedIn(cell: SheetCell, range: CellRange, seen: Visibility): SheetCell {
  const { text, reference } = cell;
  const { column, lastColumn } = range;
  const row = seen.rowShown(range.row);
  const rowSpan = seen.rowShown(range.lastRow + 1) - row;
  return { row, column, rowSpan, colSpan: lastColumn - column + 1, text, reference };
}

export interface SheetCells {
  /** By row, then by column; rows count without the hidden ones, as they stand below each other. */
  readonly shown: readonly SheetCell[];
  /** Rows count with all others. */
  readonly inHiddenRows: readonly SheetCell[];
  /** In rows that are shown. */
  readonly inHiddenColumns: readonly SheetCell[];
}

/** The cells of a sheet: those that it shows, and those that it does not. */
export function readSheetCells(sheet: XmlElement, workbook: Workbook): SheetCells {
  const { cells, hiddenRows } = writtenCells(sheet, workbook);
  const seen = new Visibility(sheet, hiddenRows);
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const merges = new Merges(mergesOf(sheet), lastRow);
  const [shown, inHiddenRows, inHiddenColumns] = [[], [], []] as [
    SheetCell[],
    SheetCell[],
    SheetCell[],
  ];
  for (const cell of cells) {
    const range = merges.at(cell) ?? oneCell(cell);
    if (range.row !== cell.row || range.column !== cell.column) continue;
    const visible = seen.shownOf(range);
    if (visible) shown.push(placedIn(cell, visible, seen));
    else if (seen.isHiddenRow(cell.row)) inHiddenRows.push(cell);
    else inHiddenColumns.push(cell);
  }
  if (shown.filter(({ text }) => text !== '').length > MAX_PARTS) {
    throw new Refusal('tooLong', 'too many cells');
  }
  return { shown: shown.toSorted(byPlace), inHiddenRows, inHiddenColumns };
}
