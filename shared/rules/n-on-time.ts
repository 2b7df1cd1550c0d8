import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { handledPairs, rateKind } from './handled-pairs';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface OnTime extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly rate: Term;
  readonly words: string;
}

export const nOnTime = defineRule<OnTime>({
  id: 'N-ON-TIME',
  name: { 'zh-CN': '按期办结率与未办结数', en: 'On-time rate and what is not done' },
  severity: 'info',
  relation: 'rate',
  basis: {
    'zh-CN':
      '按期办结率与办结率是两个量：有未办结的件而按期办结率为100%，需要核实未办结的是否都在期限内',
    en: 'An on-time rate is not a completion rate: with cases left undone, 100 % on time is right only if those are not yet due',
  },
  blindSpot: {
    'zh-CN': '没有写明受理数和办结数的，不提问',
    en: 'Without both counts nothing is asked',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”：受理${p.expected}件，办结${p.actual}件，尚有${(p.expected ?? 0) - (p.actual ?? 0)}件未办结。请核实这些件是否均在办理期限内。`,
    en: (p) =>
      `The text says “${p.case.words}”: ${(p.expected ?? 0) - (p.actual ?? 0)} of ${p.expected} are not done. Please check that none of them is overdue.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(
      handledPairs(report, text).flatMap(({ base, done, rates }): OnTime[] => {
        const rate = rates.find((each) => rateKind(text, each) === 'onTime');
        if (rate?.value !== 100) return [];
        const words = report.text.slice(base.clause[0], rate.span[1]).trim();
        const [first, second, third] = [base, done, rate].map((each) => factTerm(report, each)) as [
          Term,
          Term,
          Term,
        ];
        return [
          {
            key: textKey(words),
            title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
            terms: [first, second, third],
            evidence: [],
            base: first,
            done: second,
            rate: third,
            words,
          },
        ];
      }),
    ),
  check: ({ base, done }) => {
    const [expected, actual] = [total([base]), total([done])];
    const holds = expected === actual;
    const left = holds ? '' : ` = ${expected - actual}`;
    return { holds, expected, actual, arithmetic: `${expected} - ${actual}${left || ' = 0'}` };
  },
  examples: [
    { text: '受理县长信箱来信247件,已办结245件,按期办结率100%。', finds: 1 },
    { text: '受理县长信箱来信247件,已办结247件,按期办结率100%。', finds: 0 },
    { text: '受理县长信箱来信247件,已办结245件,办结率99.2%。', finds: 0 },
    { text: '受理县长信箱来信247件,已办结245件,按期办结率约100%。', unverifiable: 1 },
  ],
});
