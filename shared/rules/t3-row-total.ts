import { defineRule } from './define-rule';
import type { EquationCase } from './equation-cases';
import { checkEquation, equationCases } from './equation-cases';

export const t3RowTotal = defineRule<EquationCase>({
  id: 'T3-ROW-TOTAL',
  name: { 'zh-CN': '表三：各行总计', en: 'Table 3: row totals' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN': '表三各行：“总计”等于自然人与各类法人或其他组织之和（算术关系）',
    en: 'Table 3, in each row: the total equals the sum of the six kinds of applicants (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '同一行内两列的数互换',
    en: 'Two columns of a row exchanged',
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}的“总计”为${p.actual}，而该行六类申请人之和为${p.expected}。请核对该行的各个数。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}: the total is ${p.actual}, the six kinds of applicants add up to ${p.expected}. Please check the numbers of this row.`,
  },
  cases: ({ report }) => equationCases(report, 'T3-ROW-TOTAL'),
  check: checkEquation,
  examples: [
    { finds: 0 },
    { change: { 'granted.total': 99 }, finds: 1 },
    { change: { 'carriedOut.research': 5 }, finds: 1 },
    { change: { 'other.rest.legalService': null }, finds: 0, unverifiable: 1 },
  ],
});
