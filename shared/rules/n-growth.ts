import { changeOf, checkGrowth, shown, trendOf } from './growth/check-growth';
import { defineRule } from './define-rule';
import { growthHere } from './growth/growth-here';
import type { GrowthSince } from './growth/growth-since';
import { isTrend } from './growth/growth-since';

export const nGrowth = defineRule<GrowthSince>({
  id: 'N-GROWTH',
  name: { 'zh-CN': '正文：增减幅度', en: 'Text: growth' },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN':
      '增幅＝（本期数－基数）÷基数，增减量＝本期数－基数；各数均取自同一句（算术关系，按所印位数留出舍入余地）',
    en: 'Growth is the number minus what it grew from, over the latter; all are of one sentence (arithmetic, with room for rounding)',
  },
  blindSpot: {
    'zh-CN': '同一句中没有给出基数或增减量的不核对',
    en: 'Growth without its base, or its amount, in the same sentence is not checked',
  },
  message: {
    'zh-CN': ({ case: c, expected, actual }) =>
      isTrend(c)
        ? `正文“${c.words}”前后不符：由${shown(c.before)}到${shown(c.now)}是${trendOf(c)['zh-CN']}。请核实两个数和增减方向。`
        : `正文“${c.words}”前后不符：由${shown(c.before)}到${shown(c.now)}应为${changeOf(c, expected)['zh-CN']}，而不是${changeOf(c, actual)['zh-CN']}。请核实两个数和增减幅度。`,
    en: ({ case: c, expected, actual }) =>
      isTrend(c)
        ? `“${c.words}” does not fit itself: from ${shown(c.before)} to ${shown(c.now)} is ${trendOf(c).en}. Please check the figures and the direction.`
        : `“${c.words}” does not fit itself: from ${shown(c.before)} to ${shown(c.now)} it is ${changeOf(c, expected).en}, not ${changeOf(c, actual).en}. Please check the figures and the growth.`,
  },
  cases: growthHere,
  check: checkGrowth,
  examples: [
    { text: '受理咨询120件,较上年的100件增长20%。', finds: 0 },
    { text: '受理咨询120件,较上年的100件增长25%。', finds: 1 },
    { text: '受理咨询120件,较上年增加20件,增长20%。', finds: 0 },
    { text: '受理咨询120件,较上年增加20件,增长16.7%。', finds: 1 },
    { text: '2022年举办培训3场,2023年举办培训4场,同比增长33.3%。', finds: 0 },
    { text: '2022年举办培训3场,2023年举办培训4场,同比增长25%。', finds: 1 },
    { text: '受理咨询120件,较上年(100件)下降20%。', finds: 1 },
    { text: '受理咨询120件,较上年的约100件增长25%。', unverifiable: 1 },
    { text: '受理咨询120件,较上年增长25%。', finds: 0 },
    { text: '受理咨询120件,同比下降20%(上年100件)。', finds: 1 },
    { text: '受理咨询120件,较上年的100件有所下降。', finds: 1 },
    { text: '受理咨询101件,与上年的93件持平。', finds: 1 },
    { text: '受理咨询101件,与上年的93件基本持平。', finds: 0 },
    { text: '受理咨询120件,较上年的93件增长近三成。', finds: 0 },
    { text: '受理咨询101件,较上年的93件增长近三成。', finds: 1 },
    { text: '受理咨询101件,较上年的50件翻了一番。', finds: 0 },
    { text: '受理咨询101件,较上年的93件翻了一番。', finds: 1 },
    { text: '专栏由62个整合为48个,减少14个。', finds: 0 },
    { text: '专栏由62个整合为48个,减少16个。', finds: 1 },
  ],
});
