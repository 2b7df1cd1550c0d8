import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appendEvent } from '../../../../shared/casefile/chain';
import {
  CLOSING_OUTCOMES,
  type Act,
  type CaseEvent,
  type SystemAct,
} from '../../../../shared/casefile/event';
import { OWN_FINDING_KINDS } from '../../../../shared/casefile/own-finding';
import { fold } from '../../../../shared/casefile/fold';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const imported: SystemAct = {
  type: 'importFile',
  file: { name: '开江县2021.txt', size: 14048, sha256: sha256('the file') },
};

/** Each act a minute after the one before. */
const timeOf = (seq: number): string => new Date(Date.UTC(2026, 0, 5, 9, seq)).toISOString();

export const add = (
  events: readonly CaseEvent[],
  act: Act | SystemAct,
  who = '张三',
): readonly CaseEvent[] => appendEvent(events, { act, who, at: timeOf(events.length) }, sha256);

/** A case's events: the import, and these acts. */
export const eventsOf = (...acts: readonly (Act | SystemAct)[]): readonly CaseEvent[] =>
  [imported, ...acts].reduce<readonly CaseEvent[]>((events, act) => add(events, act), []);

export function undo(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const { undoSeq } = fold(events);
  return undoSeq === null ? events : add(events, { type: 'undo', seq: undoSeq });
}

export function redo(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const { redoSeq } = fold(events);
  return redoSeq === null ? events : add(events, { type: 'redo', seq: redoSeq });
}

const findingId = fc.constantFrom('N-SUM-OF-PARTS:1', 'T3-BALANCE:total', '__proto__');
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
const annotationId = fc.constantFrom('a1', 'a2', 'a3');
const ownFindingId = fc.constantFrom('o1', 'o2');
const ownWords = {
  kind: fc.constantFrom(...OWN_FINDING_KINDS),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  text,
  advice: text,
};
const cell = fc.record({
  table: fc.constant('applications' as const),
  row: fc.constantFrom('received', 'granted'),
  column: fc.constantFrom('total', 'business'),
});

const placement = fc.record({
  kind: fc.constant('row' as const),
  table: fc.constant('applications' as const),
  block: fc.nat({ max: 1 }),
  line: fc.nat({ max: 2 }),
  row: fc.constantFrom('received', 'granted', null),
});

/** Any act of an inspector, or a new version of the report. */
export const anyAct: fc.Arbitrary<Act | SystemAct> = fc.oneof(
  fc.record({
    type: fc.constant('replaceFile' as const),
    file: fc.record({ name: text, size: fc.nat(), sha256: text.map(sha256) }),
  }),
  fc.record({ type: fc.constant('confirmFinding' as const), findingId }),
  fc.record({ type: fc.constant('dismissFinding' as const), findingId, reason: text }),
  fc.record({ type: fc.constant('questionFinding' as const), findingId, question: text }),
  fc.record({ type: fc.constant('reopenFinding' as const), findingId }),
  fc.record({
    type: fc.constant('commentFinding' as const),
    findingId,
    commentId: fc.uuid(),
    text,
  }),
  fc.record({
    type: fc.constant('annotate' as const),
    annotationId,
    anchor: cell.map((ref) => ({ kind: 'cell' as const, ...ref })),
    text,
  }),
  fc.record({ type: fc.constant('editAnnotation' as const), annotationId, text }),
  fc.record({ type: fc.constant('removeAnnotation' as const), annotationId }),
  fc.record({
    type: fc.constant('addOwnFinding' as const),
    ownFindingId,
    ...ownWords,
    arithmetic: text,
    anchors: fc.array(cell.map((ref) => ({ kind: 'cell' as const, ...ref }))),
  }),
  fc.record({ type: fc.constant('editOwnFinding' as const), ownFindingId, ...ownWords }),
  fc.record({ type: fc.constant('removeOwnFinding' as const), ownFindingId }),
  fc
    .record({ ref: cell, value: fc.option(fc.integer()), note: text })
    .map(({ ref, ...rest }) => ({ type: 'correctCell' as const, ...ref, ...rest })),
  fc
    .record({
      cells: fc.array(fc.tuple(cell, fc.option(fc.integer())), { minLength: 1, maxLength: 3 }),
      note: text,
    })
    .map(({ cells, note }) => ({
      type: 'correctCells' as const,
      cells: cells.map(([ref, value]) => ({ ...ref, value })),
      note,
    })),
  cell.map((ref) => ({ type: 'restoreCell' as const, ...ref })),
  fc.record({ type: fc.constant('placeLine' as const), placement, note: text }),
  fc.record({ type: fc.constant('unplaceLine' as const), placement }),
  fc.record({
    type: fc.constant('closeCase' as const),
    outcome: fc.constantFrom(...CLOSING_OUTCOMES),
  }),
  fc.constant({ type: 'reopenCase' as const }),
);
