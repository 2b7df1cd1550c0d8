import type { XmlElement } from '../zip/xml';
import { elementsOf } from '../zip/xml';
import { Refusal } from '../zip/refusal';
import { MAX_PARTS } from '../document-limits';
import { withoutUnusedColumns } from '../unused-columns';

export interface OdtCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Head rows, groups and sections of rows hold rows as the table does. */
const rowsOf = (parent: XmlElement): readonly XmlElement[] =>
  elementsOf(parent).flatMap((element) => {
    if (element.name === 'table:table-row') return [element];
    return element.name.startsWith('table:table-') && element.name.includes('row')
      ? rowsOf(element)
      : [];
  });

const countOf = (element: XmlElement, name: string): number => {
  const count = Number(element.attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

export interface OdtGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly OdtCell[];
  /** Without their cells, which are none of the grid. */
  readonly hiddenRows: readonly XmlElement[];
}

const isHidden = ({ attributes }: XmlElement): boolean =>
  attributes['table:visibility'] === 'collapse' || attributes['table:visibility'] === 'filter';

/** A table's cells; those that a span covers are left out, repeated ones are written out. */
export function readCells(table: XmlElement): OdtGrid {
  const cells: OdtCell[] = [];
  let row = 0;
  const rows = rowsOf(table);
  const hiddenRows = rows.filter(isHidden);
  for (const element of rows.filter((each) => !isHidden(each))) {
    const repeats = countOf(element, 'table:number-rows-repeated');
    for (let repeat = 0; repeat < repeats; repeat++, row++) {
      let column = 0;
      for (const cell of elementsOf(element)) {
        const width = countOf(cell, 'table:number-columns-repeated');
        if (cells.length + width > MAX_PARTS) throw new Refusal('tooLong', 'too many cells');
        for (let n = 0; n < width && cell.name === 'table:table-cell'; n++) {
          cells.push({
            element: cell,
            row,
            column: column + n,
            rowSpan: countOf(cell, 'table:number-rows-spanned'),
            colSpan: countOf(cell, 'table:number-columns-spanned'),
          });
        }
        column += width;
      }
      if (row > MAX_PARTS) throw new Refusal('tooLong', 'too many rows');
    }
  }
  const inside = cells.map((cell) => ({
    ...cell,
    rowSpan: Math.min(cell.rowSpan, row - cell.row),
  }));
  return { rowCount: row, hiddenRows, ...withoutUnusedColumns(inside) };
}
