import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/casefile/canonical-json';
import { verifyChain } from '../../../../shared/casefile/chain';
import type { CaseEvent } from '../../../../shared/casefile/event';
import { add, anyAct, eventsOf, sha256 } from './events';

const someEvents = fc
  .array(anyAct, { maxLength: 8 })
  .map((acts) => acts.reduce((events, act) => add(events, act), eventsOf()));

describe('canonical JSON', () => {
  it('does not depend on the order of members', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '“”' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"“”","d":null}]}',
    );
  });

  it('is JSON, and equal for equal values only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const text = canonicalJson(a);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(b) === text).toBe(canonicalJson(b) === canonicalJson(a));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(a)));
      }),
    );
  });
});

describe('the chain of events', () => {
  it('holds as it was written, and after a trip through the file', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(verifyChain(events, sha256)).toBeNull();
        const reread = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
        expect(verifyChain(reread, sha256)).toBeNull();
      }),
    );
  });

  it('shows any changed character of the file', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(), fc.constantFrom(...'0aZ数'), (events, at, character) => {
        const text = JSON.stringify(events);
        const place = at % text.length;
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        fc.pre(changed !== text);
        let reread: readonly CaseEvent[];
        try {
          reread = JSON.parse(changed) as readonly CaseEvent[];
        } catch {
          return; // Not JSON any more: the file counts as damaged before the chain is looked at.
        }
        fc.pre(canonicalJson(reread) !== canonicalJson(events));
        expect(verifyChain(reread, sha256)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('names the first event that does not fit', () => {
    const events = eventsOf(
      { type: 'confirmFinding', findingId: 'a' },
      { type: 'confirmFinding', findingId: 'b' },
    );
    const renamed = events.map((event) => (event.seq === 1 ? { ...event, who: '李四' } : event));
    expect(verifyChain(renamed, sha256)).toBe(1);
  });

  it.each([
    ['taken out', ([a, , c]: readonly CaseEvent[]) => [a, c]],
    ['exchanged', ([a, b, c]: readonly CaseEvent[]) => [a, c, b]],
    ['doubled', ([a, b, c]: readonly CaseEvent[]) => [a, b, b, c]],
  ])('shows an event that was %s', (_, change) => {
    const events = eventsOf(
      { type: 'confirmFinding', findingId: 'a' },
      { type: 'confirmFinding', findingId: 'b' },
    );
    const changed = change(events).flatMap((event) => event ?? []);
    expect(verifyChain(changed, sha256)).not.toBeNull();
  });

  it('shows an event that was hashed again without the ones after it', () => {
    const events = eventsOf(
      { type: 'confirmFinding', findingId: 'a' },
      { type: 'confirmFinding', findingId: 'b' },
    );
    const forged = add(events.slice(0, 1), { type: 'confirmFinding', findingId: 'x' });
    expect(verifyChain([...forged, ...events.slice(2)], sha256)).toBe(2);
  });
});
