import { describe, expect, it } from 'vitest';
import type { Act, CaseEvent } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import type { CaseState } from '../../../../shared/casefile/state';
import { add, eventsOf, redo, sha256, undo } from './events';

/** A state but for what can be undone and redone. */
const content = (events: readonly CaseEvent[]): CaseState => ({
  ...fold(events),
  undoSeq: null,
  redoSeq: null,
});

const FINDING = 'N-SUM-OF-PARTS:1';
const cell = { table: 'applications', row: 'received', column: 'total' } as const;
const anchor = { kind: 'cell', ...cell } as const;
const by = (minute: number): { who: string; at: string } => ({
  who: '张三',
  at: `2026-01-05T09:0${minute}:00.000Z`,
});

const annotate = { type: 'annotate', annotationId: 'a1', anchor, text: '请核对' } as const;
const correct = { type: 'correctCell', ...cell, value: 14, note: '原件是14' } as const;

const own = {
  type: 'addOwnFinding',
  ownFindingId: 'o1',
  kind: 'data',
  severity: 'error',
  text: '总计与各项之和不符',
  advice: '请更正',
  arithmetic: '3 + 7 = 10',
  anchors: [anchor],
} as const;

describe('what the acts come to', () => {
  it('a case that was imported, and no more', () => {
    expect(fold(eventsOf())).toEqual({
      file: { name: '开江县2021.txt', size: 14048, sha256: sha256('the file') },
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
    });
  });

  it('the last decision on a finding counts', () => {
    const events = eventsOf(
      { type: 'confirmFinding', findingId: FINDING },
      { type: 'dismissFinding', findingId: FINDING, reason: '口径不同' },
    );
    expect(fold(events).decisions).toEqual({
      [FINDING]: { status: 'dismissed', reason: '口径不同', ...by(2) },
    });
  });

  it('a reopened finding has no decision', () => {
    const events = eventsOf(
      { type: 'confirmFinding', findingId: FINDING },
      { type: 'reopenFinding', findingId: FINDING },
    );
    expect(fold(events).decisions).toEqual({});
  });

  it('a questioned finding keeps what is asked, also where that is nothing', () => {
    const question = { type: 'questionFinding', findingId: FINDING } as const;
    const events = eventsOf({ ...question, question: '请说明口径' });
    const decision = { status: 'questioned', reason: '请说明口径', ...by(1) };
    expect(fold(events).decisions).toEqual({ [FINDING]: decision });
    expect(fold(add(events, { ...question, question: '' })).decisions[FINDING]?.reason).toBe('');
  });

  it('an own finding is made, changed in words and not in place, and taken away', () => {
    const { type, ownFindingId, ...content } = own;
    expect(type).toBe('addOwnFinding');
    const made = eventsOf(own);
    expect(fold(made).ownFindings).toEqual([{ id: ownFindingId, ...content, ...by(1) }]);
    const words = { kind: 'form', severity: 'info', text: '表头漏字', advice: '' } as const;
    const edited = add(made, { type: 'editOwnFinding', ownFindingId, ...words });
    expect(fold(edited).ownFindings).toEqual([
      { id: ownFindingId, ...content, ...words, ...by(2) },
    ]);
    expect(fold(add(edited, { type: 'removeOwnFinding', ownFindingId })).ownFindings).toEqual([]);
  });

  it('comments stand in their order', () => {
    const comment = { type: 'commentFinding', findingId: FINDING } as const;
    const events = eventsOf(
      { ...comment, commentId: 'c1', text: '已电话询问' },
      { ...comment, commentId: 'c2', text: '对方承认笔误' },
    );
    expect(fold(events).comments).toEqual({
      [FINDING]: [
        { id: 'c1', text: '已电话询问', ...by(1) },
        { id: 'c2', text: '对方承认笔误', ...by(2) },
      ],
    });
  });

  it('an annotation is changed and taken away', () => {
    const edited = eventsOf(annotate, {
      type: 'editAnnotation',
      annotationId: 'a1',
      text: '已核对',
    });
    expect(fold(edited).annotations).toEqual([{ id: 'a1', anchor, text: '已核对', ...by(2) }]);
    expect(fold(add(edited, { type: 'removeAnnotation', annotationId: 'a1' })).annotations).toEqual(
      [],
    );
  });

  it('a cell has one correction, the last, until it is restored', () => {
    const corrected = eventsOf({ ...correct, value: 41 }, correct);
    expect(fold(corrected).corrections).toEqual([
      { ...cell, value: 14, note: '原件是14', ...by(2) },
    ]);
    expect(fold(add(corrected, { type: 'restoreCell', ...cell })).corrections).toEqual([]);
  });

  it('several cells are corrected by one act, which one undo takes back', () => {
    const other = { ...cell, row: 'granted' };
    const cells = [
      { ...cell, value: 7 },
      { ...other, value: null },
    ];
    const events = eventsOf(correct, { type: 'correctCells', cells, note: '采用' });
    expect(fold(events).corrections).toEqual(
      cells.map((each) => ({ ...each, note: '采用', ...by(2) })),
    );
    expect(fold(undo(events)).corrections).toEqual([
      { ...cell, value: 14, note: '原件是14', ...by(1) },
    ]);
  });

  it('exports are recorded and cannot be undone', () => {
    const pdf = { fileName: 'a.pdf', sha256: sha256('pdf'), signer: null };
    const events = eventsOf({ type: 'exportPdf', ...pdf });
    expect(fold(events).exports).toEqual([{ ...pdf, ...by(1) }]);
    expect(fold(events).undoSeq).toBeNull();
  });

  it('takes a finding id for a name, whatever it is', () => {
    const events = eventsOf({ type: 'confirmFinding', findingId: '__proto__' });
    expect(Object.keys(fold(events).decisions)).toEqual(['__proto__']);
    expect(content(undo(events))).toEqual(content(eventsOf()));
  });
});

describe('undo and redo', () => {
  const acts: readonly Act[] = [
    { type: 'confirmFinding', findingId: FINDING },
    { type: 'dismissFinding', findingId: FINDING, reason: '口径不同' },
    { type: 'questionFinding', findingId: FINDING, question: '请说明' },
    { type: 'reopenFinding', findingId: FINDING },
    { type: 'commentFinding', findingId: FINDING, commentId: 'c1', text: '见附件' },
    annotate,
    { type: 'editAnnotation', annotationId: 'a0', text: '改' },
    { type: 'removeAnnotation', annotationId: 'a0' },
    own,
    { ...own, type: 'editOwnFinding', ownFindingId: 'o0', text: '改' },
    { type: 'removeOwnFinding', ownFindingId: 'o0' },
    correct,
    { type: 'correctCells', cells: [{ ...cell, value: 3 }], note: '' },
    { type: 'restoreCell', ...cell, row: 'granted' },
  ];
  const before = eventsOf(
    { type: 'dismissFinding', findingId: FINDING, reason: '旧' },
    { ...annotate, annotationId: 'a0' },
    { ...own, ownFindingId: 'o0' },
    { ...correct, row: 'granted' },
  );

  it.each(acts.map((act) => [act.type, act] as const))(
    'takes back and brings back %s',
    (_, act) => {
      const done = add(before, act);
      expect(content(done)).not.toEqual(content(before));
      expect(content(undo(done))).toEqual(content(before));
      expect(content(redo(undo(done)))).toEqual(content(done));
    },
  );

  it('says what it would take back and bring back', () => {
    const events = eventsOf(annotate, correct);
    expect(fold(events)).toMatchObject({ undoSeq: 2, redoSeq: null });
    expect(fold(undo(events))).toMatchObject({ undoSeq: 1, redoSeq: 2 });
    expect(fold(undo(undo(events)))).toMatchObject({ undoSeq: null, redoSeq: 1 });
  });

  it('forgets what could be redone at the next act', () => {
    const events = add(undo(eventsOf(annotate)), correct);
    expect(fold(events).redoSeq).toBeNull();
    expect(redo(events)).toBe(events);
  });

  it('goes on after an export', () => {
    const pdf = {
      type: 'exportPdf',
      fileName: 'a.pdf',
      sha256: sha256('x'),
      signer: null,
    } as const;
    const events = undo(add(eventsOf(annotate), pdf));
    expect(fold(events).annotations).toEqual([]);
    expect(fold(events).exports).toHaveLength(1);
  });

  it('ignores an undo or redo of anything but the next one', () => {
    const events = eventsOf(annotate, correct);
    expect(content(add(events, { type: 'undo', seq: 1 }))).toEqual(content(events));
    expect(content(add(events, { type: 'redo', seq: 2 }))).toEqual(content(events));
  });
});
