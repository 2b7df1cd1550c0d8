import type { Audit } from '../audit/finding';
import { textAt, type SourceDocument } from '../document/source-document';
import { cellAt, type AnnualReport, type CellRef } from '../report/annual-report';
import { formTable } from '../report/forms';
import { samePlace, type Placement } from '../report/placement';
import type { Act, Anchor } from './event';
import type { CaseState } from './state';

/** What an act is about. */
export interface ActContext {
  readonly document: SourceDocument;
  readonly state: CaseState;
  readonly report: AnnualReport;
  readonly audit: Audit;
}

/** A cell of the form, by its own name; the document need not have it. */
function isPlace(report: AnnualReport, { table, row, column }: CellRef): boolean {
  const { cells } = report.tables[table];
  return Object.hasOwn(cells, row) && Object.hasOwn(cells[row] ?? {}, column);
}

function anchorFits(report: AnnualReport, anchor: Anchor): boolean {
  return anchor.kind === 'cell'
    ? isPlace(report, anchor)
    : textAt(report.text, anchor.span) === anchor.quote;
}

/** A line of a table of the source, and one of the form. */
function isLine({ document, report }: ActContext, placement: Placement): boolean {
  const block = document.blocks[placement.block];
  if (block?.kind !== 'table') return false;
  const { rows, columns } = formTable(placement.table, report.tables[placement.table].form);
  const id = placement.kind === 'row' ? placement.row : placement.column;
  const lines = placement.kind === 'row' ? rows : columns;
  const count = placement.kind === 'row' ? block.rowCount : block.columnCount;
  return placement.line < count && (id === null || lines.some((line) => line.id === id));
}

const isKnownFinding = ({ audit, state }: ActContext, id: string): boolean =>
  audit.findings.some((finding) => finding.id === id) || Object.hasOwn(state.decisions, id);

const cellsOf = (
  act: Extract<Act, { type: 'correctCell' | 'correctCells' }>,
): readonly CellRef[] => (act.type === 'correctCell' ? [act] : act.cells);

const isNew = (made: readonly { readonly id: string }[], id: string): boolean =>
  !made.some((each) => each.id === id);

type FindingAct = Extract<Act, { findingId: string }>;

function fitsFinding(act: FindingAct, context: ActContext): boolean {
  const known = isKnownFinding(context, act.findingId);
  if (act.type !== 'commentFinding') return known;
  return known && isNew(Object.values(context.state.comments).flat(), act.commentId);
}

/** Whether an act is about something that the case has. One that is not comes from a mistake of ours, not of a user. */
export function actFits(act: Act, context: ActContext): boolean {
  const { state, report } = context;
  switch (act.type) {
    case 'confirmFinding':
    case 'dismissFinding':
    case 'questionFinding':
    case 'reopenFinding':
    case 'commentFinding':
      return fitsFinding(act, context);
    case 'annotate':
      return anchorFits(report, act.anchor) && isNew(state.annotations, act.annotationId);
    case 'editAnnotation':
    case 'removeAnnotation':
      return !isNew(state.annotations, act.annotationId);
    case 'addOwnFinding':
      return (
        act.anchors.every((anchor) => anchorFits(report, anchor)) &&
        isNew(state.ownFindings, act.ownFindingId)
      );
    case 'editOwnFinding':
    case 'removeOwnFinding':
      return !isNew(state.ownFindings, act.ownFindingId);
    case 'correctCell':
    case 'correctCells':
      return cellsOf(act).every((cell) => isPlace(report, cell));
    case 'restoreCell':
      return isPlace(report, act) && cellAt(report, act) !== null;
    case 'placeLine':
      return isLine(context, act.placement);
    case 'unplaceLine':
      return state.placements.some(({ placement }) => samePlace(placement, act.placement));
    case 'closeCase':
      return state.closed?.outcome !== act.outcome;
    case 'reopenCase':
      return state.closed !== null;
  }
}
