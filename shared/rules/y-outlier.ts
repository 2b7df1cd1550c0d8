import { defineRule } from './define-rule';
import type { Leap } from './leaps';
import { isFar, isUnitSlip, leaps } from './leaps';

export const yOutlier = defineRule<Leap>({
  id: 'Y-OUTLIER',
  name: { 'zh-CN': '与上年相比变化悬殊', en: 'Far from last year' },
  severity: 'info',
  relation: 'agreement',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：数据应当准确。与上年相差5倍以上（收费金额10倍以上）且相差50以上的数，可能是填报错误（经验判断）',
    en: 'Notice 国办公开办函〔2021〕30号: figures are to be accurate. One that differs from last year by a factor of 5 (fees: 10) and by 50 may be a slip (experience)',
  },
  blindSpot: {
    'zh-CN':
      '机构调整、职权划转会造成真实的大幅变化；较小的数和较小的变化不提示；有三个以上年份可比的数，由“与本单位历年相比异常”核对',
    en: 'A change of duties makes true leaps; small figures and small changes are not asked about; a figure with three earlier years is left to Y-HISTORY',
  },
  message: {
    'zh-CN': ({ case: c }) =>
      `${c.table === 3 ? '表三' : '表二'}${c.title['zh-CN']}为${c.now}，上年报告为${c.before}，变化悬殊${isUnitSlip(c.before, c.now, c.isFee) ? '，疑似其中一年把金额单位“万元”误作“元”' : ''}。请核实填报是否有误；如属实，请了解变化原因。`,
    en: ({ case: c }) =>
      `Table ${c.table}, ${c.title.en}: ${c.now}, but ${c.before} in last year's report${isUnitSlip(c.before, c.now, c.isFee) ? '; perhaps one of them is in yuan instead of 10,000 yuan' : ''}. Is it a slip, and if not, what explains it?`,
  },
  cases: leaps,
  check: (c) => ({ holds: !isFar(c), expected: c.before, actual: c.now, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { lastYear: {}, finds: 0 },
    { lastYear: { 'activeDisclosure/licensing.decisions': 12080 }, finds: 1 },
    { lastYear: { 'activeDisclosure/licensing.decisions': 300 }, finds: 0 },
    { lastYear: { 'received.total': 1 }, finds: 0 },
    { lastYear: { 'activeDisclosure/penalties.decisions': 0 }, finds: 1 },
    { lastYear: { 'activeDisclosure/coercion.decisions': 0 }, finds: 0 },
    { lastYear: { 'activeDisclosure/fees.amount': 523_100 }, finds: 1 },
    { lastYear: { 'activeDisclosure/fees.amount': 400 }, finds: 0 },
    { lastYear: { 'received.total': null }, unverifiable: 1 },
    { lastYear: { 'activeDisclosure/licensing.decisions': 12080 }, history: [{}, {}], finds: 0 },
    { lastYear: {}, replace: ['2023年政府信息', '2024年政府信息'], unverifiable: 6 },
  ],
});
