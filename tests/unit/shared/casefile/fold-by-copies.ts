import type { CellCorrection, CellRef } from '../../../../shared/report/annual-report';
import { samePlace } from '../../../../shared/report/placement';
import type { Act, CaseEvent, CaseFileInfo, SystemAct } from '../../../../shared/casefile/event';
import type {
  Annotation,
  CaseState,
  Correction,
  Decision,
  OwnFinding,
  PlacedLine,
} from '../../../../shared/casefile/state';

const NOTHING: CaseState = {
  file: null,
  earlier: [],
  decisions: {},
  comments: {},
  annotations: [],
  ownFindings: [],
  corrections: [],
  placements: [],
  exports: [],
  secondReadings: [],
  closed: null,
  undoSeq: null,
  redoSeq: null,
};

/** What has happened outside the review and cannot be taken back. */
const STANDS: ReadonlySet<CaseEvent['act']['type']> = new Set([
  'importFile',
  'exportPdf',
  'restoreBackup',
]);

interface History {
  /** Seqs of the acts that are in force, oldest first. */
  readonly done: readonly number[];
  /** Seqs of the acts that were taken back and can come again, the next one last. */
  readonly undone: readonly number[];
}

/** Undo takes back the latest act in force, redo the latest taken back; a new act ends what could be redone. */
function historyOf(events: readonly CaseEvent[]): History {
  const done: number[] = [];
  let undone: number[] = [];
  for (const { act, seq } of events) {
    if (STANDS.has(act.type)) continue;
    if (act.type === 'undo') {
      if (done.at(-1) === act.seq) undone.push(...done.splice(-1));
    } else if (act.type === 'redo') {
      if (undone.at(-1) === act.seq) done.push(...undone.splice(-1));
    } else {
      done.push(seq);
      undone = [];
    }
  }
  return { done, undone };
}

const sameCell = (a: CellRef, b: CellRef): boolean =>
  a.table === b.table && a.row === b.row && a.column === b.column;

const decide = (state: CaseState, findingId: string, decision: Decision): CaseState => ({
  ...state,
  decisions: { ...state.decisions, [findingId]: decision },
});

function reopen(state: CaseState, findingId: string): CaseState {
  const others = Object.entries(state.decisions).filter(([id]) => id !== findingId);
  return { ...state, decisions: Object.fromEntries(others) };
}

type Written = Pick<CaseEvent, 'who' | 'at'>;
type FindingAct = Extract<Act, { findingId: string }>;
type AnnotationAct = Extract<Act, { annotationId: string }>;
type CellAct = Extract<Act, { type: 'correctCell' | 'correctCells' | 'restoreCell' }>;
type LineAct = Extract<Act, { type: 'placeLine' | 'unplaceLine' }>;

type OwnFindingAct = Extract<Act, { ownFindingId: string }>;

/** What an act makes of the inspector's own findings; a later act leaves their places and their order as they are. */
function foldOwnFinding(
  findings: readonly OwnFinding[],
  act: OwnFindingAct,
  by: Written,
): readonly OwnFinding[] {
  const { ownFindingId: id } = act;
  switch (act.type) {
    case 'addOwnFinding': {
      const { kind, severity, text, advice, arithmetic, anchors } = act;
      return [...findings, { id, kind, severity, text, advice, arithmetic, anchors, ...by }];
    }
    case 'editOwnFinding': {
      const { kind, severity, text, advice } = act;
      return findings.map((each) =>
        each.id === id ? { ...each, kind, severity, text, advice, ...by } : each,
      );
    }
    case 'removeOwnFinding':
      return findings.filter((each) => each.id !== id);
  }
}

function applyToFinding(state: CaseState, act: FindingAct, by: Written): CaseState {
  switch (act.type) {
    case 'confirmFinding':
      return decide(state, act.findingId, { status: 'confirmed', reason: '', ...by });
    case 'dismissFinding':
      return decide(state, act.findingId, { status: 'dismissed', reason: act.reason, ...by });
    case 'questionFinding':
      return decide(state, act.findingId, { status: 'questioned', reason: act.question, ...by });
    case 'reopenFinding':
      return reopen(state, act.findingId);
    case 'commentFinding': {
      const remark = { id: act.commentId, text: act.text, ...by };
      const { comments } = state;
      // Not `?? []` alone: an id may be any word, also the name of something that every object has.
      const earlier = Object.hasOwn(comments, act.findingId) ? comments[act.findingId] : undefined;
      const remarks = [...(earlier ?? []), remark];
      return { ...state, comments: { ...state.comments, [act.findingId]: remarks } };
    }
  }
}

function applyToAnnotation(
  annotations: readonly Annotation[],
  act: AnnotationAct,
  by: Written,
): readonly Annotation[] {
  const { annotationId: id } = act;
  switch (act.type) {
    case 'annotate':
      return [...annotations, { id, anchor: act.anchor, text: act.text, ...by }];
    case 'editAnnotation':
      return annotations.map((each) =>
        each.id === id ? { ...each, text: act.text, ...by } : each,
      );
    case 'removeAnnotation':
      return annotations.filter((each) => each.id !== id);
  }
}

const without = (corrections: readonly Correction[], cell: CellRef): readonly Correction[] =>
  corrections.filter((correction) => !sameCell(correction, cell));

function applyToCells(
  corrections: readonly Correction[],
  act: CellAct,
  by: Written,
): readonly Correction[] {
  if (act.type === 'restoreCell') return without(corrections, act);
  const cells: readonly CellCorrection[] = act.type === 'correctCells' ? act.cells : [act];
  return cells.reduce((all, cell) => {
    const { table, row, column, value } = cell;
    return [...without(all, cell), { table, row, column, value, note: act.note, ...by }];
  }, corrections);
}

function applyToLine(
  placements: readonly PlacedLine[],
  act: LineAct,
  by: Written,
): readonly PlacedLine[] {
  const others = placements.filter(({ placement }) => !samePlace(placement, act.placement));
  if (act.type === 'unplaceLine') return others;
  return [...others, { placement: act.placement, note: act.note, ...by }];
}

/** What we misread in the old file says nothing of the new one. */
function replaceFile(state: CaseState, next: CaseFileInfo, by: Written): CaseState {
  const { file, corrections, placements, earlier } = state;
  const before = file ? [{ file, corrections, placements, ...by }] : [];
  return {
    ...state,
    file: next,
    earlier: [...earlier, ...before],
    corrections: [],
    placements: [],
  };
}

/** What the program records by itself. */
function recorded(state: CaseState, act: SystemAct, by: Written): CaseState {
  switch (act.type) {
    case 'importFile':
      return { ...state, file: act.file };
    case 'replaceFile':
      return replaceFile(state, act.file, by);
    case 'addSecondReading':
      return { ...state, secondReadings: [...state.secondReadings, act.reading] };
    case 'exportPdf': {
      const { fileName, sha256, signer } = act;
      return { ...state, exports: [...state.exports, { fileName, sha256, signer, ...by }] };
    }
    case 'undo':
    case 'redo':
    case 'restoreBackup':
      return state;
  }
}

function applied(state: CaseState, { act, who, at }: CaseEvent): CaseState {
  const by = { who, at };
  switch (act.type) {
    case 'importFile':
    case 'replaceFile':
    case 'addSecondReading':
    case 'exportPdf':
    case 'undo':
    case 'redo':
    case 'restoreBackup':
      return recorded(state, act, by);
    case 'confirmFinding':
    case 'dismissFinding':
    case 'questionFinding':
    case 'reopenFinding':
    case 'commentFinding':
      return applyToFinding(state, act, by);
    case 'annotate':
    case 'editAnnotation':
    case 'removeAnnotation':
      return { ...state, annotations: applyToAnnotation(state.annotations, act, by) };
    case 'addOwnFinding':
    case 'editOwnFinding':
    case 'removeOwnFinding':
      return { ...state, ownFindings: foldOwnFinding(state.ownFindings, act, by) };
    case 'correctCell':
    case 'correctCells':
    case 'restoreCell':
      return { ...state, corrections: applyToCells(state.corrections, act, by) };
    case 'placeLine':
    case 'unplaceLine':
      return { ...state, placements: applyToLine(state.placements, act, by) };
    case 'closeCase':
      return { ...state, closed: { outcome: act.outcome, ...by } };
    case 'reopenCase':
      return { ...state, closed: null };
  }
}

/** What is done to a closed case opens it again: what it was closed with no longer holds. An export does nothing to it. */
function apply(state: CaseState, event: CaseEvent): CaseState {
  const next = applied(state, event);
  const { type } = event.act;
  return type === 'closeCase' || type === 'exportPdf' ? next : { ...next, closed: null };
}

/** What `fold` must come to, in the plainest way: the state is copied at every act, so that none can spoil another's. */
export function foldByCopies(events: readonly CaseEvent[]): CaseState {
  const { done, undone } = historyOf(events);
  const inForce = new Set(done);
  const state = events
    .filter(({ act, seq }) => STANDS.has(act.type) || inForce.has(seq))
    .reduce(apply, NOTHING);
  return { ...state, undoSeq: done.at(-1) ?? null, redoSeq: undone.at(-1) ?? null };
}
