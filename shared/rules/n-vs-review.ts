import { cellsNamed, checkStated } from './check-stated';
import { defineRule } from './define-rule';
import type { Stated } from './stated-quantities';
import { countedFacts, fitsLoosely, statedCases } from './stated-quantities';

export const nVsReview = defineRule<Stated>({
  id: 'N-VS-REVIEW',
  name: { 'zh-CN': '正文与表四', en: 'Text against table 4' },
  severity: 'error',
  relation: 'agreement',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第五十条第（三）项：同一数量在正文和表四中应当一致；“行政诉讼”为表四两组之和',
    en: 'Regulation on Open Government Information, article 50 (3): the same quantity in the text and in table 4 must agree; litigation is both of its groups together',
  },
  blindSpot: {
    'zh-CN':
      '没有写明与政府信息公开有关的复议、诉讼案件，以及作为复议机关、代理人参与的案件，不与表四比较',
    en: 'Cases that are not said to be about the disclosure of information, or in which the organ takes another part, are not compared',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”与表四不一致：表四${cellsNamed(p.case.cells, 'zh-CN')}为${p.expected}。请核实两处数据。`,
    en: (p) =>
      `The text says “${p.case.words}”, but table 4 has ${p.expected} (${cellsNamed(p.case.cells, 'en')}). Please check both.`,
  },
  cases: ({ report }) =>
    statedCases(
      report,
      countedFacts(report, 'reviewLitigation').filter((fact) => !fitsLoosely(report, fact)),
    ),
  check: checkStated,
  examples: [
    { text: '因政府信息公开被申请行政复议3件,其中结果维持1件,其他结果2件。', finds: 0 },
    { text: '因政府信息公开被申请行政复议4件,其中结果维持1件,其他结果2件。', finds: 1 },
    { text: '政府信息公开行政诉讼1件,尚未审结2件。', finds: 1 },
    { text: '政府信息公开行政复议案件被纠正0件。', finds: 0 },
    { text: '全年办理行政复议案件351件。', finds: 0 },
    { text: '全年未发生因政府信息公开引发的行政复议、行政诉讼案件。', finds: 2 },
    { text: '政府信息公开行政复议3件,无纠正案件。', finds: 0 },
    { text: '申请人不服答复提起的4件行政复议,维持1件。', finds: 1 },
    { text: '申请人不服处罚决定提起的8件行政复议。', finds: 0 },
    { text: '全年未发生因政府信息公开引发的败诉案件。', finds: 0 },
    {
      text: '政府信息公开行政复议3件。',
      change: { 'reviewLitigation/review.total': null },
      unverifiable: 1,
    },
  ],
});
