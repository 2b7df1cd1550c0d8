import { defineRule } from './define-rule';
import type { PartsCase } from './parts/parts-case';
import { isList, makesWholeNearly, missed, partsCase, unitWord } from './parts/parts-case';
import { partsLists } from './parts-lists';
import { numberRepeats } from './text-key';

/**
 * An error only where the sum cannot be right: the form, the thing itself or the words (预决算信息…分别为, 共计) say that the parts are
 * all; or the parts are more than the whole, and cannot overlap or do so by next to nothing. 其中 may leave out a rest, so
 * parts that make less are a question (`N-PARTS-DIFFER`), unless the two sums differ in a single digit that is not the
 * last: a rest has no reason to.
 */
export const nSumOfParts = defineRule<PartsCase>({
  id: 'N-SUM-OF-PARTS',
  name: { 'zh-CN': '正文：分项之和', en: 'Text: parts add up' },
  severity: 'error',
  relation: 'sum',
  basis: {
    'zh-CN': '总数等于其完整列出的各分项之和（算术关系）',
    en: 'A total equals the sum of its parts where the list of parts is complete (arithmetic)',
  },
  blindSpot: {
    'zh-CN':
      '有“等”字的、只举主要几项的、分项互有重叠的列举，以及旁边另有数可能也是分项的列举，不核对',
    en: 'Open lists (等, 主要有), lists whose parts may overlap, and lists beside which stands another number that may be a part are not checked',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，所列${p.case.parts.length}个分项之和为${p.expected}${unitWord(p.case)}，与总数相差${missed(p)}${unitWord(p.case)}。请核实总数和各分项。`,
    en: (p) =>
      `The text says “${p.case.words}”, but its ${p.case.parts.length} listed parts add up to ${p.expected}${unitWord(p.case)}. Please check the total and the parts.`,
  },
  cases: ({ report, text }) => {
    const lists = partsLists(report, text).map((list) => partsCase(report, list));
    return numberRepeats(lists.filter((each) => isList(each) && each.demand !== 'should'));
  },
  check: (c) => makesWholeNearly(c.parts, c.whole),
  examples: [
    { text: '公开政府信息10条,其中:通过网站公开3条,通过微信公开7条。', finds: 0 },
    { text: '公开政府信息10条,其中:通过网站公开3条,通过微信公开8条。', finds: 1 },
    { text: '公开政府信息14249条,其中:通过网站公开9249条,通过微信公开4990条。', finds: 1 },
    { text: '共受理留言20件,其中邮寄12件、网上7件。', finds: 0, unverifiable: 1 },
    { text: '公开预决算信息60条,预算信息、决算信息分别为30条、20条。', finds: 1 },
    { text: '办理建议20件、提案30件,共计60件。', finds: 1 },
    { text: '网站、微信、微博分别发布30条、20条、10条,共计60条。', finds: 0 },
    { text: '网站、微信、微博分别发布30条、20条、10条,共计70条。', finds: 1 },
    { text: '办结申请13件(予以公开9件、部分公开2件、不予公开3件)。', finds: 1 },
    { text: '公开信息11条,其中:通过网站公开3条,通过微信公开7条等。', finds: 0, unverifiable: 1 },
    { text: '办理建议20件,其中主办12件,协办8件,办结20件。', finds: 0 },
    { text: '发布信息1600条,其中财政信息200条,教育信息1410条。', finds: 1 },
    { text: '公开信息100条,其中通过网站公开100条,通过微信公开80条。', finds: 0, unverifiable: 1 },
    {
      text: '公开预决算信息60条,预算信息、决算信息分别为30条、20条,其他信息10条。',
      finds: 0,
    },
    { text: '办理来信10件;办理建议20件、提案30件,共计60件。', finds: 0, unverifiable: 1 },
  ],
});
