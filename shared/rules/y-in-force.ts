import { formTable } from '../report/forms';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { fitsTerm, lastYearTerm } from './last-year';
import type { Term } from './rule';
import { cellTerm, lineName } from './terms';

interface Chain extends RuleCase {
  readonly before: Term;
  readonly made: Term;
  readonly repealed: Term;
  readonly now: Term;
}

const ROWS = ['regulations', 'normativeDocuments'];

/** The form of 2019 counts what is published, not what is in force: its reports have no such chain. */
function chains({ report, lastYear }: RuleInput): readonly Chain[] {
  if (lastYear === null || report.tables.activeDisclosure.form !== '2021') return [];
  const { rows } = formTable('activeDisclosure', '2021');
  return rows
    .filter(({ id }) => ROWS.includes(id))
    .map((row) => {
      const ref = { table: 'activeDisclosure', row: row.id } as const;
      const before = lastYearTerm(report, lastYear, { ...ref, column: 'inForce' });
      const made = cellTerm(report, { ...ref, column: 'made' });
      const repealed = cellTerm(report, { ...ref, column: 'repealed' });
      const now = cellTerm(report, { ...ref, column: 'inForce' });
      const terms = [before, made, repealed, now, fitsTerm({ report, lastYear })];
      const title = lineName(row.label, 'row');
      return { key: row.id, title, terms, evidence: [], before, made, repealed, now };
    });
}

const valuesOf = ({ before, made, repealed, now }: Chain) =>
  [before, made, repealed, now].map((term) => term.value ?? 0) as [number, number, number, number];

export const yInForce = defineRule<Chain>({
  id: 'Y-IN-FORCE',
  name: { 'zh-CN': '现行有效件数与上年衔接', en: 'In force, carried on from last year' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN':
      '表二：本年“现行有效件数”一般等于上年报告的“现行有效件数”加“本年制发件数”减“本年废止件数”（推断的年度衔接关系，未见明文规定）',
    en: "Table 2: what is in force is, as a rule, last year's figure plus what was made minus what was repealed (inferred; no provision says so)",
  },
  blindSpot: {
    'zh-CN':
      '到期自动失效、集中清理、补登往年文件或统计范围调整都会造成不衔接，因此只提示核实；2019年版表格没有“现行有效件数”，不比较',
    en: 'Expiry, a review of old documents, late entries or a change of scope break it as well, so it only asks; the form of 2019 has no such figure',
  },
  message: {
    'zh-CN': (p) => {
      const [before, made, repealed] = valuesOf(p.case);
      return `表二${p.case.title['zh-CN']}的“现行有效件数”为${p.actual}；按上年报告现行有效${before}件、本年制发${made}件、废止${repealed}件推算应为${p.expected}件。请核实，如因清理、失效或补登所致，可予说明。`;
    },
    en: (p) => {
      const [before, made, repealed] = valuesOf(p.case);
      return `Table 2, ${p.case.title.en}: ${p.actual} in force; last year's ${before} plus ${made} made minus ${repealed} repealed would be ${p.expected}. Please ask; expiry or late entries may explain it.`;
    },
  },
  cases: chains,
  check: (c) => {
    const [before, made, repealed, actual] = valuesOf(c);
    const expected = before + made - repealed;
    const holds = expected === actual;
    const reckoned = `${before} + ${made} - ${repealed} = ${expected}`;
    return { holds, expected, actual, arithmetic: holds ? reckoned : `${reckoned} ≠ ${actual}` };
  },
  examples: [
    { finds: 0 },
    { lastYear: {}, finds: 0 },
    { lastYear: { 'activeDisclosure/normativeDocuments.inForce': 60 }, finds: 1 },
    { lastYear: { 'activeDisclosure/normativeDocuments.inForce': null }, unverifiable: 1 },
    { lastYear: {}, change: { 'activeDisclosure/regulations.repealed': null }, unverifiable: 1 },
    { lastYear: {}, replace: ['2023年政府信息', '2024年政府信息'], unverifiable: 2 },
  ],
});
