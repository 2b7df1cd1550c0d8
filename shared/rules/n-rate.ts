import { defineRule } from './define-rule';
import type { Rate } from './rates/completion-rates';
import { completionRates } from './rates/completion-rates';
import { printsAs } from './rates/printed-rate';
import { total } from './terms';
import { numberRepeats } from './text-key';

const rounded = (share: number, unit: number): number =>
  Number((Math.round((share * 100) / unit) * unit).toFixed(6));

export const nRate = defineRule<Rate>({
  id: 'N-RATE',
  name: { 'zh-CN': '正文：比率与件数', en: 'Text: a rate and its counts' },
  severity: 'error',
  relation: 'rate',
  basis: {
    'zh-CN':
      '办结（答复、采纳、整改、回收、合格、满意等）率等于办结等件数除以受理等总数，按所印位数留出舍入余地（算术关系）',
    en: 'A completion rate is what was done over what came in, with room for rounding (arithmetic)',
  },
  blindSpot: {
    'zh-CN':
      '只核对同一句中与两个件数明白对应的比率；句中另有两数能得出该比率的不核对；按期办结率是另一个量',
    en: 'Only a rate that clearly is of two counts of its sentence is checked, and not where two other counts give it; an on-time rate is another quantity',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”，按所列件数应为${p.expected}%，写的是${p.actual}%。请核实件数和比率。`,
    en: (p) =>
      `The text says “${p.case.words}”; its counts give ${p.expected} %, not ${p.actual} %. Please check counts and rate.`,
  },
  cases: ({ report, text }) => numberRepeats(completionRates(report, text)),
  check: ({ base, done, rate, ofTheOthers, bases, unit }) => {
    const [of, counted, actual] = [total([base]), total([done]), total([rate])];
    const shareOf = (all: number): number => (ofTheOthers ? all - counted : counted) / all;
    const share = shareOf(of);
    const holds = [of, ...bases].some((each) => printsAs(shareOf(each), actual, unit));
    const made = ofTheOthers ? `(${of} - ${counted})` : `${counted}`;
    const shown = `${made} ÷ ${of} = ${(share * 100).toFixed(3)}%`;
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
    { text: '发放问卷500份,收回有效问卷480份,有效率86%。', finds: 1 },
    { text: '满意率98.5%（回访200人，满意196人）。', finds: 1 },
    { text: '监测网站40个,发现不合格2个,合格率85%。', finds: 1 },
    { text: '监测网站40个,发现不合格2个,合格率95%。', finds: 0 },
    { text: '受理建议60件、提案40件,办结95件,办结率95%。', finds: 0 },
  ],
});
