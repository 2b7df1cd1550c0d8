import type { CopiedFigures } from './copied-figures';
import { copiedFigures } from './copied-figures';
import { defineRule } from './define-rule';

export const yCopiedFigures = defineRule<CopiedFigures>({
  id: 'Y-COPIED-FIGURES',
  name: { 'zh-CN': '沿用上年数字', en: "Last year's figures left unchanged" },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：报告应当准确，不得年年雷同。连同数字都与上年一字不差的句子，可能是复制上年报告时漏改',
    en: "Notice 国办公开办函〔2021〕30号: reports are to be accurate and not alike from year to year. A sentence that is word for word last year's, figures and all, may have been forgotten when the report was copied",
  },
  blindSpot: {
    'zh-CN': '两年数字恰好相同时也会提示；0、100%、办理时限、与本年表格相符的数不提示',
    en: "Two years may have the same figure by chance. 0, 100 %, time limits and what this year's tables bear out are left alone",
  },
  message: {
    'zh-CN': ({ case: c }) =>
      `正文有${c.sentences.length}句与上年报告连同数字一字不差（年份除外），涉及${c.figures}。请核实是否为本年数据，有无复制上年文字漏改。`,
    en: ({ case: c }) =>
      `${c.sentences.length} sentences are word for word last year's, figures included (${c.figures}). Please check that the figures are this year's.`,
  },
  cases: copiedFigures,
  check: ({ sentences }) => ({
    holds: sentences.length < 2 && !sentences.some(({ strong }) => strong),
    expected: null,
    actual: null,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    {
      text: '2023年举办公开工作培训班12期。',
      lastYearText: '2022年举办公开工作培训班12期。',
      finds: 1,
    },
    {
      text: '2023年举办公开工作培训班13期。',
      lastYearText: '2022年举办公开工作培训班12期。',
      finds: 0,
    },
    {
      text: '各单位应当在20个工作日内答复申请人。',
      lastYearText: '各单位应当在20个工作日内答复申请人。',
      finds: 0,
    },
    { text: '全县建有政务公开专区24个。', lastYearText: '全县建有政务公开专区24个。', finds: 0 },
    {
      text: '本年新收政府信息公开申请14件。',
      lastYearText: '本年新收政府信息公开申请14件。',
      finds: 0,
    },
    {
      text: '全年举办业务培训3期。全年召开新闻发布会6场。',
      lastYearText: '全年举办业务培训3期。全年召开新闻发布会6场。',
      finds: 1,
    },
    { lastYear: {}, replace: ['2023年政府信息', '2024年政府信息'], unverifiable: 1 },
  ],
});
