import { describe, expect, it } from 'vitest';
import {
  filterCases,
  fullestYear,
  isFiltered,
  isUnfinished,
  yearsOf,
  type Filter,
} from '../../../../renderer/features/cases/filter-cases';
import { ALL_CASES } from '../../../../shared/contract/case-list';
import { caseSummary, idsOf } from '../../builders/case-summary';

const cases = [
  caseSummary('new', { year: 2020, errors: 1 }),
  caseSummary('begun', { state: 'inReview', parseIssues: 2 }),
  caseSummary('begun and signed', { state: 'inReview', signed: true }),
  caseSummary('to correct', { state: 'needsCorrection', errors: 3 }),
  caseSummary('to correct and signed', { state: 'needsCorrection', signed: true }),
  caseSummary('done', { state: 'done', year: null }),
  caseSummary('damaged', { damaged: true }),
];

const shown = (change: Partial<Filter>): readonly string[] =>
  idsOf(filterCases(cases, { ...ALL_CASES, ...change }));

describe('filterCases', () => {
  it('shows all where nothing is chosen', () => {
    expect(shown({})).toEqual(idsOf(cases));
    expect(isFiltered(ALL_CASES)).toBe(false);
  });

  it.each([
    ['unfinished', ['new', 'begun', 'begun and signed']],
    ['new', ['new', 'damaged']],
    ['inReview', ['begun', 'begun and signed']],
    ['needsCorrection', ['to correct', 'to correct and signed']],
    ['done', ['done']],
    ['signed', ['begun and signed', 'to correct and signed']],
  ] as const)('shows what is %s', (state, expected) => {
    expect(shown({ state })).toEqual(expected);
    expect(isFiltered({ ...ALL_CASES, state })).toBe(true);
  });

  it('shows a year, what has errors and what has doubts, and all of these together', () => {
    expect(shown({ year: 2020 })).toEqual(['new']);
    expect(shown({ withErrors: true })).toEqual(['new', 'to correct']);
    expect(shown({ withDoubts: true })).toEqual(['begun']);
    expect(shown({ withErrors: true, withDoubts: true })).toEqual([]);
  });
});

describe('what is looked at of a case', () => {
  it('is unfinished until it is closed, signed or not; a damaged one waits for nobody', () => {
    expect(idsOf(cases.filter(isUnfinished))).toEqual(['new', 'begun', 'begun and signed']);
  });

  it('is mostly of the fullest year, of equal ones the latest', () => {
    const of = (...years: readonly (number | null)[]): number | null =>
      fullestYear(years.map((year, at) => caseSummary(String(at), { year })));
    expect(of(2023, 2021, 2021, null, null, null)).toBe(2021);
    expect(of(2020, 2021)).toBe(2021);
    expect(of(null)).toBeNull();
  });

  it('has the years that there are, the latest first', () => {
    expect(yearsOf(cases)).toEqual([2021, 2020]);
  });
});
