import type { CellRef, ParseIssue } from '../report/annual-report';
import { APPLICATION_COLUMNS } from '../report/application-rows';
import type { FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { Placement } from '../report/placement';
import type { BlockHeads } from './application-heads';
import { headsByBlock } from './application-heads';
import type { Labelled } from './application-lines';
import { unknownRows } from './application-unknown-rows';
import { findApplicationRows } from './application-rows-found';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import type { GridCell, GridRow } from './grid';
import { isNumbering, keyOf, rowSpan } from './grid';
import { isBesideRows } from './application-labels';
import type { TableSource } from './table-source';
import { isApplicationHead } from './table-words';
import { columnDoubts } from './column-doubts';
import * as columnIssues from './column-issues';
import type { PlacedLine } from './place-application-rows';
import { placeApplicationRows, rowAddsUp } from './place-application-rows';
import { withoutRowNumbers } from './row-numbers';
import { withSplits } from './row-splits';

const IDS = APPLICATION_COLUMNS.map(({ id }) => id);

function versionOf(
  lines: readonly Labelled[],
  fallback: FormVersion,
): { version: FormVersion; tells: boolean } {
  const only = lines.map(({ row }) => row.only);
  if (only.includes('2021')) return { version: '2021', tells: true };
  if (only.includes('2019')) return { version: '2019', tells: true };
  return { version: fallback, tells: false };
}

/** A row whose values are not under the heads is taken in its order only where it then adds up. */
function placedRow(form: FormTable, { line, placed }: PlacedLine): PlacedRow[] {
  const row = form.rows.find(({ id }) => id === line.row.id);
  if (!row || (line.row.only !== null && line.row.only !== form.version)) return [];
  const source = { ...line.source, cells: line.sources.flatMap(({ cells }) => cells) };
  const base = { row, source, found: placed.found, loose: line.loose };
  const refused = placed.besideHeads && placed.cells !== null && !rowAddsUp(placed.cells);
  if (!refused) return [{ ...base, cells: placed.cells }];
  const doubt = columnIssues.unlikeHeads(form, row.label, rowSpan(source), refsOf(form, row));
  return [{ ...base, cells: null, doubt }];
}

function besideHeads(form: FormTable, reads: readonly PlacedLine[]): readonly ParseIssue[] {
  const rows = reads.filter(
    ({ placed }) => placed.besideHeads && placed.cells && rowAddsUp(placed.cells),
  );
  const [first] = rows;
  const cells = form.rows
    .filter(({ id }) => rows.some(({ line }) => line.row.id === id))
    .flatMap((row) => refsOf(form, row));
  return first ? [columnIssues.besideHeads(form, rowSpan(first.line.source), cells)] : [];
}

/** Where fewer heads than this are recognised, the table has none that could be missed. */
const FEWEST_HEADS = 4;

/** Columns that no head names and no inspector has placed. */
function missingColumns(
  heads: readonly BlockHeads[],
  placements: readonly Placement[],
): readonly string[] {
  const named = heads.flatMap((own) => own.named.map(({ column }) => column));
  if (named.length < FEWEST_HEADS) return [];
  const placed = placements.flatMap((each) =>
    each.kind === 'column' && each.table === 'applications' ? [each.column] : [],
  );
  return IDS.filter((id) => !named.includes(id) && !placed.includes(id));
}

/** Values that no column was found for, and values that no head was recognised for. */
function columnsInDoubt(
  form: FormTable,
  heads: readonly BlockHeads[],
  reads: readonly PlacedLine[],
  placements: readonly Placement[],
) {
  const refs = (own: readonly PlacedLine[]): readonly CellRef[] =>
    form.rows
      .filter(({ id }) => own.some(({ line }) => line.row.id === id))
      .flatMap((row) => refsOf(form, row));
  const inText = heads.filter(({ over }) => over === null);
  const isUnheaded = (read: PlacedLine): boolean => !read.heads?.order && !read.isPinned;
  return {
    heads: {
      named: heads.flatMap(({ named }) => named),
      missing: missingColumns(heads, placements),
      foreign: inText.flatMap((own) => {
        const cells = refs(reads.filter((read) => read.heads === own));
        return own.foreign.map(({ cell }) => ({ cell, cells }));
      }),
      unheaded: refs(reads.filter((read) => read.placed.cells !== null && isUnheaded(read))),
    },
    extra: reads
      .filter((read) => !read.heads || !inText.includes(read.heads))
      .flatMap((read) => read.placed.extra.map((cell) => ({ cell, cells: refs([read]) }))),
  };
}

/** Table three. Rows are placed by their labels; columns by the heads over them, or in the order of the heads. */
export function readApplications(source: TableSource): TableReading {
  const { rows, placements } = source;
  const { labelled, unknown } = findApplicationRows(rows, placements);
  const { version, tells } = versionOf(labelled, source.fallback);
  const form = formTable('applications', version);
  const lines = withoutRowNumbers(labelled, IDS.length);
  const own = new Set(lines.flatMap((line) => line.sources));
  const heads = headsByBlock(rows, own, source.isAligned);
  const reads = placeApplicationRows(lines, heads, source);
  const built = buildTable(
    form,
    reads.flatMap((read) => placedRow(form, read)),
  );
  const other = lines.filter((line) => line.row.only !== null && line.row.only !== version);
  const columns = columnsInDoubt(form, heads, reads, placements);
  const doubts = [
    ...columnDoubts(form, rows, columns.heads, columns.extra),
    ...besideHeads(form, reads),
    ...unknownRows(form, built.table, [...other, ...unknown], heads),
  ];
  const isFound = reads.length > 0;
  const reading = { ...built, issues: [...built.issues, ...(isFound ? doubts : [])], tells };
  const headCells = rows.filter((row) => !own.has(row)).flatMap((row) => headWords(row));
  const read = [
    ...reading.used,
    ...headCells,
    ...heads.flatMap(({ named }) => named.map(({ cell }) => cell)),
  ];
  const found = { ...reading, used: reading.table.found ? read : [] };
  return withSplits(form, found, lines, source.isAligned);
}

/** Heads and names of groups, and the numbers of the columns. */
function headWords(row: GridRow): readonly GridCell[] {
  if (isNumbering(row)) return row.cells;
  return row.cells.filter(
    (cell) => cell.kind === 'empty' || isApplicationHead(cell) || isBesideRows(keyOf(cell)),
  );
}
