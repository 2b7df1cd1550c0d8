import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../shared/parse/parse-report';
import type { AnnualReport, CellRef } from '../../../../shared/report/annual-report';
import { applyCorrections } from '../../../../shared/report/correct';
import { yearBeside } from '../../../../shared/report/year-beside';
import { documentOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const reportOf = (text: string): AnnualReport => parseReport(documentOf(text), []);
const now = reportOf(reportText(VALID));
const last = applyCorrections(
  reportOf(
    reportText({
      ...VALID,
      year: VALID.year - 1,
      applications: {
        ...VALID.applications,
        received: [9, 3, 0, 1, 0, 0, 13],
        carriedOut: [1, 0, 0, 0, 0, 0, 3],
      },
    }),
  ),
  [{ table: 'applications', row: 'received', column: 'total', value: null }],
);
const received = { table: 'applications', row: 'received' } as const;
const carriedIn = { table: 'applications', row: 'carriedIn' } as const;

describe('yearBeside', () => {
  it('gives last year’s number and the difference', () => {
    expect(yearBeside(now, last, { ...received, column: 'naturalPerson' })).toEqual({
      last: 9,
      difference: 1,
      inDoubt: false,
      chain: null,
    });
  });

  it('takes what is missing for nothing, and not for 0', () => {
    expect(yearBeside(now, last, { ...received, column: 'total' })).toMatchObject({
      last: null,
      difference: null,
    });
    const none = { ...now.tables, applications: { ...now.tables.applications, cells: {} } };
    const beside = yearBeside(now, { ...now, tables: none }, { ...carriedIn, column: 'total' });
    expect(beside).toEqual({
      last: null,
      difference: null,
      inDoubt: false,
      chain: { kind: 'carried', expected: null, holds: null, inDoubt: false },
    });
  });

  it('says what is carried over from last year', () => {
    expect(yearBeside(now, last, { ...carriedIn, column: 'naturalPerson' }).chain).toEqual({
      kind: 'carried',
      expected: 1,
      holds: true,
      inDoubt: false,
    });
    expect(yearBeside(now, last, { ...carriedIn, column: 'total' }).chain).toEqual({
      kind: 'carried',
      expected: 3,
      holds: false,
      inDoubt: false,
    });
  });

  it('reckons what is in force from last year’s stock', () => {
    const inForce = {
      table: 'activeDisclosure',
      row: 'normativeDocuments',
      column: 'inForce',
    } as const;
    expect(yearBeside(now, last, inForce).chain).toEqual({
      kind: 'inForce',
      expected: 64,
      holds: false,
      inDoubt: false,
    });
  });

  it('has no decimals that are not written', () => {
    const fees = { table: 'activeDisclosure', row: 'fees', column: 'amount' } as const;
    expect(yearBeside(now, last, fees).difference).toBe(0);
  });

  it('says of a number that may be misread that it may be, and judges nothing by it', () => {
    const doubting = (report: AnnualReport, ref: CellRef): AnnualReport => ({
      ...report,
      issues: [{ kind: 'ambiguous', message: { 'zh-CN': '', en: '' }, span: null, cells: [ref] }],
    });
    const ref = { ...carriedIn, column: 'naturalPerson' };
    const before = { ...ref, row: 'carriedOut' };
    const { last: shown, difference } = yearBeside(now, last, ref);
    expect(yearBeside(now, doubting(last, ref), ref)).toMatchObject({
      last: shown,
      difference,
      inDoubt: true,
      chain: { holds: true, inDoubt: false },
    });
    expect(yearBeside(now, doubting(last, before), ref)).toMatchObject({
      inDoubt: false,
      chain: { expected: 1, holds: null, inDoubt: true },
    });
    expect(yearBeside(doubting(now, ref), last, ref)).toMatchObject({
      inDoubt: true,
      chain: { holds: null, inDoubt: false },
    });
    const made = { table: 'activeDisclosure', row: 'normativeDocuments', column: 'made' } as const;
    const inForce = { ...made, column: 'inForce' };
    expect(yearBeside(doubting(now, made), last, inForce).chain).toMatchObject({
      holds: null,
      inDoubt: true,
    });
  });
});
