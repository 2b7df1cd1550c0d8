import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/casefile/fold';
import { add, eventsOf, redo, sha256, undo } from './events';

const by = (minute: number): { who: string; at: string } => ({
  who: '张三',
  at: `2026-01-05T09:0${minute}:00.000Z`,
});
const annotate = {
  type: 'annotate',
  annotationId: 'a1',
  anchor: { kind: 'cell', table: 'applications', row: 'received', column: 'total' },
  text: '请核对',
} as const;

describe('the closing of a case', () => {
  const close = { type: 'closeCase', outcome: 'needsCorrection' } as const;

  it('says with what outcome, by whom and when; the last counts', () => {
    expect(fold(eventsOf(close)).closed).toEqual({ outcome: 'needsCorrection', ...by(1) });
    const again = eventsOf(close, { type: 'closeCase', outcome: 'done' });
    expect(fold(again).closed).toEqual({ outcome: 'done', ...by(2) });
  });

  it('ends when the case is reopened, and at any other act', () => {
    expect(fold(eventsOf(close, { type: 'reopenCase' })).closed).toBeNull();
    expect(fold(eventsOf(close, annotate)).closed).toBeNull();
    expect(fold(undo(eventsOf(close, annotate))).closed).toMatchObject({ who: '张三' });
  });

  it('outlasts an export', () => {
    const pdf = { fileName: 'a.pdf', sha256: sha256('pdf'), signer: null };
    expect(fold(eventsOf(close, { type: 'exportPdf', ...pdf })).closed).not.toBeNull();
  });

  it('is taken back and brought back', () => {
    const events = eventsOf(annotate, close);
    expect(fold(undo(events)).closed).toBeNull();
    expect(fold(redo(undo(events))).closed).toEqual({ outcome: 'needsCorrection', ...by(2) });
    expect(fold(undo(add(events, { type: 'reopenCase' }))).closed).not.toBeNull();
  });
});
