import { sum } from '../lib/numerals';
import { zip } from '../lib/zip';
import type { CellRef, ParseIssue, ReportTable } from '../report/annual-report';
import { equationsOf, holds, withChanges } from '../report/equations';
import type { FormRow, FormTable } from '../report/form';
import { offerOf, refsOf } from './build-table';
import type { TableReading } from './build-table';
import type { GridCell, GridRow } from './grid';
import { valuesMoved } from './column-issues';
import { agreedCells, movedReadings } from './moved-values';
import { runTogether } from './parse-issues';
import { digitPieces, mayRunTogether, soleSplit } from './run-together';
import type { TableSource } from './table-source';

/** Values that stand behind each other and may run together, and the cells that they are for. */
export interface Stretch {
  readonly behind: readonly GridCell[];
  readonly refs: readonly CellRef[];
  /** The row of the form that they are; `null` where they are several. */
  readonly row: FormRow | null;
}

/** Everything that can be checked adds up when these values are put in, and something that speaks of them can be. */
export function addsUp(
  table: ReportTable,
  refs: readonly CellRef[],
  equations: ReturnType<typeof equationsOf>,
): (values: readonly number[]) => boolean {
  const isOwn = (ref: CellRef): boolean =>
    refs.some(({ row, column }) => row === ref.row && column === ref.column);
  const about = equations.filter(({ left, right }) => [...left, ...right].some(isOwn));
  return (values) => {
    const changes = zip(refs, values).map(([ref, value]) => ({ ...ref, value }));
    const changed = withChanges(table, changes);
    const outcomes = about.map((each) => holds(each, changed));
    return outcomes.includes(true) && !outcomes.includes(false);
  };
}

/** The doubt that a stretch's digits run together, with the one reading that adds up; `null` where none does. */
export function splitDoubt(
  form: FormTable,
  table: ReportTable,
  stretch: Stretch,
): ParseIssue | null {
  const { behind, refs, row } = stretch;
  const filled = behind.filter((cell) => cell.kind !== 'empty');
  const pieces = digitPieces(filled);
  const [first] = filled;
  if (!pieces || !first || !mayRunTogether(pieces, filled.length, refs.length)) return null;
  const accepts = addsUp(table, refs, equationsOf(form.id, form.version));
  const values = soleSplit(pieces, refs.length, accepts);
  if (values === null) return null;
  const raw = filled.map((cell) => cell.raw).join(' ');
  const span = [first.span[0], filled.at(-1)?.span[1] ?? first.span[1]] as const;
  const offer = values === 'several' ? {} : { offer: offerOf(refs, values) };
  return runTogether(form, row?.label ?? null, raw, { span, cells: refs, ...offer });
}

interface Line {
  readonly row: { readonly id: string };
  readonly source: GridRow;
  readonly behind: readonly GridCell[];
}

/** The row of the form that the line is, if its total is blank. */
const rowWithBlankTotal = (form: FormTable, table: ReportTable, { row }: Line): FormRow | null =>
  form.rows.find(({ id }) => id === row.id && table.cells[id]?.['total']?.kind === 'empty') ?? null;

/**
 * A row of a flattened text with a blank total may have lost a cell: the blank one behind it then stands in for the total,
 * and every value behind the lost one is a column too early. All its equations tell; its own sum alone would come right
 * by chance (`12 | 0 | 0 | 0 | 0 | 3`: 1 and 2 make 3).
 */
function blankTotalDoubt(form: FormTable, table: ReportTable, line: Line): ParseIssue | null {
  const row = rowWithBlankTotal(form, table, line);
  return row && splitDoubt(form, table, { behind: line.behind, refs: refsOf(form, row), row });
}

/** What is lost had the value that makes the row's sum come right. */
function completed(values: readonly (number | null | undefined)[]): readonly number[] {
  const parts = values.slice(0, -1);
  const known = sum(parts.map((value) => value ?? 0));
  const total = values.at(-1) ?? known;
  return [...parts.map((value) => (value === undefined ? total - known : (value ?? 0))), total];
}

/** The same where the cell is lost altogether: `10 | 3 | 0 | 1 | 0 | 14 |` for `10 | 3 | 0 | 1 | 0 | 0 | 14`. */
function lostCellDoubt(form: FormTable, table: ReportTable, line: Line): ParseIssue | null {
  const row = rowWithBlankTotal(form, table, line);
  const [first] = line.behind;
  if (!row || !first) return null;
  const readings = movedReadings(
    line.behind,
    row.columns.map((column) => `row.${column}`),
  );
  if (readings.length === 0) return null;
  const refs = refsOf(form, row);
  const accepts = addsUp(table, refs, equationsOf(form.id, form.version));
  const better = readings.filter((values) => accepts(completed(values)));
  const span = [first.span[0], line.behind.at(-1)?.span[1] ?? first.span[1]] as const;
  return valuesMoved(form, row.label, span, refs, agreedCells(better, refs));
}

/** The table without what stands in rows that have lost a cell. */
function withoutRows(table: ReportTable, rows: ReadonlySet<string | undefined>): ReportTable {
  const cells = Object.entries(table.cells).map(([row, own]) => {
    const nothing = Object.keys(own).map((column) => [column, null] as const);
    return [row, rows.has(row) ? Object.fromEntries(nothing) : own] as const;
  });
  return { ...table, cells: Object.fromEntries(cells) };
}

const rowsOf = (issues: readonly ParseIssue[]): ReadonlySet<string | undefined> =>
  new Set(issues.map(({ cells }) => cells?.at(0)?.row));

/**
 * Rows whose number of values is wrong because digits run together say so. A row whose cells stand apart, as many as the
 * columns, is read as it stands: a blank one is blank.
 */
export function withSplits(
  form: FormTable,
  reading: TableReading,
  lines: readonly Line[],
  isAligned: TableSource['isAligned'],
): TableReading {
  const issues = reading.issues.map((issue) => {
    if (issue.kind !== 'cellCount') return issue;
    const about = issue.cells?.at(0)?.row;
    const row = form.rows.find(({ id }) => id === about);
    const line = lines.find((each) => each.row.id === about);
    if (!row || !line) return issue;
    const stretch = { behind: line.behind, refs: refsOf(form, row), row };
    return splitDoubt(form, reading.table, stretch) ?? issue;
  });
  const unsure = lines.filter(({ row, source, behind }) => {
    const columns = form.rows.find(({ id }) => id === row.id)?.columns.length;
    return !isAligned(source) || behind.length !== columns;
  });
  const blankTotals = unsure.flatMap((line) => blankTotalDoubt(form, reading.table, line) ?? []);
  const split = rowsOf(blankTotals);
  const whole = unsure.filter((line) => !split.has(line.row.id));
  const lost = whole.flatMap((line) => lostCellDoubt(form, reading.table, line) ?? []);
  return {
    ...reading,
    table: withoutRows(reading.table, rowsOf(lost)),
    issues: [...issues, ...blankTotals, ...lost],
  };
}
