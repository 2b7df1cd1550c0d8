import { zip } from '../lib/zip';
import type {
  CellCorrection,
  CellRef,
  ParseIssue,
  ReportCell,
  ReportTable,
} from '../report/annual-report';
import type { FormRow, FormTable } from '../report/form';
import type { ColumnMeasure, MoneyUnit } from './cell-value';
import { readCellValue } from './cell-value';
import type { Cells } from './columns';
import type { GridCell, GridRow } from './grid';
import { rowSpan } from './grid';
import * as issues from './parse-issues';

/** A row of the source that was recognised as a row of the form. */
export interface PlacedRow {
  readonly row: FormRow;
  readonly source: GridRow;
  /** `null`: the row is there, but its cells could not be told apart. */
  readonly cells: Cells | null;
  readonly found: number;
  /** The label as it is written, where it is not letter for letter the form's. */
  readonly loose: string | null;
  /** Said instead of the doubt about their number, where more is known. */
  readonly doubt?: ParseIssue | null;
}

export interface TableReading {
  readonly table: ReportTable;
  readonly issues: readonly ParseIssue[];
  /** Every cell that something was read from. */
  readonly used: readonly GridCell[];
  /** The table's own words say which form it follows. */
  readonly tells: boolean;
}

/** By the row: the unit of money that stands over it or beside its label. */
export type RowUnits = Readonly<Record<string, MoneyUnit>>;

/** What a column counts. The fees are in 万元, what was bought is in 元. */
export function measureOf(row: string, column: string): ColumnMeasure {
  if (column === 'change') return 'change';
  if (column !== 'amount') return 'count';
  return row === 'procurement' ? '元' : '万元';
}

export function reportCell(
  cell: GridCell,
  measure: ColumnMeasure,
  head: MoneyUnit | null,
): ReportCell {
  const { raw, span, block, cell: index } = cell;
  const { kind, value, unit } = readCellValue(raw, measure, head);
  return { kind, value, unit, raw, span, block, cell: index };
}

export const refsOf = (form: FormTable, row: FormRow): readonly CellRef[] =>
  row.columns.map((column) => ({ table: form.id, row: row.id, column }));

type RowCells = Readonly<Record<string, ReportCell | null>>;

function rowCells(
  form: FormTable,
  placed: PlacedRow | undefined,
  row: FormRow,
  units: RowUnits,
): RowCells {
  const entries = form.columns
    .filter((column) => row.columns.includes(column.id))
    .map(({ id }): [string, ReportCell | null] => {
      const cell = placed?.cells?.[id];
      return [id, cell ? reportCell(cell, measureOf(row.id, id), units[row.id] ?? null) : null];
    });
  return Object.fromEntries(entries);
}

const saysTheSame = (one: PlacedRow, other: PlacedRow): boolean =>
  one.row.columns.every((id) => one.cells?.[id]?.raw === other.cells?.[id]?.raw);

function rowIssues(
  form: FormTable,
  row: FormRow,
  all: readonly PlacedRow[],
  cells: RowCells,
): readonly ParseIssue[] {
  const [first, second] = all;
  const refs = refsOf(form, row);
  if (!first) return [issues.rowMissing(form, row, refs)];
  const label =
    first.loose === null
      ? []
      : [issues.labelLoose(form, row, first.loose, rowSpan(first.source), refs)];
  const isSame = all.every((each) => saysTheSame(each, first));
  const repeated = second
    ? [issues.rowRepeated(form, row.label, { span: rowSpan(second.source), isSame }, refs)]
    : [];
  const counts = { expected: row.columns.length, found: first.found };
  const count = first.cells
    ? (first.doubt ?? null)
    : (first.doubt ?? issues.cellCount(form, row.label, rowSpan(first.source), counts, refs));
  const words = refs.flatMap((ref) => {
    const cell = cells[ref.column];
    return cell?.kind === 'text' && cell.span
      ? [issues.cellText(form, ref, cell.raw, cell.span)]
      : [];
  });
  return [...label, ...repeated, ...(count ? [count] : []), ...words];
}

const usedCells = (placed: PlacedRow): readonly GridCell[] => {
  const values = new Set(Object.values(placed.cells ?? {}));
  // What was not placed is not read, but the words before it are.
  return placed.source.cells.filter(
    (cell) => values.has(cell) || cell.kind === 'text' || cell.kind === 'empty',
  );
};

/** The canonical table from the rows that were recognised; what is missing is `null` and an issue. */
export function buildTable(
  form: FormTable,
  placed: readonly PlacedRow[],
  units: RowUnits = {},
): Omit<TableReading, 'tells'> {
  const byRow = new Map<string, PlacedRow[]>();
  for (const each of placed) {
    const same = byRow.get(each.row.id);
    if (same) same.push(each);
    else byRow.set(each.row.id, [each]);
  }
  const of = (row: FormRow): readonly PlacedRow[] => byRow.get(row.id) ?? [];
  const cells = Object.fromEntries(
    form.rows.map((row) => [row.id, rowCells(form, of(row)[0], row, units)]),
  );
  const found = placed.length > 0;
  const table = { form: form.version, found, cells };
  if (!found) return { table, issues: [issues.tableMissing(form)], used: [] };
  return {
    table,
    used: form.rows.flatMap((row) => of(row).slice(0, 1).flatMap(usedCells)),
    issues: form.rows.flatMap((row) => rowIssues(form, row, of(row), cells[row.id] ?? {})),
  };
}

/** An offer: these values in the columns of a row. */
export const offerOf = (
  refs: readonly CellRef[],
  values: readonly number[],
): readonly CellCorrection[] => zip(refs, values).map(([ref, value]) => ({ ...ref, value }));
