import { APPLICATION_COLUMNS } from '../report/application-rows';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { fitsTerm, lastYearTerm } from './last-year';
import type { Term } from './rule';
import { cellTerm, lineName, total } from './terms';

interface Chain extends RuleCase {
  readonly before: Term;
  readonly now: Term;
}

export const yCarriedIn = defineRule<Chain>({
  id: 'Y-CARRIED-IN',
  name: { 'zh-CN': '与上年结转衔接', en: 'Carried over from last year' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN': '表三各列：本年“上年结转”应等于上年报告的“结转下年度继续办理”（推断的年度衔接关系）',
    en: "Table 3, in each column: what is carried in equals what last year's report carried out (inferred)",
  },
  blindSpot: {
    'zh-CN': '上年报告本身有误、或统计范围调整时也会不一致',
    en: "A mistake in last year's report, or a change of scope, breaks it too",
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}的“上年结转”为${p.actual}，而上年报告结转下年度的为${p.expected}。请向报送单位核实。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}: ${p.actual} carried in, but last year's report carried out ${p.expected}. Please ask the unit.`,
  },
  cases: ({ report, lastYear }) =>
    lastYear === null
      ? []
      : APPLICATION_COLUMNS.map((column) => {
          const ref = { table: 'applications', column: column.id } as const;
          const before = lastYearTerm(report, lastYear, { ...ref, row: 'carriedOut' });
          const now = cellTerm(report, { ...ref, row: 'carriedIn' });
          const title = lineName(column.label, 'column');
          const terms = [before, now, fitsTerm({ report, lastYear })];
          return { key: column.id, title, terms, evidence: [], before, now };
        }),
  check: (c) => {
    const expected = total([c.before]);
    const actual = total([c.now]);
    const holds = expected === actual;
    return { holds, expected, actual, arithmetic: `${actual} ${holds ? '=' : '≠'} ${expected}` };
  },
  examples: [
    { finds: 0 },
    { lastYear: {}, finds: 0 },
    { lastYear: { 'carriedOut.total': 9 }, finds: 1 },
    { lastYear: {}, replace: ['2023年政府信息', '2024年政府信息'], unverifiable: 7 },
    { lastYear: { 'carriedOut.total': null }, finds: 0, unverifiable: 1 },
  ],
});
