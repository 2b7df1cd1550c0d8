import type { CellCorrection } from '../report/annual-report';
import { cellKey, emptyDraft, finished, lineKey, type DraftState } from './draft-state';
import type { Act, CaseEvent, CaseFileInfo, SystemAct } from './event';
import type { CaseState, Decision } from './state';

/** What has happened outside the review and cannot be taken back. */
const STANDS: ReadonlySet<CaseEvent['act']['type']> = new Set([
  'importFile',
  'exportPdf',
  'restoreBackup',
]);

interface History {
  /** Seqs of the acts that were taken back, those included that can never come again. */
  readonly takenBack: ReadonlySet<number>;
  readonly undoSeq: number | null;
  readonly redoSeq: number | null;
}

/** Undo takes back the latest act in force, redo the latest taken back; a new act ends what could be redone. */
function historyOf(events: readonly CaseEvent[]): History {
  const takenBack = new Set<number>();
  const done: number[] = [];
  let undone: number[] = [];
  for (const { act, seq } of events) {
    if (STANDS.has(act.type)) continue;
    if (act.type === 'undo') {
      if (done.at(-1) !== act.seq) continue;
      undone.push(...done.splice(-1));
      takenBack.add(act.seq);
    } else if (act.type === 'redo') {
      if (undone.at(-1) !== act.seq) continue;
      done.push(...undone.splice(-1));
      takenBack.delete(act.seq);
    } else {
      done.push(seq);
      undone = [];
    }
  }
  return { takenBack, undoSeq: done.at(-1) ?? null, redoSeq: undone.at(-1) ?? null };
}

type Written = Pick<CaseEvent, 'who' | 'at'>;
type FindingAct = Extract<Act, { findingId: string }>;
type AnnotationAct = Extract<Act, { annotationId: string }>;
type OwnFindingAct = Extract<Act, { ownFindingId: string }>;
type CellAct = Extract<Act, { type: 'correctCell' | 'correctCells' | 'restoreCell' }>;
type LineAct = Extract<Act, { type: 'placeLine' | 'unplaceLine' }>;

function writeFinding({ decisions, comments }: DraftState, act: FindingAct, by: Written): void {
  const decide = (status: Decision['status'], reason: string): void => {
    decisions.set(act.findingId, { status, reason, ...by });
  };
  switch (act.type) {
    case 'confirmFinding':
      return decide('confirmed', '');
    case 'dismissFinding':
      return decide('dismissed', act.reason);
    case 'questionFinding':
      return decide('questioned', act.question);
    case 'reopenFinding':
      decisions.delete(act.findingId);
      return;
    case 'commentFinding': {
      const remark = { id: act.commentId, text: act.text, ...by };
      const earlier = comments.get(act.findingId);
      if (earlier) earlier.push(remark);
      else comments.set(act.findingId, [remark]);
    }
  }
}

function writeAnnotation({ annotations }: DraftState, act: AnnotationAct, by: Written): void {
  const { annotationId: id } = act;
  switch (act.type) {
    case 'annotate':
      return annotations.add(id, { id, anchor: act.anchor, text: act.text, ...by });
    case 'editAnnotation':
      return annotations.change(id, (each) => ({ ...each, text: act.text, ...by }));
    case 'removeAnnotation':
      return annotations.remove(id);
  }
}

/** A later act leaves the places and the order of the inspector's own findings as they are. */
function writeOwnFinding({ ownFindings }: DraftState, act: OwnFindingAct, by: Written): void {
  const { ownFindingId: id } = act;
  switch (act.type) {
    case 'addOwnFinding': {
      const { kind, severity, text, advice, arithmetic, anchors } = act;
      return ownFindings.add(id, { id, kind, severity, text, advice, arithmetic, anchors, ...by });
    }
    case 'editOwnFinding': {
      const { kind, severity, text, advice } = act;
      return ownFindings.change(id, (each) => ({ ...each, kind, severity, text, advice, ...by }));
    }
    case 'removeOwnFinding':
      return ownFindings.remove(id);
  }
}

function writeCells({ corrections }: DraftState, act: CellAct, by: Written): void {
  if (act.type === 'restoreCell') return corrections.remove(cellKey(act));
  const cells: readonly CellCorrection[] = act.type === 'correctCells' ? act.cells : [act];
  for (const cell of cells) {
    const { table, row, column, value } = cell;
    corrections.replace(cellKey(cell), { table, row, column, value, note: act.note, ...by });
  }
}

function writeLine({ placements }: DraftState, act: LineAct, by: Written): void {
  const key = lineKey(act.placement);
  if (act.type === 'unplaceLine') return placements.remove(key);
  placements.replace(key, { placement: act.placement, note: act.note, ...by });
}

/** What we misread in the old file says nothing of the new one. */
function replaceFile(draft: DraftState, next: CaseFileInfo, by: Written): void {
  const { file, corrections, placements } = draft;
  if (file) {
    const read = { corrections: corrections.all(), placements: placements.all() };
    draft.earlier.push({ file, ...read, ...by });
  }
  draft.file = next;
  corrections.clear();
  placements.clear();
}

/** What the program records by itself. */
function record(draft: DraftState, act: SystemAct, by: Written): void {
  switch (act.type) {
    case 'importFile':
      draft.file = act.file;
      return;
    case 'replaceFile':
      return replaceFile(draft, act.file, by);
    case 'addSecondReading':
      draft.secondReadings.push(act.reading);
      return;
    case 'exportPdf': {
      const { fileName, sha256, signer } = act;
      draft.exports.push({ fileName, sha256, signer, ...by });
      return;
    }
    case 'undo':
    case 'redo':
    case 'restoreBackup':
  }
}

function write(draft: DraftState, { act, who, at }: CaseEvent): void {
  const by = { who, at };
  switch (act.type) {
    case 'importFile':
    case 'replaceFile':
    case 'addSecondReading':
    case 'exportPdf':
    case 'undo':
    case 'redo':
    case 'restoreBackup':
      return record(draft, act, by);
    case 'confirmFinding':
    case 'dismissFinding':
    case 'questionFinding':
    case 'reopenFinding':
    case 'commentFinding':
      return writeFinding(draft, act, by);
    case 'annotate':
    case 'editAnnotation':
    case 'removeAnnotation':
      return writeAnnotation(draft, act, by);
    case 'addOwnFinding':
    case 'editOwnFinding':
    case 'removeOwnFinding':
      return writeOwnFinding(draft, act, by);
    case 'correctCell':
    case 'correctCells':
    case 'restoreCell':
      return writeCells(draft, act, by);
    case 'placeLine':
    case 'unplaceLine':
      return writeLine(draft, act, by);
    case 'closeCase':
      draft.closed = { outcome: act.outcome, ...by };
      return;
    case 'reopenCase':
      draft.closed = null;
  }
}

/** What is done to a closed case opens it again: what it was closed with no longer holds. An export does nothing to it. */
function apply(draft: DraftState, event: CaseEvent): void {
  write(draft, event);
  const { type } = event.act;
  if (type !== 'closeCase' && type !== 'exportPdf') draft.closed = null;
}

/** What the events of a case come to: those acts that have not been taken back, in their order. One pass over them. */
export function fold(events: readonly CaseEvent[]): CaseState {
  const { takenBack, undoSeq, redoSeq } = historyOf(events);
  const draft = emptyDraft();
  for (const event of events) {
    const { type } = event.act;
    if (type !== 'undo' && type !== 'redo' && !takenBack.has(event.seq)) apply(draft, event);
  }
  return { ...finished(draft), undoSeq, redoSeq };
}
