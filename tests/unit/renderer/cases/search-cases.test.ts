import { describe, expect, it } from 'vitest';
import { searchCases } from '../../../../renderer/features/cases/search-cases';
import { caseSummary, idsOf } from '../../builders/case-summary';

const cases = [
  caseSummary('a', { unit: '开江县人民政府', year: 2021 }),
  caseSummary('b', { unit: '渠县人民政府', year: 2022, fileName: 'Quxian.TXT' }),
  caseSummary('c', { unit: null, year: null }),
];

describe('searchCases', () => {
  it('finds every word in unit, year or file name', () => {
    expect(idsOf(searchCases(cases, '人民政府 2022'))).toEqual(['b']);
    expect(idsOf(searchCases(cases, 'quxian'))).toEqual(['b']);
    expect(idsOf(searchCases(cases, '渠县 2021'))).toEqual([]);
    expect(idsOf(searchCases(cases, ' '))).toEqual(['a', 'b', 'c']);
    expect(idsOf(searchCases(cases, '２０２２'))).toEqual(['b']);
  });

  it('adds what was found otherwise, in its place', () => {
    expect(idsOf(searchCases(cases, '渠县', new Set(['a'])))).toEqual(['a', 'b']);
  });
});
