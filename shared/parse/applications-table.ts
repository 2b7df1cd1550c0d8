import { sum } from '../lib/numerals';
import type { ParseIssue } from '../report/annual-report';
import { APPLICANT_COLUMNS, APPLICATION_COLUMNS } from '../report/application-rows';
import type { FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { Placement } from '../report/placement';
import type { Labelled, Line } from './application-lines';
import { findApplicationRows } from './application-rows-found';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import { readCellValue } from './cell-value';
import type { Cells, Head, Placed } from './columns';
import { columnsOf, distinctHeads, headsIn, pinsOf, placeRow } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumbering, keyOf, rowSpan } from './grid';
import { isBesideRows } from './application-labels';
import { isApplicationHead } from './table-words';
import { columnDoubts } from './column-doubts';
import * as issues from './parse-issues';
import { withSplits } from './row-splits';

export interface TableSource {
  readonly rows: readonly GridRow[];
  readonly placements: readonly Placement[];
  /** The form of the report's year. */
  readonly fallback: FormVersion;
  /** Whether the row's cells stand under those of its block's other such rows, as they do on the page. */
  readonly isAligned: (row: GridRow) => boolean;
}

const COLUMNS = columnsOf(APPLICATION_COLUMNS);
const IDS = COLUMNS.map(({ id }) => id);
/** A table has more rows of another kind than are worth naming one by one. */
const MOST_UNKNOWN = 40;

const valueOf = (cell: GridCell | undefined): number | null =>
  cell ? readCellValue(cell.raw, 'count').value : null;

/** Whether the row's total is the sum of its other cells; blank ones and words prove nothing. */
export function rowAddsUp(cells: Cells): boolean {
  const parts = APPLICANT_COLUMNS.map(({ id }) => valueOf(cells[id]));
  const total = valueOf(cells['total']);
  return !parts.includes(null) && total !== null && sum(parts.map((each) => each ?? 0)) === total;
}

/** The heads of each block. */
function headsByBlock(
  rows: readonly GridRow[],
  labelled: ReadonlySet<GridRow>,
  isAligned: TableSource['isAligned'],
) {
  const found = new Map<number, Head[]>();
  for (const row of rows) {
    if (labelled.has(row) || !isAligned(row)) continue;
    const heads = headsIn(row, COLUMNS);
    if (heads.length > 0) found.set(row.block, [...(found.get(row.block) ?? []), ...heads]);
  }
  return new Map([...found].map(([block, heads]) => [block, distinctHeads(heads)]));
}

/** A table that goes on in another block, as wide as before, keeps its heads. */
function headsOver(
  { source }: Labelled,
  block: number,
  heads: ReadonlyMap<number, readonly Head[]>,
): readonly Head[] | null {
  const own = heads.get(block);
  if (own) return own;
  const last = source.cells.at(-1);
  const end = last ? last.column + last.colSpan : 0;
  const before = [...heads].filter(([at]) => at < block).at(-1)?.[1] ?? [];
  return Math.max(...before.map(({ to }) => to)) === end ? before : null;
}

/** Row numbers behind the label: a value too many in each row, and the first ones count the rows. */
function withoutRowNumbers(lines: readonly Labelled[]): readonly Labelled[] {
  const filled = (line: Line): readonly GridCell[] =>
    line.behind.filter((cell) => cell.kind !== 'empty');
  const numbers = lines.map((line) => {
    const cells = filled(line);
    return cells.length === IDS.length + 1 ? Number(cells[0]?.raw) : NaN;
  });
  const counts = numbers.every((each, at) => at === 0 || each === (numbers[at - 1] ?? NaN) + 1);
  if (lines.length < 3 || !counts) return lines;
  return lines.map((line) => {
    const number = filled(line)[0];
    return {
      ...line,
      behind: line.behind.slice(line.behind.findIndex((cell) => cell === number) + 1),
    };
  });
}

function versionOf(
  lines: readonly Labelled[],
  fallback: FormVersion,
): { version: FormVersion; tells: boolean } {
  const only = lines.map(({ row }) => row.only);
  if (only.includes('2021')) return { version: '2021', tells: true };
  if (only.includes('2019')) return { version: '2019', tells: true };
  return { version: fallback, tells: false };
}

interface Read {
  readonly line: Labelled;
  readonly placed: Placed;
}

/** A row whose values are not under the heads is taken in its order only where it then adds up. */
function placedRow(form: FormTable, { line, placed }: Read): PlacedRow[] {
  const row = form.rows.find(({ id }) => id === line.row.id);
  if (!row || (line.row.only !== null && line.row.only !== form.version)) return [];
  const source = { ...line.source, cells: line.sources.flatMap(({ cells }) => cells) };
  const base = { row, source, found: placed.found, loose: line.loose };
  const refused = placed.besideHeads && placed.cells !== null && !rowAddsUp(placed.cells);
  if (!refused) return [{ ...base, cells: placed.cells }];
  const doubt = issues.unlikeHeads(form, row.label, rowSpan(source), refsOf(form, row));
  return [{ ...base, cells: null, doubt }];
}

function besideHeads(form: FormTable, reads: readonly Read[]): readonly ParseIssue[] {
  const rows = reads.filter(
    ({ placed }) => placed.besideHeads && placed.cells && rowAddsUp(placed.cells),
  );
  const [first] = rows;
  const cells = form.rows
    .filter(({ id }) => rows.some(({ line }) => line.row.id === id))
    .flatMap((row) => refsOf(form, row));
  return first ? [issues.besideHeads(form, rowSpan(first.line.source), cells)] : [];
}

const unknownRows = (form: FormTable, lines: readonly Line[]): readonly ParseIssue[] =>
  lines
    .slice(0, MOST_UNKNOWN)
    .map((line) => issues.rowUnknown(form, line.words?.raw ?? '', rowSpan(line.source)));

/** Table three. Rows are placed by their labels; columns by the heads over them, or by their number behind the label. */
export function readApplications(source: TableSource): TableReading {
  const { rows, placements } = source;
  const { labelled, unknown } = findApplicationRows(rows, placements);
  const { version, tells } = versionOf(labelled, source.fallback);
  const form = formTable('applications', version);
  const lines = withoutRowNumbers(labelled);
  const own = new Set(lines.flatMap((line) => line.sources));
  const heads = headsByBlock(rows, own, source.isAligned);
  const reads = lines.map((line): Read => {
    const { block } = line.behind[0] ?? line.source;
    const pins = pinsOf(placements, 'applications', block);
    const over = source.isAligned(line.source) ? headsOver(line, block, heads) : null;
    return {
      line,
      placed: placeRow({ behind: line.behind, columns: IDS, heads: over, pins, proves: rowAddsUp }),
    };
  });
  const built = buildTable(
    form,
    reads.flatMap((read) => placedRow(form, read)),
  );
  const other = lines.filter((line) => line.row.only !== null && line.row.only !== version);
  const extra = reads.flatMap(({ placed }) => placed.extra);
  const doubts = [
    ...columnDoubts(form, rows, [...heads.values()], extra),
    ...besideHeads(form, reads),
    ...unknownRows(form, [...other, ...unknown]),
  ];
  const isFound = reads.length > 0;
  const reading = { ...built, issues: [...built.issues, ...(isFound ? doubts : [])], tells };
  const headCells = rows.filter((row) => !own.has(row)).flatMap((row) => headWords(row));
  return withSplits(
    form,
    { ...reading, used: reading.table.found ? [...reading.used, ...headCells] : [] },
    lines,
  );
}

/** Heads and names of groups, and the numbers of the columns. */
function headWords(row: GridRow): readonly GridCell[] {
  if (isNumbering(row)) return row.cells;
  return row.cells.filter(
    (cell) => cell.kind === 'empty' || isApplicationHead(cell) || isBesideRows(keyOf(cell)),
  );
}
