import { defineRule } from './define-rule';
import type { Likeness } from './section-likeness';
import { sectionLikeness } from './section-likeness';

const percentOf = ({ repeated, sentences }: Likeness): string =>
  `${Math.floor((repeated / sentences) * 100)}%`;

/** Eight sentences, of which the first five may be those of the year before. */
const text = (year: number, opening: string, detail: string): string =>
  `${year}年我县公开工作由办公室统一牵头负责。每季度召开联席会议研究${opening}。公开栏目由信息中心安排专人维护。基层专区配备电脑方便群众查询。培训班面向各单位业务骨干举办。政策解读材料随文件${detail}同步配发。对群众关切的事项${detail}集中回应。第三方评估机构${detail}通报结果。`;

export const yUnchanged = defineRule<Likeness>({
  id: 'Y-UNCHANGED',
  name: { 'zh-CN': '文字与上年雷同', en: "Text unchanged from last year's" },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：不得出现敷衍了事甚至年年雷同现象。句子除年份外一字不差的计为雷同，达到第一部分的六成或者第五部分的四分之三时提示（比例为经验判断）',
    en: "Notice 国办公开办函〔2021〕30号: reports must not be alike from year to year. Asks where 60 % of section 1 or 75 % of section 5 is word for word last year's, years aside (the shares are experience)",
  },
  blindSpot: {
    'zh-CN': '改动个别字词的句子不计；没有数字的指导思想、法规套话和“未发生”一类表述不参加比较',
    en: 'A sentence with any word changed does not count; set phrases without a number are left out',
  },
  message: {
    'zh-CN': ({ case: c }) =>
      `${c.title['zh-CN']}除套话外有${c.sentences}句，其中${c.repeated}句与上年报告一字不差（年份除外），占${percentOf(c)}。请核实是否如实反映本年工作，避免年年雷同。`,
    en: ({ case: c }) =>
      `Of the ${c.sentences} sentences of ${c.title.en}, set phrases left out, ${c.repeated} (${percentOf(c)}) are word for word last year's. Please check that they tell of this year.`,
  },
  cases: sectionLikeness,
  check: (c) => ({
    holds: c.repeated < c.leastShare * c.sentences,
    expected: null,
    actual: null,
    arithmetic: `${c.repeated} / ${c.sentences} ≈ ${percentOf(c)}`,
  }),
  // Section five of the baseline has too few sentences to compare.
  examples: [
    { finds: 0 },
    { lastYear: {}, finds: 0, unverifiable: 2 },
    {
      text: text(2023, '公开事项', '按月'),
      lastYearText: text(2022, '公开事项', '按季'),
      finds: 1,
      unverifiable: 1,
    },
    {
      text: text(2023, '公开目录', '按月'),
      lastYearText: text(2022, '公开事项', '按季'),
      finds: 0,
      unverifiable: 1,
    },
    {
      text: '我县坚持以习近平新时代中国特色社会主义思想为指导。'.repeat(9),
      lastYearText: '我县坚持以习近平新时代中国特色社会主义思想为指导。'.repeat(9),
      unverifiable: 2,
    },
  ],
});
