import { describe, expect, it } from 'vitest';
import { makeChoosing } from '../../../../renderer/features/workspace/choosing';

const finding = { kind: 'finding', findingId: 'a' } as const;

describe('what is chosen', () => {
  it('begins with what it is given, and tells whoever listens what is chosen then', () => {
    const { subscribe, current, choose } = makeChoosing(finding);
    const heard: unknown[] = [];
    const stop = subscribe(() => heard.push(current().selection));
    choose(null);
    stop();
    choose(finding);
    expect(heard).toEqual([null]);
    expect(current().selection).toEqual(finding);
  });

  it('remembers the finding that stepping goes on from while something else is chosen', () => {
    const { current, choose } = makeChoosing(finding);
    choose({ kind: 'number', fact: 1 });
    expect(current().findingId).toBe('a');
    choose({ kind: 'ownFinding', ownFindingId: 'b' });
    expect(current().findingId).toBe('b');
  });

  it('looks at the first place of what is chosen, and anew when the same is asked for again', () => {
    const { current, choose, showPlace } = makeChoosing(finding);
    showPlace(2);
    expect(current()).toEqual({
      selection: finding,
      findingId: 'a',
      focus: { place: 2, stamp: 1 },
    });
    choose(finding);
    choose(finding);
    expect(current().focus).toEqual({ place: 'first', stamp: 3 });
  });
});
