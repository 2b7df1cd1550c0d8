import type { SourceDocument } from '../document/source-document';
import type { CellCorrection, CellRef, ParseIssue, ReportTable } from '../report/annual-report';
import { holds, withChanges } from '../report/equations';
import type { TableId } from '../report/form';
import { TABLE_IDS } from '../report/form';
import { equationsWith } from '../report/repair';
import { gluedPageNumber } from './glued-page-number';
import { decimalDoubts, pageNumberDoubts, regroupedDoubts } from './number-doubts';
import { otherReadings } from './other-readings';
import type { TwoReadings } from './reading-doubt-issues';
import { cellsAmbiguous, rowAmbiguous } from './reading-doubt-issues';
import { rowReadings } from './row-readings';

type Tables = Readonly<Record<TableId, ReportTable>>;

/** Pairs are tried of so many second readings at most: a table with more is not misread in two cells. */
const MOST_READINGS = 40;
/** One sum alone may come right by chance. */
const FEWEST_BROKEN = 2;

/** Something does not hold, or cannot be told, around these cells as they are read; with the changes all of it holds. */
function settles(table: ReportTable, changes: readonly CellCorrection[]): boolean {
  const around = [...new Set(changes.flatMap((each) => equationsWith(each, table.form)))];
  if (around.every((each) => holds(each, table) === true)) return false;
  const after = withChanges(table, changes);
  return around.every((each) => holds(each, after) === true);
}

/** The same for a row that would have a blank cell at its end: what can be told then holds, in several columns. */
function settlesWithGap(table: ReportTable, changes: readonly CellCorrection[]): boolean {
  const around = [...new Set(changes.flatMap((each) => equationsWith(each, table.form)))];
  const after = withChanges(table, changes);
  const outcomes = around.map((each) => holds(each, after));
  const isBroken = around.filter((each) => holds(each, table) === false).length >= FEWEST_BROKEN;
  return (
    isBroken &&
    outcomes.filter((each) => each === true).length >= FEWEST_BROKEN &&
    !outcomes.includes(false)
  );
}

/** What the source allows in the cell besides what was read. */
function secondReadings(document: SourceDocument, table: ReportTable, ref: CellRef) {
  const cell = table.cells[ref.row]?.[ref.column] ?? null;
  if (cell === null) return [];
  const page = gluedPageNumber(document, cell);
  const values = [...otherReadings(cell.raw, cell.value), ...(page === null ? [] : [page])];
  return [...new Set(values)].map((value): TwoReadings => ({ ref, cell, value }));
}

function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, first] of items.entries()) {
    for (const second of items.slice(index + 1)) yield [first, second];
  }
}

const changeOf = ({ ref, value }: TwoReadings): CellCorrection => ({ ...ref, value });

const sameCell = (a: CellRef, b: CellRef): boolean => a.row === b.row && a.column === b.column;

/** Cells whose raw text can be read otherwise so that what they stand in adds up: alone, or two that meet. */
function cellDoubts(document: SourceDocument, id: TableId, table: ReportTable): ParseIssue[] {
  const refs = Object.entries(table.cells).flatMap(([row, columns]) =>
    Object.keys(columns).map((column): CellRef => ({ table: id, row, column })),
  );
  const readings = refs.flatMap((ref) => secondReadings(document, table, ref));
  const alone = readings.filter((each) => settles(table, [changeOf(each)]));
  const rest = readings.filter(({ ref }) => !alone.some((each) => sameCell(each.ref, ref)));
  const pairs = [...pairsOf(rest.length > MOST_READINGS ? [] : rest)];
  const together = pairs.filter(
    (pair) => !sameCell(pair[0].ref, pair[1].ref) && settles(table, pair.map(changeOf)),
  );
  const found: readonly (readonly TwoReadings[])[] = [...alone.map((each) => [each]), ...together];
  return found.map((each) => cellsAmbiguous(id, table, each));
}

/** Rows of table three that stand one column or one row off. In table four too little adds up to tell. */
function rowDoubts(document: SourceDocument, table: ReportTable): ParseIssue[] {
  return rowReadings(document, 'applications', table)
    .filter(({ changes, hasGap }) =>
      hasGap ? settlesWithGap(table, changes) : settles(table, changes),
    )
    .map((reading) => rowAmbiguous('applications', table, reading));
}

/**
 * Where the equations fail (or cannot be told) and the source allows another reading with which they hold: that is a
 * doubt of ours, with the better reading offered, and not the author's error. A blank is never read as 0.
 */
export function readingDoubts(document: SourceDocument, tables: Tables): readonly ParseIssue[] {
  const found = [
    ...cellDoubts(document, 'applications', tables.applications),
    ...cellDoubts(document, 'reviewLitigation', tables.reviewLitigation),
    ...rowDoubts(document, tables.applications),
    ...pageNumberDoubts(document, tables.applications),
    ...regroupedDoubts(document, tables.applications),
  ];
  const isKnown = (ref: CellRef): boolean =>
    found.some(({ cells }) =>
      cells?.some((each) => each.table === ref.table && sameCell(each, ref)),
    );
  return [...found, ...TABLE_IDS.flatMap((id) => decimalDoubts(id, tables[id], isKnown))];
}
