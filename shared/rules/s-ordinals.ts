import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { Break, OrdinalList } from './form/ordinal-lists';
import { ordinalLists } from './form/ordinal-lists';
import type { Term } from './rule';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Ordinals extends RuleCase {
  readonly wrong: Break | null;
}

/** `三是` behind which `二是` comes may go on with a list of which we did not see the first. */
const NESTING: Term = {
  label: { 'zh-CN': '各项所属的列举层次', en: 'which list each of them belongs to' },
  value: null,
  evidence: null,
};

function caseOf({ report }: RuleInput, { markers, breaks }: OrdinalList): Ordinals {
  const wrong = breaks.find(({ kind }) => kind !== 'unclear') ?? null;
  const [first] = markers;
  const words = markers.map((marker) => marker.words);
  const start = first?.span[0] ?? 0;
  const shown = wrong ? [wrong.before, wrong.at] : markers.slice(0, 1);
  const quote = `“${words.slice(0, 8).join('…')}${words.length > 8 ? '…' : ''}”`;
  return {
    key: textKey(report.text.slice(start, start + 30)),
    title: { 'zh-CN': `${quote}的序号`, en: `the numbers ${quote}` },
    terms: breaks.length > 0 && wrong === null ? [NESTING] : [],
    evidence: shown.map(({ span }) => quoteOf(report, span)),
    wrong,
  };
}

export const sOrdinals = defineRule<Ordinals>({
  id: 'S-ORDINALS',
  name: { 'zh-CN': '列举的序号', en: 'Numbers of lists' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN': '同一层次的序号应当连续，不跳号、不重号（公文写作的通行要求）',
    en: 'The numbers of one list follow each other without a gap or a repeat (common practice of official writing)',
  },
  blindSpot: {
    'zh-CN': '层次不明的嵌套列举、写法不一的序号不作判断',
    en: 'Nested lists that cannot be told apart, and numbers written in several ways, are not judged',
  },
  message: {
    'zh-CN': ({ case: { wrong, title } }) =>
      `${title['zh-CN']}${wrong?.kind === 'repeated' ? '重复' : '不连续'}：“${wrong?.before.words ?? ''}”之后又接“${wrong?.at.words ?? ''}”。请核实是缺了一项还是序号有误。`,
    en: ({ case: { wrong } }) =>
      `“${wrong?.before.words ?? ''}” is followed by “${wrong?.at.words ?? ''}”. Please check whether a part is missing or the number is wrong.`,
  },
  cases: (input) => numberRepeats(ordinalLists(input).map((list) => caseOf(input, list))),
  check: ({ wrong }) => ({
    holds: wrong === null,
    expected: wrong?.expected ?? null,
    actual: wrong?.at.ordinal ?? null,
    arithmetic: '',
  }),
  examples: [
    { text: '一是建章立制;二是公开内容;三是强化培训。', finds: 0 },
    { text: '一是建章立制;二是公开内容;四是强化培训。', finds: 1 },
    { text: '一是建章立制;二是公开内容;二是强化培训。', finds: 1 },
    { text: '(一)主动公开。\n(二)平台建设。\n(四)监督保障。', finds: 1 },
    { text: '一是规范。一是学习,二是运用。二是提升。三是监督。', finds: 0 },
    { text: '一是建章立制;二是公开内容,同时三要细化;四是强化培训。', finds: 0 },
    { text: '1.专。\n2.快。\n3.全。\n做好以下三项工作:\n1.学。\n2.用。\n4.查。', finds: 1 },
    { text: '1.专。\n2.快。\n做好以下两项工作:\n1.学。\n2.用。\n3.全。', finds: 0 },
    { text: '一是规范;二是公开;三是培训。下一步,抓落实;二是提升。', unverifiable: 1 },
  ],
});
