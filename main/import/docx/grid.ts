import type { CellPart } from '../build-document';
import { withoutUnusedColumns } from '../unused-columns';
import type { XmlElement } from '../zip/xml';

/** A cell as a row has it: how wide, and whether it goes on from the one above or before it. */
export interface RowCell {
  readonly element: XmlElement;
  readonly width: number;
  readonly continuesAbove: boolean;
  readonly continuesBefore: boolean;
}

export interface GridRow {
  /** Columns of the grid that are left free before the first cell. */
  readonly before: number;
  readonly cells: readonly RowCell[];
}

export interface GridCell extends Pick<CellPart, 'row' | 'column' | 'rowSpan' | 'colSpan'> {
  readonly element: XmlElement;
}

type Draft = { -readonly [K in keyof GridCell]: GridCell[K] };

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell[];
}

/** Word's cells are rectangles of its grid; a cell that only goes on from one that is not there stands for itself. */
export function layOut(rows: readonly GridRow[]): Grid {
  const cells: Draft[] = [];
  let above = new Map<number, Draft>();
  rows.forEach(({ before, cells: rowCells }, row) => {
    const open = new Map<number, Draft>();
    let column = before;
    let previous: Draft | null = null;
    for (const { element, width, continuesAbove, continuesBefore } of rowCells) {
      const upper = above.get(column);
      const goesOn = continuesAbove && upper?.colSpan === width;
      if (continuesBefore && previous && previous.row === row) {
        previous.colSpan += width;
      } else if (upper && goesOn) {
        upper.rowSpan = row - upper.row + 1;
        open.set(column, upper);
        previous = null;
      } else {
        previous = { element, row, column, rowSpan: 1, colSpan: width };
        cells.push(previous);
        open.set(column, previous);
      }
      column += width;
    }
    above = open;
  });
  return { rowCount: rows.length, ...withoutUnusedColumns<GridCell>(cells) };
}
