import { expect, it } from 'vitest';
import { statedPeriods } from '../../../../shared/rules/stated-periods';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

it('the period of another report in the same file is not that of this one', () => {
  const text = (year: number) => reportText({ ...VALID, year });
  const alone = reportOf(text(2023));
  expect(statedPeriods(alone).map(({ wholeYear }) => wholeYear)).toEqual([2023]);
  const both = reportOf(`${text(2024)}\n${text(2023)}`);
  expect(both.year).toBe(2023);
  expect(statedPeriods(both).map(({ wholeYear }) => wholeYear)).toEqual([2023]);
});
