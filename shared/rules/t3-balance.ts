import { defineRule } from './define-rule';
import type { EquationCase } from './equation-cases';
import { checkEquation, equationCases } from './equation-cases';

export const t3Balance = defineRule<EquationCase>({
  id: 'T3-BALANCE',
  name: { 'zh-CN': '表三：收办平衡', en: 'Table 3: in and out balance' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号附件表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
    en: 'Annex of 国办公开办函〔2021〕30号, table three: in each column, I plus II equals III plus IV',
  },
  blindSpot: {
    'zh-CN': '新收与结转同时错同样的数',
    en: 'Received and carried-in wrong by the same amount',
  },
  message: {
    'zh-CN': (p) =>
      `表三${p.case.title['zh-CN']}不平衡：新收加上年结转为${p.expected}，办理结果总计加结转下年度为${p.actual}。请核对该列的四个数。`,
    en: (p) =>
      `Table 3, ${p.case.title.en}, does not balance: I plus II is ${p.expected}, III plus IV is ${p.actual}. Please check the four numbers of this column.`,
  },
  cases: ({ report }) => equationCases(report, 'T3-BALANCE'),
  check: checkEquation,
  examples: [
    { finds: 0 },
    { change: { 'received.total': 99 }, finds: 1 },
    { change: { 'carriedOut.business': 5 }, finds: 1 },
    { change: { 'carriedIn.total': null }, finds: 0, unverifiable: 1 },
  ],
});
