import { describe, expect, it } from 'vitest';
import {
  nextSorting,
  searchCases,
  sortCases,
} from '../../../../renderer/features/cases/sort-cases';
import type { CaseSummary } from '../../../../shared/contract/view';

const summary = (caseId: string, change: Partial<CaseSummary>): CaseSummary => ({
  caseId,
  fileName: `${caseId}.txt`,
  unit: '开江县人民政府',
  year: 2021,
  importedAt: '2022-03-01T01:00:00.000Z',
  errors: 0,
  warnings: 0,
  infos: 0,
  parseIssues: 0,
  open: 0,
  signed: false,
  damaged: false,
  ...change,
});

const ids = (cases: readonly CaseSummary[]): readonly string[] => cases.map((each) => each.caseId);

describe('sortCases', () => {
  const cases = [
    summary('a', { unit: '渠县人民政府', errors: 2, year: 2023 }),
    summary('b', { unit: null, errors: 11, year: null, signed: true }),
    summary('c', { unit: '开江县人民政府', errors: 0, year: 2021 }),
  ];

  it('sorts units as a Chinese reader does, and unknown ones last', () => {
    expect(ids(sortCases(cases, { key: 'unit', descending: false }))).toEqual(['c', 'a', 'b']);
    expect(ids(sortCases(cases, { key: 'unit', descending: true }))).toEqual(['a', 'c', 'b']);
  });

  it('sorts counts as numbers and signatures as yes and no', () => {
    expect(ids(sortCases(cases, { key: 'errors', descending: true }))).toEqual(['b', 'a', 'c']);
    expect(ids(sortCases(cases, { key: 'signed', descending: true }))[0]).toBe('b');
    expect(ids(sortCases(cases, { key: 'year', descending: false }))).toEqual(['c', 'a', 'b']);
  });
});

describe('nextSorting', () => {
  it('turns a column round, and begins another with what needs attention', () => {
    const byErrors = nextSorting({ key: 'unit', descending: false }, 'errors');
    expect(byErrors).toEqual({ key: 'errors', descending: true });
    expect(nextSorting(byErrors, 'errors')).toEqual({ key: 'errors', descending: false });
    expect(nextSorting(byErrors, 'unit')).toEqual({ key: 'unit', descending: false });
  });
});

describe('searchCases', () => {
  const cases = [
    summary('a', { unit: '开江县人民政府', year: 2021 }),
    summary('b', { unit: '渠县人民政府', year: 2022, fileName: 'Quxian.TXT' }),
    summary('c', { unit: null, year: null }),
  ];

  it('finds every word in unit, year or file name', () => {
    expect(ids(searchCases(cases, '人民政府 2022'))).toEqual(['b']);
    expect(ids(searchCases(cases, 'quxian'))).toEqual(['b']);
    expect(ids(searchCases(cases, '渠县 2021'))).toEqual([]);
    expect(ids(searchCases(cases, ' '))).toEqual(['a', 'b', 'c']);
  });
});
