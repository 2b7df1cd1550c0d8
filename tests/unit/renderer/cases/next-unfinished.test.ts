import { describe, expect, it } from 'vitest';
import { nextUnfinished } from '../../../../renderer/features/cases/next-unfinished';
import { caseSummary } from '../../builders/case-summary';

const cases = [
  caseSummary('a'),
  caseSummary('b', { state: 'done' }),
  caseSummary('c', { state: 'inReview' }),
  caseSummary('d', { state: 'inReview', signed: true }),
];

describe('nextUnfinished', () => {
  it.each([
    [null, 'a'],
    ['a', 'c'],
    ['c', 'd'],
    ['d', 'a'],
    ['none of them', 'a'],
  ])('after %s it is %s', (after, expected) => {
    expect(nextUnfinished(cases, after)).toBe(expected);
  });

  it('is never the case itself', () => {
    expect(nextUnfinished([caseSummary('a')], 'a')).toBeNull();
    expect(nextUnfinished([], null)).toBeNull();
  });
});
