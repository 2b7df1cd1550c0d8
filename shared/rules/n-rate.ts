import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { handledPairs, lastDigit, printsAs, rateKind } from './handled-pairs';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Rate extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly rate: Term;
  /** One of the last digit printed. */
  readonly unit: number;
  readonly words: string;
}

const percent = (share: number, unit: number): number => Math.round((share * 100) / unit) * unit;

export const nRate = defineRule<Rate>({
  id: 'N-RATE',
  name: { 'zh-CN': '办结率与件数', en: 'Completion rate and its counts' },
  severity: 'error',
  relation: 'rate',
  basis: {
    'zh-CN': '办结率等于办结数除以受理数，按所写的位数取整（算术关系）',
    en: 'A completion rate is what was done over what came in, rounded to the digits printed (arithmetic)',
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
  cases: ({ report, text }) =>
    numberRepeats(
      handledPairs(report, text).flatMap(({ base, done, rates }) =>
        rates
          .filter((rate) => rateKind(text, rate) === 'completion')
          .map((rate): Rate => {
            const words = report.text.slice(base.clause[0], rate.span[1]).trim();
            const terms = [base, done, rate].map((each) => factTerm(report, each));
            const [first, second, third] = terms as [Term, Term, Term];
            return {
              key: textKey(words),
              title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
              terms: (base.value ?? 0) > 0 ? terms : [{ ...first, value: null }, second, third],
              evidence: [],
              base: first,
              done: second,
              rate: third,
              unit: lastDigit(report.text.slice(...rate.span)),
              words,
            };
          }),
      ),
    ),
  check: ({ base, done, rate, unit }) => {
    const share = total([done]) / total([base]);
    const expected = Number(percent(share, unit).toFixed(6));
    const actual = total([rate]);
    const holds = printsAs(share, actual, unit);
    const shown = `${total([done])} ÷ ${total([base])} = ${(share * 100).toFixed(3)}%`;
    return { holds, expected, actual, arithmetic: holds ? shown : `${shown} ≠ ${actual}%` };
  },
  examples: [
    { text: '受理热线诉求3904件,办结3875件,办结率99.3%。', finds: 0 },
    { text: '受理热线诉求3904件,办结3875件,办结率99.2%。', finds: 0 },
    { text: '受理热线诉求3904件,办结3875件,办结率98.3%。', finds: 1 },
    { text: '受理热线诉求3904件,办结3875件,办结率100%。', finds: 1 },
    { text: '受理热线诉求247件,办结245件,按期办结率100%,满意率100%。', finds: 0 },
    { text: '受理热线诉求247件,办结245件,办结率约99%。', unverifiable: 1 },
  ],
});
