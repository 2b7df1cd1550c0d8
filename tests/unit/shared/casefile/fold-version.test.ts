import { expect, it } from 'vitest';
import { fold } from '../../../../shared/casefile/fold';
import { eventsOf, redo, sha256, undo } from './events';

const FINDING = 'T3-BALANCE:total';

it('a new version takes the place of the old one and leaves its misreadings behind', () => {
  const file = { name: '更正.txt', size: 5, sha256: sha256('corrected') };
  const cell = { table: 'applications', row: 'received', column: 'total' } as const;
  const events = eventsOf(
    { type: 'confirmFinding', findingId: FINDING },
    { type: 'correctCell', ...cell, value: 5, note: '' },
    { type: 'replaceFile', file },
  );
  const state = fold(events);
  expect(state).toMatchObject({ file, corrections: [], placements: [] });
  expect(state.earlier).toMatchObject([
    { file: { name: '开江县2021.txt' }, corrections: [{ ...cell, value: 5 }], who: '张三' },
  ]);
  expect(Object.keys(state.decisions)).toEqual([FINDING]);
  expect(fold(undo(events))).toEqual({ ...fold(events.slice(0, -1)), redoSeq: 3 });
  expect(fold(redo(undo(events)))).toEqual(state);
});
