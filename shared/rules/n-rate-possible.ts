import { defineRule } from './define-rule';
import { isPossible } from './rates/printed-rate';
import type { SampleRate } from './rates/rates-of-samples';
import { ratesOfSamples } from './rates/rates-of-samples';
import { total } from './terms';
import { numberRepeats } from './text-key';

export const nRatePossible = defineRule<SampleRate>({
  id: 'N-RATE-POSSIBLE',
  name: { 'zh-CN': '正文：比率能否由件数得出', en: 'Text: a rate that its count can give' },
  severity: 'warning',
  relation: 'rate',
  basis: {
    'zh-CN': '对N个对象的比率只能是整数个对象与N之比（算术关系）；分母可能另有所指，故提请核实',
    en: 'A rate of N things is a whole number of them over N (arithmetic); the base may be another one, so this asks',
  },
  blindSpot: {
    'zh-CN': '只看抽查、回访等写明对象数的句子；对象很多时任何比率都可能得出',
    en: 'Only samples whose number is stated are looked at; of many things any rate is possible',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”：按${total([p.case.base])}计算得不出${p.actual}%（最接近的是${p.expected}%）。请核实比率和所依据的数。`,
    en: (p) =>
      `The text says “${p.case.words}”: no whole number of ${total([p.case.base])} gives ${p.actual} %. Please check both.`,
  },
  cases: ({ report, text }) => numberRepeats(ratesOfSamples(report, text)),
  check: ({ base, rate, unit }) => {
    const [count, actual] = [total([base]), total([rate])];
    const nearest = Number(((Math.round((count * actual) / 100) / count) * 100).toFixed(3));
    const holds = isPossible(count, actual, unit);
    return { holds, expected: holds ? actual : nearest, actual, arithmetic: '' };
  },
  examples: [
    { text: '抽查政务新媒体账号10个,合格率90%。', finds: 0 },
    { text: '抽查政务新媒体账号10个,合格率99.1%。', finds: 1 },
    { text: '电话回访办事群众42人,满意率85.7%。', finds: 0 },
    { text: '受理热线40件,满意率99.3%。', finds: 0 },
    { text: '开展抽查4次,合格率98.5%。', finds: 0 },
    { text: '抽查政务新媒体账号约10个,合格率99.1%。', unverifiable: 1 },
  ],
});
