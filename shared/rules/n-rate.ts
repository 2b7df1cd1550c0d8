import { defineRule } from './define-rule';
import { printsAs } from './rates/printed-rate';
import type { Rate } from './rates/rates-of-pairs';
import { ratesOfPairs } from './rates/rates-of-pairs';
import { total } from './terms';
import { numberRepeats } from './text-key';

const rounded = (share: number, unit: number): number =>
  Number((Math.round((share * 100) / unit) * unit).toFixed(6));

export const nRate = defineRule<Rate>({
  id: 'N-RATE',
  name: { 'zh-CN': '正文：办结率与件数', en: 'Text: a rate and its counts' },
  severity: 'error',
  relation: 'rate',
  basis: {
    'zh-CN': '办结（答复、采纳、整改）率等于办结数除以受理数，按所印位数留出舍入余地（算术关系）',
    en: 'A completion rate is what was done over what came in, with room for rounding (arithmetic)',
  },
  blindSpot: {
    'zh-CN': '只核对同一句中紧接在受理数、办结数之后的办结率；按期办结率是另一个量',
    en: 'Only a completion rate right behind its two counts is checked; an on-time rate is another quantity',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，按所列件数应为${p.expected}%，写的是${p.actual}%。请核实件数和比率。`,
    en: (p) =>
      `The text says “${p.case.words}”; its counts give ${p.expected} %, not ${p.actual} %. Please check counts and rate.`,
  },
  cases: ({ report, text }) => numberRepeats(ratesOfPairs(report, text)),
  check: ({ base, done, rate, bases, unit }) => {
    const share = total([done]) / total([base]);
    const actual = total([rate]);
    const holds = [total([base]), ...bases].some((of) =>
      printsAs(total([done]) / of, actual, unit),
    );
    const shown = `${total([done])} ÷ ${total([base])} = ${(share * 100).toFixed(3)}%`;
    const arithmetic = holds ? shown : `${shown} ≠ ${actual}%`;
    return { holds, expected: rounded(share, unit), actual, arithmetic };
  },
  examples: [
    { text: '受理热线诉求3904件,办结3875件,办结率99.3%。', finds: 0 },
    { text: '受理热线诉求3904件,办结3875件,办结率99.2%。', finds: 0 },
    { text: '受理热线诉求3904件,办结3875件,办结率98.3%。', finds: 1 },
    { text: '受理热线诉求3904件,办结3875件,办结率100%。', finds: 1 },
    { text: '受理热线诉求247件,办结245件,按期办结率100%,满意率100%。', finds: 0 },
    { text: '征集到意见100条,采纳30条,采纳率35%。', finds: 1 },
    { text: '收到政府信息公开申请14件,办结13件,办结率100%。', finds: 0 },
    { text: '受理热线诉求247件,办结245件,办结率约99%。', unverifiable: 1 },
  ],
});
