import { expect, it } from 'vitest';
import { rereads } from '../../../../shared/casefile/rereads';

it('is said of what changes our reading, and not of judgements', () => {
  const cell = { table: 'applications', row: 'received', column: 'total' } as const;
  expect(rereads({ type: 'correctCell', ...cell, value: 14, note: '' })).toBe(true);
  expect(rereads({ type: 'restoreCell', ...cell })).toBe(true);
  expect(rereads({ type: 'confirmFinding', findingId: 'f' })).toBe(false);
  expect(rereads({ type: 'closeCase', outcome: 'done' })).toBe(false);
});
