import type { FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import { readCellValue } from './cell-value';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable } from './build-table';
import type { GridRow } from './grid';
import { rowSpan } from './grid';
import { valueCount } from './parse-issues';

const isValueRow = (row: GridRow): boolean => {
  const kinds = row.map((cell) => readCellValue(cell.raw, '件').kind);
  return kinds.every((kind) => kind !== 'text') && kinds.some((kind) => kind !== 'empty');
};

/** `1 | 2 | 3 …`: the numbers of the columns, not values. */
const isNumbering = (row: GridRow): boolean =>
  row.length > 2 && row.every((cell, index) => cell.raw === `${index + 1}`);

/** The three groups of the one data row, side by side as the form has them. */
const place = (form: FormTable, source: GridRow): readonly PlacedRow[] =>
  form.rows.map((row, group) => {
    const width = form.columns.length;
    const cells = source.slice(group * width, (group + 1) * width);
    const pairs = cells.map((cell, index) => [row.columns[index] ?? '', cell] as const);
    return { row, source, found: cells.length, cells: Object.fromEntries(pairs) };
  });

/** Table four: the one row of values alone. Its 15 columns have one order in both forms. */
export function readReviewLitigation(rows: readonly GridRow[], version: FormVersion): TableReading {
  const form = formTable('reviewLitigation', version);
  const candidates = rows.filter((row) => isValueRow(row) && !isNumbering(row));
  const [source] = candidates;
  if (!source) return buildTable(form, []);
  const expected = form.rows.length * form.columns.length;
  const complete =
    source.length >= expected && source.slice(expected).every((cell) => cell.raw === '');
  if (complete && candidates.length === 1) return buildTable(form, place(form, source));
  const found = candidates.flatMap((row) => row.filter((cell) => cell.raw !== '')).length;
  const unplaced = buildTable(form, []).table;
  const issue = valueCount(form, rowSpan(source), { expected, found });
  return { table: { ...unplaced, found: true }, issues: [issue] };
}
