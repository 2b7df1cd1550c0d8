import { describe, expect, it } from 'vitest';
import {
  listedFindings,
  narrowed,
  nextOpen,
  stepFinding,
  type FindingFilter,
} from '../../../../renderer/features/workspace/listed-findings';
import { selectionOf, type Selection } from '../../../../renderer/features/workspace/selection';
import type { Act } from '../../../../shared/casefile/event';
import { caseView } from '../../builders/case-view';

const ids = caseView().audit.findings.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const own = (ownFindingId: string, severity: 'error' | 'info'): Act => ({
  type: 'addOwnFinding',
  ownFindingId,
  kind: 'other',
  severity,
  text: '其他',
  advice: '',
  arithmetic: '',
  anchors: [],
});
const acts: readonly Act[] = [
  { type: 'confirmFinding', findingId: first },
  { type: 'questionFinding', findingId: second, question: '' },
  { type: 'dismissFinding', findingId: third, reason: '口径' },
  own('a', 'error'),
  own('b', 'info'),
];
const view = caseView(acts);
const listed = listedFindings(view);
const idsOf = (filter: FindingFilter): readonly string[] =>
  narrowed(listed, filter).map(({ id }) => id);

describe('the list of findings', () => {
  it('has the inspector’s own among the program’s, by gravity', () => {
    expect(ids.length).toBeGreaterThan(3);
    expect(idsOf('all')).toEqual([first, 'a', ...ids.slice(1), 'b']);
  });

  it('is narrowed to what became of them; an own one counts as confirmed', () => {
    expect(idsOf('confirmed')).toEqual([first, 'a', 'b']);
    expect(idsOf('questioned')).toEqual([second]);
    expect(idsOf('dismissed')).toEqual([third]);
    expect(idsOf('open')).toEqual(ids.slice(3));
  });
});

const step = (...given: [FindingFilter, string | null, 1 | -1]): Selection | null => {
  const next = stepFinding(listed, ...given);
  return next && selectionOf(next);
};

describe('stepping', () => {
  it('goes from finding to finding and stops at the ends', () => {
    expect(step('all', first, 1)).toEqual({ kind: 'ownFinding', ownFindingId: 'a' });
    expect(step('all', 'a', 1)).toEqual({ kind: 'finding', findingId: second });
    expect(step('all', 'b', 1)).toBeNull();
    expect(step('all', first, -1)).toBeNull();
  });

  it('begins at the end that it comes from where none is chosen', () => {
    expect(step('all', null, 1)).toEqual({ kind: 'finding', findingId: first });
    expect(step('all', 'gone', -1)).toEqual({
      kind: 'ownFinding',
      ownFindingId: 'b',
    });
  });

  it('goes on in the narrowed list from a finding that is not in it', () => {
    expect(step('confirmed', second, 1)).toEqual({
      kind: 'ownFinding',
      ownFindingId: 'b',
    });
    expect(step('confirmed', second, -1)).toEqual({
      kind: 'ownFinding',
      ownFindingId: 'a',
    });
    expect(step('questioned', second, 1)).toBeNull();
  });
});

describe('the next open finding', () => {
  it('is the one below, then from the top, and none when all are decided', () => {
    const open = ids.slice(3);
    expect(nextOpen(listed, second)?.id).toBe(open[0]);
    const last = open.at(-1) ?? '';
    expect(nextOpen(listed, last)?.id).toBe(open.length > 1 ? open[0] : undefined);
    const done = caseView(ids.map((findingId) => ({ type: 'confirmFinding', findingId })));
    expect(nextOpen(listedFindings(done), first)).toBeNull();
    const oneLeft = caseView(
      ids.slice(1).map((findingId) => ({ type: 'confirmFinding', findingId })),
    );
    expect(nextOpen(listedFindings(oneLeft), last)?.id).toBe(first);
  });
});
