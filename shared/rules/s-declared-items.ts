import { textAt } from '../document/source-document';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { DeclaredItems } from './form/declared-items';
import { declaredItems } from './form/declared-items';
import type { Term } from './rule';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Items extends RuleCase {
  readonly quote: string;
  readonly declared: number;
  readonly counted: number;
}

/** Only numbered parts are counted. */
const END: Term = {
  label: { 'zh-CN': '所列各项到哪里为止', en: 'where the list ends' },
  value: null,
  evidence: null,
};

function caseOf({ report }: RuleInput, { declared, span, markers, counted }: DeclaredItems): Items {
  const quote = textAt(report.text, span);
  return {
    key: textKey(quote),
    title: { 'zh-CN': `“${quote}”`, en: `“${quote}”` },
    terms: counted === null ? [END] : [],
    evidence: [quoteOf(report, span), ...markers.map((marker) => quoteOf(report, marker.span))],
    quote,
    declared,
    counted: counted ?? 0,
  };
}

export const sDeclaredItems = defineRule<Items>({
  id: 'S-DECLARED-ITEMS',
  name: { 'zh-CN': '自述的项数', en: 'Declared number of items' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN': '引出列举的项数应与其后编号列出的项数一致（自相矛盾）',
    en: 'The number that a sentence announces must be the number of the items that follow with their numbers',
  },
  blindSpot: {
    'zh-CN': '只核对冒号后紧接“一是”“（一）”“1.”等编号列举的；层次不明、末项未编号的不作判断',
    en: 'Only lists with numbers right behind the colon; not where lists stand in lists, or the last item may have no number',
  },
  message: {
    'zh-CN': (p) => `“${p.case.quote}”之后编号列出的有${p.actual}项。请核实项数或补齐列举。`,
    en: (p) =>
      `“${p.case.quote}” is followed by ${p.actual} numbered items. Please check the number or the list.`,
  },
  cases: (input) => numberRepeats(declaredItems(input).map((items) => caseOf(input, items))),
  check: ({ declared, counted }) => ({
    holds: declared === counted,
    expected: declared,
    actual: counted,
    arithmetic: '',
  }),
  examples: [
    { text: '重点做好以下三项工作:一是学习;二是公开;三是考核。', finds: 0 },
    { text: '重点做好以下四项工作:一是学习;二是公开;三是考核。', finds: 1 },
    { text: '存在两个方面的问题:\n(一)公开不细。\n(二)解读不多。\n(三)培训不够。', finds: 1 },
    { text: '做好三项工作:一是学习;二是公开;同时,抓好考核。', finds: 0, unverifiable: 1 },
    { text: '公开了教育、医疗等8个领域的信息:一是教育;二是医疗。', finds: 0 },
  ],
});
