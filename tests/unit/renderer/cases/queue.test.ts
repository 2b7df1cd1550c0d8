import { describe, expect, it } from 'vitest';
import {
  changeQueue,
  countQueue,
  isBusy,
  onlyCase,
  outcomesOf,
  type Queue,
  type QueueChange,
} from '../../../../renderer/features/cases/queue';
import type { ImportOutcome } from '../../../../shared/contract/case-list';

const imported = (doubts: number) => ({
  kind: 'imported' as const,
  deletedBefore: false,
  fileName: '甲.docx',
  caseId: 'a',
  doubts,
});
const failed: ImportOutcome = { kind: 'failed', fileName: '乙.pdf', error: { kind: 'scannedPdf' } };

const after = (...changes: readonly QueueChange[]): Queue => changes.reduce<Queue>(changeQueue, []);
const queued = (batch: string, ...names: string[]): QueueChange => ({
  kind: 'queued',
  batch,
  names,
});
const settled = (batch: string, index: number, state: ImportOutcome): QueueChange => ({
  kind: 'changed',
  batch,
  index,
  state,
});

describe('the files on their way in', () => {
  it('wait, are read, and come to an outcome each', () => {
    const queue = after(
      queued('1', '甲.docx', '乙.pdf', '丙.txt'),
      settled('1', 0, imported(2)),
      settled('1', 1, failed),
      { kind: 'changed', batch: '1', index: 2, state: { kind: 'reading' } },
    );
    expect(queue.map(({ state }) => state.kind)).toEqual(['imported', 'failed', 'reading']);
    expect(isBusy(queue)).toBe(true);
    expect(outcomesOf(queue)).toEqual([imported(2), failed]);
    expect(countQueue(queue)).toEqual({
      total: 3,
      settled: 2,
      imported: 1,
      doubtful: 1,
      deletedBefore: 0,
      known: 0,
      failed: 1,
      stopped: 0,
    });
  });

  it('are stopped where their batch ends before they were read', () => {
    const queue = after(queued('1', 'a', 'b'), settled('1', 0, imported(0)), {
      kind: 'ended',
      batch: '1',
    });
    expect(queue.map(({ state }) => state.kind)).toEqual(['imported', 'stopped']);
    expect(isBusy(queue)).toBe(false);
  });

  it('of a second batch are told apart from the first, and stand behind it while it is busy', () => {
    const queue = after(queued('1', 'a'), queued('2', 'b'), settled('2', 0, failed));
    expect(queue.map(({ name, state }) => [name, state.kind])).toEqual([
      ['a', 'waiting'],
      ['b', 'failed'],
    ]);
    expect(after(queued('1', 'a'), settled('1', 0, failed), queued('2', 'b'))).toHaveLength(1);
  });

  it('cannot be cleared away while one is still to come', () => {
    expect(after(queued('1', 'a'), { kind: 'cleared' })).toHaveLength(1);
    expect(after(queued('1', 'a'), settled('1', 0, failed), { kind: 'cleared' })).toEqual([]);
  });

  it('open the case of a single file, new or known, and of nothing else', () => {
    const known: ImportOutcome = { kind: 'known', fileName: 'a', caseId: 'k' };
    expect(onlyCase(after(queued('1', 'a'), settled('1', 0, imported(0))))).toBe('a');
    expect(onlyCase(after(queued('1', 'a'), settled('1', 0, known)))).toBe('k');
    expect(onlyCase(after(queued('1', 'a'), settled('1', 0, failed)))).toBeNull();
    const again: ImportOutcome = { ...imported(0), deletedBefore: true };
    expect(onlyCase(after(queued('1', 'a'), settled('1', 0, again)))).toBeNull();
    expect(onlyCase(after(queued('1', 'a', 'b'), settled('1', 0, imported(0))))).toBeNull();
  });
});
