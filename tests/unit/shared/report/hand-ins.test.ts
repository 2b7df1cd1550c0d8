import { describe, expect, it } from 'vitest';
import { handInsOf, stateOf } from '../../../../shared/report/hand-ins';
import { NO_ROSTER, withLink, withoutLink, withUnits } from '../../../../shared/report/roster';
import { caseSummary } from '../../builders/case-summary';

const units = [
  '开江县人民政府（本级）',
  '开江县卫生健康局',
  '开江县教育局',
  '开江县普安镇人民政府',
];
const roster = withUnits(NO_ROSTER, units);
const cases = [
  caseSummary('a', { unit: '开江县人民政府' }),
  caseSummary('b', { unit: '开江县 教育局' }),
  caseSummary('c', { unit: '开江县教育局' }),
  caseSummary('d', { unit: '开江县卫健局' }),
  caseSummary('e', { unit: null }),
  caseSummary('f', { unit: '开江县普安镇人民政府', year: 2020 }),
];

describe('who has handed in', () => {
  it('is who has a report of the year under the same name', () => {
    const found = handInsOf(roster, cases, 2021);
    expect(found.units.map((each) => [each.unit, stateOf(each), each.caseIds])).toEqual([
      ['开江县人民政府（本级）', 'in', ['a']],
      ['开江县卫生健康局', 'missing', []],
      ['开江县教育局', 'twice', ['b', 'c']],
      ['开江县普安镇人民政府', 'missing', []],
    ]);
    expect(handInsOf(roster, cases, 2020).units.map(stateOf)).toEqual([
      'missing',
      'missing',
      'missing',
      'in',
    ]);
  });

  it('leaves a near name to the inspector', () => {
    expect(handInsOf(roster, cases, 2021).strangers).toEqual([
      { caseId: 'd', name: '开江县卫健局', near: ['开江县卫生健康局'] },
      { caseId: 'e', name: null, near: [] },
    ]);
  });

  it('follows the inspector’s word, until it is taken back', () => {
    const linked = withLink(roster, '开江县卫健局', '开江县卫生健康局');
    const found = handInsOf(linked, cases, 2021);
    expect(found.units[1]).toEqual({
      unit: '开江县卫生健康局',
      caseIds: ['d'],
      linked: ['开江县卫健局'],
    });
    expect(found.strangers.map(({ caseId }) => caseId)).toEqual(['e']);
    expect(withoutLink(linked, '开江县卫健局')).toEqual(roster);
  });

  it('takes no name from the unit that it is of', () => {
    const linked = withLink(roster, '开江县教育局', '开江县卫生健康局');
    expect(handInsOf(linked, cases, 2021).units[2]?.caseIds).toEqual(['b', 'c']);
  });
});

describe('the roster', () => {
  it('counts a name that comes twice once, and has no empty ones', () => {
    expect(withUnits(NO_ROSTER, ['开江县教育局', ' 开江县教育局', '', '（本级）']).units).toEqual([
      '开江县教育局',
    ]);
  });

  it('keeps the links to units that stay', () => {
    const linked = withLink(roster, '开江县卫健局', '开江县卫生健康局');
    expect(withUnits(linked, ['开江县卫生健康局']).links).toHaveLength(1);
    expect(withUnits(linked, ['开江县教育局']).links).toEqual([]);
  });
});
