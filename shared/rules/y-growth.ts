import { changeOf, checkGrowth, shown, trendOf } from './growth/check-growth';
import { defineRule } from './define-rule';
import { type GrowthSince, growthSince, isTrend } from './growth/growth-since';

export const yGrowth = defineRule<GrowthSince>({
  id: 'Y-GROWTH',
  name: { 'zh-CN': '增减幅度与上年报告', en: "Growth against last year's report" },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN':
      '增幅＝（本年数－上年数）÷上年数，增减量＝本年数－上年数；上年数取自上年报告（算术关系，按所印位数留出舍入余地）',
    en: "Growth is this year's number minus last year's, over last year's, which is taken from last year's report (arithmetic, with room for rounding)",
  },
  blindSpot: {
    'zh-CN':
      '上年报告中找不到确定是同一数量的不核对；上年数据事后调整、统计范围变化也会不一致，因此只提示核实',
    en: "A quantity that is not surely the same in last year's report is not checked; figures revised later, or a change of scope, break it too",
  },
  message: {
    'zh-CN': ({ case: c, expected, actual }) => {
      if (c.kind === 'base')
        return `正文“${c.words}”引用的上年数为${shown(c.change)}，而上年报告为${shown(c.before)}。请核实。`;
      const years = `正文“${c.words}”与上年报告不符：本年为${shown(c.now)}，上年报告为${shown(c.before)}`;
      return isTrend(c)
        ? `${years}，两年相比是${trendOf(c)['zh-CN']}。请核实。`
        : `${years}，两年相比应为${changeOf(c, expected)['zh-CN']}，而不是${changeOf(c, actual)['zh-CN']}。请核实本年数据、上年数据和增减幅度。`;
    },
    en: ({ case: c, expected, actual }) => {
      if (c.kind === 'base')
        return `“${c.words}” gives ${shown(c.change)} for last year, but last year's report has ${shown(c.before)}. Please check.`;
      const years = `“${c.words}” does not fit last year's report: from ${shown(c.before)} to ${shown(c.now)}`;
      return isTrend(c)
        ? `${years} is ${trendOf(c).en}. Please check.`
        : `${years} it is ${changeOf(c, expected).en}, not ${changeOf(c, actual).en}. Please check the figures and the growth.`;
    },
  },
  cases: growthSince,
  check: checkGrowth,
  // Last year's report has 14 applications received as well, and nothing in the text of section one.
  examples: [
    {
      text: '收到政府信息公开申请14件,较上年增长40%。',
      lastYear: { 'received.total': 10 },
      finds: 0,
    },
    {
      text: '收到政府信息公开申请14件,较上年增长30%。',
      lastYear: { 'received.total': 10 },
      finds: 1,
    },
    {
      text: '收到政府信息公开申请14件,同比下降6.6%。',
      lastYear: { 'received.total': 15 },
      finds: 0,
    },
    {
      text: '收到政府信息公开申请14件,比上年增加3件。',
      lastYear: { 'received.total': 10 },
      finds: 1,
    },
    { text: '收到政府信息公开申请14件,同比增长1倍。', lastYear: { 'received.total': 7 }, finds: 0 },
    { text: '收到政府信息公开申请14件,较上年增长40%。', finds: 0 },
    { text: '收到政府信息公开申请14件,与上年持平。', lastYear: { 'received.total': 10 }, finds: 1 },
    {
      text: '收到政府信息公开申请14件,较上年增长40%。',
      lastYear: { 'received.total': 0 },
      unverifiable: 1,
    },
    {
      text: '全年主动公开政府信息1200条,较上年增长20%。',
      lastYearText: '全年主动公开政府信息1000条。',
      finds: 0,
    },
    {
      text: '全年主动公开政府信息1200条,较上年增长25%。',
      lastYearText: '全年主动公开政府信息1000条。',
      finds: 1,
    },
    { text: '全年开展业务培训12次,较上年增长20%。', lastYear: {}, unverifiable: 1 },
  ],
});
