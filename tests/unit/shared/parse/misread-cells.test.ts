import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { APPLICATION_COLUMNS, applicationRows } from '../../../../shared/report/application-rows';
import { cellAt } from '../../../../shared/report/annual-report';
import { applyCorrections } from '../../../../shared/report/correct';
import { consistentTable, type NumberTable } from '../../builders/consistent-table';
import { reportOf } from '../../builders/report';
import { type ApplicationValues, reportText, VALID } from '../../builders/report-text';

/** What happens to a number on its way through a page. */
const NOISE: Readonly<Record<string, (digits: string) => string>> = {
  'digits apart': (digits) => `${digits.slice(0, 1)} ${digits.slice(1)}`.trim(),
  'a page number behind': (digits) => `${digits}- 5 -`,
  'a page number before': (digits) => `— 12 —${digits}`,
  'an enumerator before': (digits) => `3.${digits}`,
  'letters for digits': (digits) => digits.replaceAll('0', 'O').replaceAll('1', 'l'),
  'a point for a comma': (digits) => digits.replace(/(\d)(\d{3})$/, '$1.$2'),
  'full-width digits': (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
};

function textWith(table: NumberTable, row: string, column: string, raw: string): string {
  const values = Object.entries(table.cells).map(([id, cells]) => [
    id,
    APPLICATION_COLUMNS.map((each) =>
      id === row && each.id === column ? raw : (cells[each.id]?.value ?? 0),
    ),
  ]);
  return reportText({ ...VALID, applications: Object.fromEntries(values) as ApplicationValues });
}

const place = fc.tuple(
  fc.constantFrom(...applicationRows('2021').map(({ id }) => id)),
  fc.constantFrom(...APPLICATION_COLUMNS.map(({ id }) => id)),
);

describe.each(Object.entries(NOISE))(
  'a report that adds up, read with %s in one cell',
  (_, noise) => {
    it('accuses nobody, and by the reading that is offered everything adds up', () => {
      fc.assert(
        fc.property(consistentTable('2021'), place, (table, [row, column]) => {
          const right = table.cells[row]?.[column]?.value ?? 0;
          const report = reportOf(textWith(table, row, column, noise(String(right))));
          const { findings } = auditReport(report, null);
          expect(findings.filter(({ ruleId }) => ruleId !== 'T3-OTHER-HIGH')).toEqual([]);
          const offer = report.issues.flatMap((issue) => issue.offer ?? []);
          const better = applyCorrections(report, offer);
          expect(cellAt(better, { table: 'applications', row, column })?.value).toBe(right);
        }),
        { numRuns: 30 },
      );
    });
  },
);
