import { describe, expect, it } from 'vitest';
import { nextSorting, sortCases } from '../../../../renderer/features/cases/sort-cases';
import { CASE_COLUMNS, type CaseColumn } from '../../../../shared/contract/case-list';
import { caseSummary, idsOf } from '../../builders/case-summary';

const up = (sortBy: CaseColumn) => ({ sortBy, descending: false });
const down = (sortBy: CaseColumn) => ({ sortBy, descending: true });

describe('sortCases', () => {
  const cases = [
    caseSummary('a', { unit: '渠县人民政府', errors: 2, year: 2023, state: 'done' }),
    caseSummary('b', { unit: null, errors: 11, year: null, state: 'new', signed: true }),
    caseSummary('c', { unit: '开江县人民政府', year: 2021, state: 'inReview' }),
  ];

  it('sorts units as a Chinese reader does, and unknown ones last', () => {
    expect(idsOf(sortCases(cases, up('unit')))).toEqual(['c', 'a', 'b']);
    expect(idsOf(sortCases(cases, down('unit')))).toEqual(['a', 'c', 'b']);
  });

  it('sorts counts as numbers', () => {
    expect(idsOf(sortCases(cases, down('errors')))).toEqual(['b', 'a', 'c']);
    expect(idsOf(sortCases(cases, up('year')))).toEqual(['c', 'a', 'b']);
  });

  it('puts what was never counted behind what has none', () => {
    const unread = [caseSummary('d', { errors: null }), ...cases];
    expect(idsOf(sortCases(unread, up('errors')))).toEqual(['c', 'a', 'b', 'd']);
    expect(idsOf(sortCases(unread, down('errors')))).toEqual(['b', 'a', 'c', 'd']);
  });

  it('sorts states in the order of the work, of one state what is signed last', () => {
    const more = [caseSummary('d', { state: 'new' }), ...cases];
    expect(idsOf(sortCases(more, up('state')))).toEqual(['d', 'b', 'c', 'a']);
    expect(idsOf(sortCases(more, down('state')))).toEqual(['a', 'c', 'b', 'd']);
  });

  it.each(CASE_COLUMNS)('keeps every case when sorted by %s', (column) => {
    expect([...idsOf(sortCases(cases, up(column)))].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('nextSorting', () => {
  it('turns a column round, and begins another with what needs attention', () => {
    const byErrors = nextSorting(up('unit'), 'errors');
    expect(byErrors).toEqual(down('errors'));
    expect(nextSorting(byErrors, 'errors')).toEqual(up('errors'));
    expect(nextSorting(byErrors, 'unit')).toEqual(up('unit'));
    expect(nextSorting(byErrors, 'state')).toEqual(up('state'));
  });
});
