import { defineRule } from './define-rule';
import type { EquationCase } from './equation-cases';
import { checkEquation, equationCases } from './equation-cases';

export const t4Total = defineRule<EquationCase>({
  id: 'T4-TOTAL',
  name: { 'zh-CN': '表四：各组总计', en: 'Table 4: group totals' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN': '表四各组：“总计”等于结果维持、结果纠正、其他结果、尚未审结之和（算术关系）',
    en: 'Table 4, in each group: the total equals upheld + corrected + other results + pending (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '同一组内两种结果的数互换',
    en: 'Two results of a group exchanged',
  },
  message: {
    'zh-CN': (p) =>
      `表四${p.case.title['zh-CN']}的“总计”为${p.actual}，而四种结果之和为${p.expected}。请核对该组的各个数。`,
    en: (p) =>
      `Table 4, ${p.case.title.en}: the total is ${p.actual}, the four results add up to ${p.expected}. Please check the numbers of this group.`,
  },
  cases: ({ report }) => equationCases(report, 'T4-TOTAL'),
  check: checkEquation,
  examples: [
    { finds: 0 },
    { change: { 'reviewLitigation/review.total': 9 }, finds: 1 },
    { change: { 'reviewLitigation/litigationDirect.pending': 4 }, finds: 1 },
    { change: { 'reviewLitigation/review.upheld': null }, finds: 0, unverifiable: 1 },
  ],
});
