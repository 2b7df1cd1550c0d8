import { cellsNamed, checkStated } from './check-stated';
import { defineRule } from './define-rule';
import type { Stated } from './stated-quantities';
import { countedFacts, fitsLoosely, statedCases } from './stated-quantities';

export const nVsApplications = defineRule<Stated>({
  id: 'N-VS-APPLICATIONS',
  name: { 'zh-CN': '正文与表三', en: 'Text against table 3' },
  severity: 'error',
  relation: 'agreement',
  basis: {
    'zh-CN': '《中华人民共和国政府信息公开条例》第五十条第（二）项：同一数量在正文和表三中应当一致',
    en: 'Regulation on Open Government Information, article 50 (2): the same quantity in the text and in table 3 must agree',
  },
  blindSpot: {
    'zh-CN': '句中另有限定（某渠道、某事项、某单位、某时段）的数不与表格比较',
    en: 'Numbers with any further restriction (a channel, a matter, an organ, a time) are not compared',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”与表三不一致：表三${cellsNamed(p.case.cells, 'zh-CN')}为${p.expected}。请核实两处数据。`,
    en: (p) =>
      `The text says “${p.case.words}”, but table 3 has ${p.expected} (${cellsNamed(p.case.cells, 'en')}). Please check both.`,
  },
  cases: ({ report }) =>
    statedCases(
      report,
      countedFacts(report, 'applications').filter((fact) => !fitsLoosely(report, fact)),
    ),
  check: checkStated,
  examples: [
    { text: '本年新收政府信息公开申请14件,均已答复。', finds: 0 },
    { text: '本年新收政府信息公开申请15件,均已答复。', finds: 1 },
    { text: '收到依申请公开14件,办结13件,结转下年度继续办理2件。', finds: 0 },
    { text: '收到依申请公开14件,办结12件,结转下年度继续办理3件。', finds: 2 },
    { text: '收到政府信息公开申请14件,其中自然人10件、商业企业4件。', finds: 1 },
    { text: '办结政府信息公开申请13件,其中予以公开9件,部分公开3件,不予公开2件。', finds: 1 },
    { text: '收到和上年结转的政府信息公开申请共15件。', finds: 0 },
    { text: '共收到和办理依申请公开9件。', finds: 1 },
    {
      text: '答复申请13件,予以公开9件,不予公开1件(均为征地类),其余不予公开1件。',
      finds: 0,
    },
    { text: '已全部办结依申请公开13件,其中公开8件、部分公开2件、不予公开2件。', finds: 1 },
    { text: '本年受理12345热线3904件。', finds: 0 },
    { text: '县政府办公室收到政府信息公开申请3件。', finds: 0 },
    { text: '全县收到政府信息公开申请29件,县政府办公室收到14件。', finds: 0 },
    { text: '上年结转2件,本年新收政府信息公开申请14件,办结13件。', finds: 1 },
    { text: '在14件政府信息公开申请中,自然人申请9件。', finds: 1 },
    { text: '在8件政府信息公开申请中,自然人申请6件。', finds: 0 },
    { text: '截至11月底,全县收到政府信息公开申请11件。', finds: 0 },
    { text: '全年未收到政府信息公开申请。', finds: 1 },
    { text: '全年未收到涉及商业秘密的政府信息公开申请。', finds: 0 },
    { text: '收到政府信息公开申请14件。', change: { 'received.total': null }, unverifiable: 1 },
  ],
});
