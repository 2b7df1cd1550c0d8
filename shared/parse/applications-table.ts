import { sum } from '../lib/numerals';
import type { CellRef, ParseIssue } from '../report/annual-report';
import { APPLICANT_COLUMNS, APPLICATION_COLUMNS } from '../report/application-rows';
import type { FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { Placement } from '../report/placement';
import type { BlockHeads } from './application-heads';
import { headsByBlock, headsFor } from './application-heads';
import type { Labelled } from './application-lines';
import { unknownRows } from './application-unknown-rows';
import { findApplicationRows } from './application-rows-found';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable, refsOf } from './build-table';
import { readCellValue } from './cell-value';
import type { Cells, Head, Placed } from './columns';
import { pinsOf, placeRow, trimmed } from './columns';
import type { GridCell, GridRow } from './grid';
import { isNumbering, keyOf, rowSpan } from './grid';
import { isBesideRows } from './application-labels';
import { isApplicationHead } from './table-words';
import { columnDoubts } from './column-doubts';
import * as columnIssues from './column-issues';
import { withoutRowNumbers } from './row-numbers';
import { withSplits } from './row-splits';

export interface TableSource {
  readonly rows: readonly GridRow[];
  readonly placements: readonly Placement[];
  /** The form of the report's year. */
  readonly fallback: FormVersion;
  /** Whether the row's cells stand under those of its block's other such rows, as they do on the page. */
  readonly isAligned: (row: GridRow) => boolean;
}

const IDS = APPLICATION_COLUMNS.map(({ id }) => id);

const valueOf = (cell: GridCell | undefined): number | null =>
  cell ? readCellValue(cell.raw, 'count').value : null;

/** Whether the row's total is the sum of its other cells; blank ones and words prove nothing. */
export function rowAddsUp(cells: Cells): boolean {
  const parts = APPLICANT_COLUMNS.map(({ id }) => valueOf(cells[id]));
  const total = valueOf(cells['total']);
  return !parts.includes(null) && total !== null && sum(parts.map((each) => each ?? 0)) === total;
}

/** Heads stand over the rows of another block only where that is as wide, and none of its values before the first. */
function headsOver(lines: readonly Labelled[], heads: BlockHeads): readonly Head[] | null {
  const from = heads.over?.[0]?.from ?? 0;
  const to = heads.over?.at(-1)?.to ?? 0;
  const isUnder = lines.every(({ source, behind }) => {
    const last = source.cells.at(-1);
    const isBefore = behind.some((cell) => cell.kind !== 'empty' && cell.column < from);
    return !isBefore && last !== undefined && last.column + last.colSpan === to;
  });
  return isUnder ? heads.over : null;
}

/** Where a part of the table has no heads, a row with a value in each column that adds up shows where they stand. */
function headsByRow(
  lines: readonly Labelled[],
  order: BlockHeads['order'],
): readonly Head[] | null {
  const whole = lines
    .map(({ behind }) => behind.filter(({ kind }) => kind !== 'empty'))
    .map((cells) =>
      cells.flatMap((cell, at): readonly Head[] => {
        const column = order?.[at] ?? null;
        const [from, to] = [cell.column, cell.column + cell.colSpan];
        return column === null ? [] : [{ column, from, to, cell, isLoose: false }];
      }),
    )
    .filter((heads) => heads.length === IDS.length)
    .find((heads) =>
      rowAddsUp(Object.fromEntries(heads.map(({ column, cell }) => [column, cell]))),
    );
  return whole ?? null;
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
  readonly heads: BlockHeads | null;
  /** An inspector has said what each of its columns is. */
  readonly isPinned: boolean;
}

/** A row whose values are not under the heads is taken in its order only where it then adds up. */
function placedRow(form: FormTable, { line, placed }: Read): PlacedRow[] {
  const row = form.rows.find(({ id }) => id === line.row.id);
  if (!row || (line.row.only !== null && line.row.only !== form.version)) return [];
  const source = { ...line.source, cells: line.sources.flatMap(({ cells }) => cells) };
  const base = { row, source, found: placed.found, loose: line.loose };
  const refused = placed.besideHeads && placed.cells !== null && !rowAddsUp(placed.cells);
  if (!refused) return [{ ...base, cells: placed.cells }];
  const doubt = columnIssues.unlikeHeads(form, row.label, rowSpan(source), refsOf(form, row));
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
  return first ? [columnIssues.besideHeads(form, rowSpan(first.line.source), cells)] : [];
}

/** Whether the total is the sum of what else is written in the row, blank cells left out. */
function addsUpWithBlanks(cells: Cells): boolean {
  const parts = APPLICANT_COLUMNS.map(({ id }) => valueOf(cells[id]) ?? 0);
  return valueOf(cells['total']) === sum(parts);
}

/** Most rows that reach to the last column and have blank cells behind it add up so: the blank ones are of no column. */
function endInBlanks(
  headed: readonly { readonly line: Labelled; readonly heads: BlockHeads | null }[],
): boolean {
  const whole = headed.flatMap(({ line, heads }) => {
    const order = heads?.order ?? IDS;
    const own = trimmed(line.behind);
    const isWhole = own.length === order.length && line.behind.length > own.length;
    return isWhole ? [Object.fromEntries(own.map((cell, at) => [order[at] ?? '', cell]))] : [];
  });
  return whole.filter(addsUpWithBlanks).length * 2 > whole.length;
}

/** Values that no column was found for, and values that no head was recognised for. */
function columnsInDoubt(form: FormTable, heads: readonly BlockHeads[], reads: readonly Read[]) {
  const refs = (own: readonly Read[]): readonly CellRef[] =>
    form.rows
      .filter(({ id }) => own.some(({ line }) => line.row.id === id))
      .flatMap((row) => refsOf(form, row));
  const inText = heads.filter(({ over }) => over === null);
  const isUnheaded = (read: Read): boolean => !read.heads?.order && !read.isPinned;
  return {
    heads: {
      named: heads.flatMap(({ named }) => named),
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

/** The rows with their values in the columns. */
function placeRows(
  lines: readonly Labelled[],
  heads: readonly BlockHeads[],
  { placements, isAligned }: TableSource,
): readonly Read[] {
  const headed = lines.map((line) => {
    const { block } = line.behind[0] ?? line.source;
    return { line, block, heads: headsFor(heads, block) };
  });
  const hasBlankEnds = endInBlanks(headed);
  const overOf = (block: number, own: BlockHeads): readonly Head[] | null => {
    const inBlock = lines.filter(({ behind, source }) => (behind[0] ?? source).block === block);
    if (own.block === block) return own.over;
    const aligned = inBlock.filter(({ source }) => isAligned(source));
    return headsOver(aligned, own) ?? headsByRow(aligned, own.order);
  };
  const blocks = new Map(headed.map(({ block, heads: own }) => [block, own && overOf(block, own)]));
  return headed.map(({ line, block, heads: own }): Read => {
    const pins = pinsOf(placements, 'applications', block);
    const isPinned = IDS.every((id) => [...pins.values()].includes(id));
    const over = isAligned(line.source) ? (blocks.get(block) ?? null) : null;
    const order = own?.order ?? IDS;
    const row = { order, heads: over, pins, hasBlankEnds, proves: rowAddsUp };
    return { line, heads: own, isPinned, placed: placeRow(line.behind, row) };
  });
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
  const reads = placeRows(lines, heads, source);
  const built = buildTable(
    form,
    reads.flatMap((read) => placedRow(form, read)),
  );
  const other = lines.filter((line) => line.row.only !== null && line.row.only !== version);
  const columns = columnsInDoubt(form, heads, reads);
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
  return withSplits(form, { ...reading, used: reading.table.found ? read : [] }, lines);
}

/** Heads and names of groups, and the numbers of the columns. */
function headWords(row: GridRow): readonly GridCell[] {
  if (isNumbering(row)) return row.cells;
  return row.cells.filter(
    (cell) => cell.kind === 'empty' || isApplicationHead(cell) || isBesideRows(keyOf(cell)),
  );
}
