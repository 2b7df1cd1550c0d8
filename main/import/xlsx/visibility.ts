import { childNamed, childrenNamed, type XmlElement } from '../zip/xml';
import { isTrue } from './workbook';

/** Row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells that are merged into one, or one alone. */
export interface CellRange extends Position {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Columns that are not shown, as ranges: a sheet hides all from the tenth on, up to the last that Excel has. */
function hiddenColumnsOf(sheet: XmlElement): (column: number) => boolean {
  const list = childNamed(sheet, 'cols');
  const hidden = (list ? childrenNamed(list, 'col') : [])
    .filter(({ attributes }) => isTrue(attributes.hidden))
    .map(({ attributes }) => [Number(attributes.min), Number(attributes.max)] as const);
  return (column) => hidden.some(([min, max]) => min <= column + 1 && column + 1 <= max);
}

/** How many of the ordered numbers are less. */
function countBelow(ordered: readonly number[], number: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sheet's rows and columns, of which some are hidden. */
export class Visibility {
  readonly isHiddenColumn: (column: number) => boolean;
  readonly #hiddenRows: readonly number[];

  constructor(sheet: XmlElement, hiddenRows: readonly number[]) {
    this.isHiddenColumn = hiddenColumnsOf(sheet);
    this.#hiddenRows = hiddenRows;
  }

  isHiddenRow(row: number): boolean {
    return this.#hiddenRows[countBelow(this.#hiddenRows, row)] === row;
  }

  /** Among the rows that are shown. */
  rowShown(row: number): number {
    return row - countBelow(this.#hiddenRows, row);
  }

  /** What of a range is shown; its text stands there. `null`: nothing is. */
  shownOf({ row, column, lastRow, lastColumn }: CellRange): CellRange | null {
    let [top, left] = [row, column];
    while (top <= lastRow && this.isHiddenRow(top)) top += 1;
    while (left <= lastColumn && this.isHiddenColumn(left)) left += 1;
    return top > lastRow || left > lastColumn
      ? null
      : { row: top, column: left, lastRow, lastColumn };
  }
}
