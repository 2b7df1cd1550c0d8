import type { CaseView } from '../../../../shared/contract/case-view';
import type { Localised } from '../../../../shared/lib/localised';
import type {
  AnnualReport,
  CellRef,
  ParseIssueKind,
} from '../../../../shared/report/annual-report';
import { TABLE_IDS, type TableId } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import type { Placement } from '../../../../shared/report/placement';
import type { CaseIndex } from '../case-index';
import type { Selection } from '../selection';
import { refsOfLine, tableOfBlock, type Axis } from './source-lines';

/** A row or column of the form that a line of the source can be put at; `null`: none of the table's. */
export interface FormLineChoice {
  readonly table: TableId;
  readonly id: string | null;
  /** The statutory words; `null` for none of the table's. */
  readonly label: Localised | null;
  /** Nothing of it was read. */
  readonly missing: boolean;
}

export interface LineToPlace {
  readonly block: number;
  readonly line: number;
  readonly axis: Axis;
}

export const choiceKey = ({ table, id }: Pick<FormLineChoice, 'table' | 'id'>): string =>
  `${table}-${id ?? ''}`;

function isMissing(report: AnnualReport, table: TableId, axis: Axis, id: string): boolean {
  const { cells } = report.tables[table];
  const own = axis === 'row' ? [cells[id] ?? {}] : Object.values(cells);
  const read = own.flatMap((row) => (axis === 'row' ? Object.values(row) : [row[id] ?? null]));
  return read.every((cell) => cell === null);
}

function linesOf(report: AnnualReport, table: TableId, axis: Axis): readonly FormLineChoice[] {
  const form = formTable(table, report.tables[table].form);
  return (axis === 'row' ? form.rows : form.columns).map(({ id, label }) => ({
    table,
    id,
    label,
    missing: isMissing(report, table, axis, id),
  }));
}

/** Where an inspector has put a line. */
export function placedAt(
  { state }: Pick<CaseView, 'state'>,
  { block, line, axis }: LineToPlace,
): Pick<FormLineChoice, 'table' | 'id'> | null {
  const placed = state.placements.findLast(
    ({ placement }) =>
      placement.kind === axis && placement.block === block && placement.line === line,
  )?.placement;
  return placed ? { table: placed.table, id: idOf(placed) } : null;
}

/** What a line is read as now: the one row or column of the form that all that was read from it stands in. */
export function readNow(
  view: CaseView,
  index: CaseIndex,
  at: LineToPlace,
): Pick<FormLineChoice, 'table' | 'id'> | null {
  const placed = placedAt(view, at);
  if (placed) return placed;
  const { axis } = at;
  const idIn = (ref: CellRef): string => (axis === 'row' ? ref.row : ref.column);
  const [first, ...others] = refsOfLine(view, index, at, axis);
  if (!first) return null;
  const same = others.every((ref) => ref.table === first.table && idIn(ref) === idIn(first));
  return same ? { table: first.table, id: idIn(first) } : null;
}

/**
 * Everything that a line can be put at: the table's own first, which its block was read into, and there also that it
 * is none of them. A column belongs to the table of its block where that is known.
 */
export function choicesFor(
  view: CaseView,
  index: CaseIndex,
  block: number,
  axis: Axis,
): readonly FormLineChoice[] {
  const own = tableOfBlock(view, index, block);
  if (own === null) return TABLE_IDS.flatMap((table) => linesOf(view.report, table, axis));
  const none: FormLineChoice = { table: own, id: null, label: null, missing: false };
  const others = axis === 'row' ? TABLE_IDS.filter((table) => table !== own) : [];
  return [
    ...linesOf(view.report, own, axis),
    none,
    ...others.flatMap((table) => linesOf(view.report, table, axis)),
  ];
}

/** What is chosen before anything is typed: the only line of the table that was not found, for one that was not read. */
export function likelyChoice(
  view: CaseView,
  index: CaseIndex,
  at: LineToPlace,
): FormLineChoice | null {
  if (readNow(view, index, at)) return null;
  const own = tableOfBlock(view, index, at.block);
  const missing = choicesFor(view, index, at.block, at.axis).filter(
    (each) => each.table === own && each.missing,
  );
  const [only, ...others] = missing;
  return only && others.length === 0 ? only : null;
}

const ABOUT_COLUMNS: readonly ParseIssueKind[] = ['columnMissing', 'columnUnknown'];

/** A doubt about a column, or about its head, is settled by saying what the column is. */
export function likelyAxis(selection: Selection | null, { report }: CaseView): Axis {
  if (selection?.kind === 'placement') return selection.placement.kind;
  const issue = selection?.kind === 'doubt' ? report.issues[selection.index] : undefined;
  if (!issue) return 'row';
  const cells = issue.cells ?? [];
  const isHead =
    issue.kind === 'labelLoose' &&
    cells.some(({ table, row }) => table === 'reviewLitigation' || row !== cells[0]?.row);
  return isHead || ABOUT_COLUMNS.includes(issue.kind) ? 'column' : 'row';
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Whether every word that is typed stands in the words of the line, whatever the punctuation. */
export function isMeant(words: string, typed: string): boolean {
  const within = plain(words);
  return typed.split(/\s+/u).every((word) => within.includes(plain(word)));
}

/** Whether two placements are about one line of the source, also where they put it into different tables. */
export const isSameLine = (a: Placement, b: Placement): boolean =>
  a.kind === b.kind && a.block === b.block && a.line === b.line;

/** Which line of the form a placement names. */
export const idOf = (placement: Placement): string | null =>
  placement.kind === 'row' ? placement.row : placement.column;

export function placementOf(
  { block, line, axis }: LineToPlace,
  { table, id }: Pick<FormLineChoice, 'table' | 'id'>,
): Placement {
  return axis === 'row'
    ? { kind: 'row', table, block, line, row: id }
    : { kind: 'column', table, block, line, column: id };
}
