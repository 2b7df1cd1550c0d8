import { APPLICATION_COLUMNS, resultRows } from '../report/application-rows';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { cellTerm, lineName, makesWhole } from './terms';

interface ResultSum extends RuleCase {
  readonly results: readonly Term[];
  readonly whole: Term;
}

export const t3ResultSum = defineRule<ResultSum>({
  id: 'T3-RESULT-SUM',
  severity: 'error',
  basis: {
    'zh-CN': '表三“三、本年度办理结果”各列：“（七）总计”等于（一）至（六）各项之和（算术关系）',
    en: 'Table 3, part III, in each column: (7) total equals the sum of (1) to (6) (arithmetic)',
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}的“（七）总计”为${p.actual}，而（一）至（六）各项之和为${p.expected}。请核对该列的各项办理结果。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}: (7) total is ${p.actual}, the results (1) to (6) add up to ${p.expected}. Please check the results in this column.`,
  },
  cases: ({ report }) =>
    APPLICATION_COLUMNS.map((column) => {
      const term = (row: string): Term =>
        cellTerm(report, { table: 'applications', row, column: column.id });
      const results = resultRows(report.tables.applications.form).map((row) => term(row.id));
      const whole = term('processedTotal');
      const title = lineName(column.label, 'column');
      return { key: column.id, title, terms: [...results, whole], evidence: [], results, whole };
    }),
  check: (c) => makesWhole(c.results, c.whole),
  examples: [
    { finds: 0 },
    { change: { 'processedTotal.total': 99 }, finds: 1 },
    { change: { 'granted.naturalPerson': 77 }, finds: 1 },
    { change: { 'denied.thirdParty.research': null }, finds: 0, unverifiable: 1 },
  ],
});
