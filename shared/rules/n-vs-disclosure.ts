import { cellsNamed, checkStated } from './check-stated';
import { defineRule } from './define-rule';
import type { Stated } from './stated-quantities';
import { countedFacts, statedCases } from './stated-quantities';
import { total } from './terms';

export const nVsDisclosure = defineRule<Stated>({
  id: 'N-VS-DISCLOSURE',
  name: { 'zh-CN': '正文与表二', en: 'Text against table 2' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第五十条第（一）项：同一数量在正文和表二中应当一致；正文的统计范围（本级或汇总）可能不同，故提请核实',
    en: 'Regulation on Open Government Information, article 50 (1): the same quantity in the text and in table 2 must agree; the text may be about another scope (the office alone, or all organs), so this asks',
  },
  blindSpot: {
    'zh-CN':
      '2019年格式的表二，以及“公开”“备案”“清理”规范性文件、许可“事项”等其他口径的数，不与表二比较',
    en: 'Numbers of another kind (documents filed or reviewed, matters of licensing) are not compared',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”与表二不一致：表二${cellsNamed(p.case.cells, 'zh-CN')}为${total(p.case.cells)}${p.case.tableUnit}。请核实两处数据及其统计范围。`,
    en: (p) =>
      `The text says “${p.case.words}”, but table 2 has ${total(p.case.cells)}${p.case.tableUnit} (${cellsNamed(p.case.cells, 'en')}). Please check both, and what each counts.`,
  },
  cases: ({ report }) => statedCases(report, countedFacts(report, 'activeDisclosure')),
  check: checkStated,
  examples: [
    { text: '全年制发行政规范性文件5件,废止2件,现行有效61件。', finds: 0 },
    { text: '全年制发行政规范性文件6件,废止2件,现行有效61件。', finds: 1 },
    { text: '作出行政许可决定1208件,作出行政处罚决定361件。', finds: 1 },
    { text: '收取行政事业性收费52.3万元。', finds: 0 },
    { text: '收取行政事业性收费5.23万元。', finds: 1 },
    { text: '备案规范性文件12件,公开行政许可事项200项。', finds: 0 },
    { text: '全年行政处罚361件。', finds: 1 },
    { text: '行政许可、行政处罚、行政强制分别为1208件、361件、12件。', finds: 1 },
    { text: '行政权力事项300件,其中行政处罚50件。', finds: 0 },
    { text: '本年度未制发行政规范性文件。', finds: 1 },
    { text: '本年度未制定涉及市场主体的行政规范性文件。', finds: 0 },
    {
      text: '全年制发行政规范性文件5件。',
      change: { 'activeDisclosure/normativeDocuments.made': null },
      unverifiable: 1,
    },
  ],
});
