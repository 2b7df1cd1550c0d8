import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, CaseEvent, SystemAct } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import type { CaseState } from '../../../../shared/casefile/state';
import { add, anyAct, eventsOf, redo, undo } from './events';
import { foldByCopies } from './fold-by-copies';

describe('any sequence of acts, undos and redos', () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: anyAct },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  );

  it('is what an editor with two stacks would show, also from the file', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let events = eventsOf();
        let past: (readonly (Act | SystemAct)[])[] = [];
        let now: readonly (Act | SystemAct)[] = [];
        let future: (readonly (Act | SystemAct)[])[] = [];
        for (const each of steps) {
          if (each === 'undo') {
            events = undo(events);
            const last = past.pop();
            if (last) [future, now] = [[...future, now], last];
          } else if (each === 'redo') {
            events = redo(events);
            const next = future.pop();
            if (next) [past, now] = [[...past, now], next];
          } else {
            events = add(events, each);
            [past, now, future] = [[...past, now], [...now, each], []];
          }
        }
        const plain = (state: CaseState): unknown =>
          JSON.parse(
            JSON.stringify({ ...state, undoSeq: null, redoSeq: null }, (key, value: unknown) =>
              key === 'at' ? undefined : value,
            ),
          );
        const reopened = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
        expect(plain(fold(reopened))).toEqual(plain(fold(eventsOf(...now))));
      }),
    );
  });

  it('is what the copying of the state at every act comes to', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let events = eventsOf();
        for (const each of steps) {
          events =
            each === 'undo' ? undo(events) : each === 'redo' ? redo(events) : add(events, each);
          const before = JSON.stringify(events);
          const state = fold(events);
          // As text: also the order in which what has a name stands.
          expect(JSON.stringify(state)).toBe(JSON.stringify(foldByCopies(events)));
          expect(JSON.stringify(events)).toBe(before);
        }
      }),
    );
  });
});
