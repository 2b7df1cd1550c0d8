import type { FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import { readCellValue } from './cell-value';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable } from './build-table';
import type { GridRow } from './grid';

const isValueRow = (row: GridRow): boolean => {
  const kinds = row.map((cell) => readCellValue(cell.raw, '件').kind);
  return kinds.every((kind) => kind !== 'text') && kinds.some((kind) => kind !== 'empty');
};

/** The three groups of the one data row, side by side as the form has them. */
function place(source: GridRow, version: FormVersion): readonly PlacedRow[] {
  const form = formTable('reviewLitigation', version);
  const width = form.columns.length;
  const wanted = form.rows.length * width;
  const complete = source.length >= wanted && source.slice(wanted).every((cell) => cell.raw === '');
  return form.rows.map((row, group) => {
    const cells = source.slice(group * width, (group + 1) * width);
    return {
      row,
      source,
      found: cells.length,
      cells: complete
        ? Object.fromEntries(cells.map((cell, index) => [row.columns[index] ?? '', cell]))
        : null,
    };
  });
}

/** Table four: the first row of values alone. Its 15 columns have one order in both forms. */
export function readReviewLitigation(rows: readonly GridRow[], version: FormVersion): TableReading {
  const source = rows.find(isValueRow);
  return buildTable(formTable('reviewLitigation', version), source ? place(source, version) : []);
}
