import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { APPLICATION_COLUMNS, applicationRows } from '../../../../shared/report/application-rows';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import type { FormVersion } from '../../../../shared/report/form';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const base = reportText(VALID);
const kindsOf = (report: AnnualReport) => report.issues.map((issue) => issue.kind);
const received = (report: AnnualReport) => report.tables.applications.cells['received'];

/** A table three of random values: one list of seven for each row of the form. */
const randomTable = (version: FormVersion) => {
  const value = fc.integer({ min: 0, max: 9999 });
  const row = fc.array(value, { minLength: 7, maxLength: 7 });
  const ids = applicationRows(version).map((each) => each.id);
  return fc
    .array(row, { minLength: ids.length, maxLength: ids.length })
    .map((rows) => Object.fromEntries(ids.map((id, index) => [id, rows[index] ?? []])));
};

describe('table three', () => {
  it.each(['2019', '2021'] as const)('of the form of %s is read to the last cell', (version) => {
    fc.assert(
      fc.property(randomTable(version), (applications) => {
        const year = version === '2019' ? 2020 : 2023;
        const report = reportOf(reportText({ ...VALID, year, version, applications }));
        expect(report.issues).toEqual([]);
        expect(report.tables.applications.form).toBe(version);
        for (const [row, values] of Object.entries(applications)) {
          const cells = report.tables.applications.cells[row] ?? {};
          const read = APPLICATION_COLUMNS.map((column) => cells[column.id]?.value);
          expect(read).toEqual(values);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps blank, /, 0 and words apart', () => {
    const values = [1, '', '/', 0, '—', '见附件', '1,014'];
    const report = reportOf(
      reportText({ ...VALID, applications: { ...VALID.applications, received: values } }),
    );
    const cells = Object.values(received(report) ?? {}).map((cell) => [cell?.kind, cell?.value]);
    expect(cells).toEqual([
      ['number', 1],
      ['empty', null],
      ['notApplicable', null],
      ['zero', 0],
      ['notApplicable', null],
      ['text', null],
      ['number', 1014],
    ]);
    expect(kindsOf(report)).toEqual(['cellText']);
  });

  it.each([
    ['a value too many', ' | 10 | 3 | 0 | 1 | 0 | 0 | 14 | 5', 'cellCount'],
    ['a value too few', ' | 10 | 3 | 0 | 1 | 0 | 14', 'cellCount'],
    ['values run together', ' | 1030 | 1 | 0 | 0 | 14', 'runTogether'],
    ['values run together that add up in no way', ' | 9991 | 1 | 0 | 0 | 14', 'cellCount'],
  ])('does not place a row with %s', (_, values, kind) => {
    const report = reportOf(base.replace(' | 10 | 3 | 0 | 1 | 0 | 0 | 14', values));
    expect(Object.values(received(report) ?? {})).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(kindsOf(report)).toContain(kind);
    const { findings, checks } = auditReport(report, null);
    expect(findings).toEqual([]);
    expect(checks.find((check) => check.ruleId === 'T3-BALANCE')?.unverifiable).toBe(7);
  });

  it('says which row is missing and which is unknown, and uses neither', () => {
    const report = reportOf(base.replace('2.重复申请', '2.反复申请'));
    expect(kindsOf(report)).toEqual(['rowMissing', 'rowUnknown']);
    expect(auditReport(report, null).findings).toEqual([]);
  });

  it('says that a row stands twice', () => {
    const [line = ''] = base.split('\n').filter((each) => each.includes('重复申请'));
    const report = reportOf(base.replace(line, `${line}\n${line}`));
    expect(kindsOf(report)).toEqual(['rowRepeated']);
  });
});

describe('the other tables', () => {
  it('are read in their columns', () => {
    const { activeDisclosure, reviewLitigation } = reportOf(base).tables;
    const valuesOf = (cells: Readonly<Record<string, { value: number | null } | null>> = {}) =>
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell?.value]));
    expect(valuesOf(activeDisclosure.cells['normativeDocuments'])).toEqual({
      made: 5,
      repealed: 2,
      inForce: 61,
    });
    expect(valuesOf(activeDisclosure.cells['fees'])).toEqual({ amount: 52.31 });
    expect(valuesOf(reviewLitigation.cells['litigationDirect'])).toEqual({
      upheld: 0,
      corrected: 0,
      other: 0,
      pending: 1,
      total: 1,
    });
  });

  it('are missed honestly where they are not there', () => {
    const text = base
      .split('\n')
      .filter((line) => !line.includes('|'))
      .join('\n');
    const report = reportOf(text);
    expect(kindsOf(report)).toEqual(['tableMissing', 'tableMissing', 'tableMissing']);
    const { findings, verdicts } = auditReport(report, null);
    expect(findings).toEqual([]);
    const tableVerdicts = verdicts.filter((verdict) => verdict.ruleId.startsWith('T'));
    expect(new Set(tableVerdicts.map((verdict) => verdict.outcome))).toEqual(
      new Set(['unverifiable']),
    );
  });
});
