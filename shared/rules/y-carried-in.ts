import { APPLICATION_COLUMNS } from '../report/application-rows';
import { isYearBefore } from '../report/year-before';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { cellTerm, lineName, total } from './terms';

interface Chain extends RuleCase {
  readonly before: Term;
  readonly now: Term;
}

/** Missing where the other report is not the same unit's of the year before: nothing is compared then. */
function fitsTerm({ report, lastYear }: Omit<RuleInput, 'text'>): Term {
  const fits = lastYear !== null && isYearBefore(lastYear, report);
  return {
    label: {
      'zh-CN': '同一单位上一年度的报告',
      en: "the same unit's report of the year before",
    },
    value: fits ? report.year : null,
    evidence: null,
  };
}

/** The cell of last year's report, told apart in the evidence. */
function lastYearTerm(term: Term): Term {
  const evidence =
    term.evidence?.kind === 'cell' ? { ...term.evidence, lastYear: true as const } : term.evidence;
  const label = { 'zh-CN': `上年报告${term.label['zh-CN']}`, en: `last year's ${term.label.en}` };
  return { ...term, label, evidence };
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
          const before = lastYearTerm(cellTerm(lastYear, { ...ref, row: 'carriedOut' }));
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
