import { expect, it } from 'vitest';
import { appendEvent } from '../../../../shared/casefile/chain';
import type { Act, CaseEvent, SystemAct } from '../../../../shared/casefile/event';
import { isIndependent } from '../../../../shared/casefile/is-independent';
import { sha256 } from '../../builders/findings-input';

const at = '2026-01-05T09:00:00.000Z';
const file = { name: 'a.txt', size: 1, sha256: sha256('a') };
const cell = { table: 'applications', row: 'received', column: 'total' } as const;
const confirm = { type: 'confirmFinding', findingId: 'f' } as const;
const correct = (note: string) => ({ type: 'correctCell', ...cell, value: 1, note }) as const;

const goOn = (
  events: readonly CaseEvent[],
  who: string,
  ...acts: readonly (Act | SystemAct)[]
): readonly CaseEvent[] =>
  acts.reduce((chain, act) => appendEvent(chain, { act, who, at }, sha256), events);

const begun = goOn([], '张三', { type: 'importFile', file });

it('a case that went on from the file, or from a corrected reading of it, is independent', () => {
  expect(isIndependent(goOn(begun, '张三', confirm), goOn(begun, '李四', confirm))).toBe(true);
  const corrected = goOn(begun, '张三', correct(''));
  expect(isIndependent(goOn(corrected, '张三', confirm), goOn(corrected, '李四', confirm))).toBe(
    true,
  );
});

it('a case that went on from a judgement, or from words about a reading, is not', () => {
  for (const act of [
    confirm,
    correct('我认为有误'),
    { type: 'closeCase', outcome: 'done' } as const,
  ]) {
    const first = goOn(begun, '张三', act);
    expect(isIndependent(first, goOn(first, '李四', confirm))).toBe(false);
    expect(isIndependent(goOn(first, '张三', { type: 'undo', seq: 1 }), first)).toBe(false);
  }
});

it('a case that took in the first judgements as a second reading is not', () => {
  const first = goOn(begun, '张三', confirm);
  const head = first.at(-1)?.hash ?? '';
  const reading = { who: '张三', at, head, sha256: file.sha256, decisions: {}, ownFindings: [] };
  const seen = goOn(begun, '李四', { type: 'addSecondReading', reading }, confirm);
  expect(isIndependent(first, seen)).toBe(false);
  const ofAThird = goOn(begun, '李四', {
    type: 'addSecondReading',
    reading: { ...reading, head: sha256('another') },
  });
  expect(isIndependent(first, ofAThird)).toBe(true);
});
