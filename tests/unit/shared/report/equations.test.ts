import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormVersion } from '../../../../shared/report/form';
import { equationsOf, holds } from '../../../../shared/report/equations';
import { consistentTable } from '../../builders/consistent-table';
import { reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const FORMS: readonly FormVersion[] = ['2019', '2021'];
const counts = (form: FormVersion) => {
  const ids = equationsOf('applications', form).map(({ ruleId }) => ruleId);
  return [...new Set(ids)].map((id) => [id, ids.filter((each) => each === id).length]);
};

describe('the equations of a table', () => {
  it('are those of the form: 39 of table three, 37 in the form of 2019', () => {
    expect(counts('2021')).toEqual([
      ['T3-BALANCE', 7],
      ['T3-RESULT-SUM', 7],
      ['T3-ROW-TOTAL', 25],
    ]);
    expect(counts('2019').map(([, count]) => count)).toEqual([7, 7, 23]);
    for (const form of FORMS) {
      expect(equationsOf('reviewLitigation', form).map(({ id }) => id)).toEqual([
        'review',
        'litigationDirect',
        'litigationAfterReview',
      ]);
      expect(equationsOf('activeDisclosure', form)).toEqual([]);
    }
  });

  it.each(FORMS)('hold in a table of %s that adds up', (form) => {
    fc.assert(
      fc.property(consistentTable(form), (table) => {
        expect(equationsOf('applications', form).filter((each) => !holds(each, table))).toEqual([]);
      }),
    );
  });

  it('say of a table with a blank that they cannot tell, and which do not hold', () => {
    const table = (change: Readonly<Record<string, number | null>>) =>
      withCells(reportOf(reportText(VALID)), change).tables.applications;
    const told = (change: Readonly<Record<string, number | null>>, answer: boolean | null) =>
      equationsOf('applications', '2021')
        .filter((each) => holds(each, table(change)) === answer)
        .map(({ ruleId, id }) => `${ruleId}:${id}`);
    expect(told({}, true)).toHaveLength(39);
    expect(told({ 'granted.business': null }, null)).toEqual([
      'T3-RESULT-SUM:business',
      'T3-ROW-TOTAL:granted',
    ]);
    expect(told({ 'granted.business': 9 }, false)).toEqual([
      'T3-RESULT-SUM:business',
      'T3-ROW-TOTAL:granted',
    ]);
  });
});
