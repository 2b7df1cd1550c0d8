import { defineRule } from './define-rule';
import type { EquationCase } from './equation-cases';
import { checkEquation, equationCases } from './equation-cases';

export const t3ResultSum = defineRule<EquationCase>({
  id: 'T3-RESULT-SUM',
  name: { 'zh-CN': '表三：办理结果合计', en: 'Table 3: results add up' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN': '表三“三、本年度办理结果”各列：“（七）总计”等于（一）至（六）各项之和（算术关系）',
    en: 'Table 3, part III, in each column: (7) total equals the sum of (1) to (6) (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '两个结果行的数互换',
    en: 'Two result rows exchanged',
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}的“（七）总计”为${p.actual}，而（一）至（六）各项之和为${p.expected}。请核对该列的各项办理结果。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}: (7) total is ${p.actual}, the results (1) to (6) add up to ${p.expected}. Please check the results in this column.`,
  },
  cases: ({ report }) => equationCases(report, 'T3-RESULT-SUM'),
  check: checkEquation,
  examples: [
    { finds: 0 },
    { change: { 'processedTotal.total': 99 }, finds: 1 },
    { change: { 'granted.naturalPerson': 77 }, finds: 1 },
    { change: { 'denied.thirdParty.research': null }, finds: 0, unverifiable: 1 },
  ],
});
