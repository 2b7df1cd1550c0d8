import { defineRule } from './define-rule';
import type { PartsCase } from './parts/parts-case';
import { makesWholeNearly, missed, partsCase, unitWord } from './parts/parts-case';
import { partsLists } from './parts-lists';
import { numberRepeats } from './text-key';

const differs = ({ parts, list }: PartsCase): string =>
  list.names && list.names.length !== parts.length
    ? `列出${list.names.length}项、只有${parts.length}个数，`
    : '';

export const nPartsDiffer = defineRule<PartsCase>({
  id: 'N-PARTS-DIFFER',
  name: { 'zh-CN': '正文：分项与总数有出入', en: 'Text: parts that may not be all' },
  severity: 'info',
  relation: 'sum',
  basis: {
    'zh-CN': '看来是完整列举的分项之和与总数不符，可能漏列、重复计入或有一数有误（提示核对）',
    en: 'The parts look like all of them but do not make the total: one may be left out, counted twice or wrong (a question)',
  },
  blindSpot: {
    'zh-CN': '只列两项而未说明列全的、只举少数例子的列举不提示',
    en: 'Two parts that are not said to be all, or a few examples of many, are left alone',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，${differs(p.case)}所列分项之和为${p.expected}${unitWord(p.case)}，与总数相差${missed(p)}${unitWord(p.case)}。请核实分项是否列全、有无重复计入。`,
    en: (p) =>
      `The text says “${p.case.words}”; the listed parts add up to ${p.expected}${unitWord(p.case)}. Please check whether a part is left out, counted twice or wrong.`,
  },
  cases: ({ report, text }) => {
    const lists = partsLists(report, text).map((list) => partsCase(report, list));
    return numberRepeats(lists.filter(({ demand }) => demand === 'should'));
  },
  check: (c) => makesWholeNearly(c.parts, c.whole),
  examples: [
    { text: '发布解读100篇,其中文字解读40篇,图片解读30篇,视频解读10篇。', finds: 1 },
    { text: '发布解读80篇,其中文字解读40篇,图片解读30篇,视频解读10篇。', finds: 0 },
    { text: '公开政府信息11条,其中:通过网站公开3条,通过微信公开7条。', finds: 1 },
    { text: '公开信息60条,网站、微信、微博分别为30条、20条。', finds: 1 },
    { text: '公开信息5000条,其中公开财政信息200条,公开教育信息300条。', finds: 0 },
    {
      text: '公开信息60条,其中通过网站公开30条,通过微信公开、通过微博公开10条。',
      unverifiable: 1,
    },
  ],
});
