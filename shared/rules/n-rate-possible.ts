import type { Fact } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { lastDigit, printsAs } from './handled-pairs';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Possible extends RuleCase {
  readonly base: Term;
  readonly rate: Term;
  readonly unit: number;
  readonly words: string;
}

/** Only where the words say that the rate is of just these: a sample that was drawn. */
const DRAWN = /抽查|抽检|检查|回访|随机|调查|测评|评议|发放|抽样|监测/;
const RATE = /(?:满意率|合格率|达标率|好评率|通过率|满意度|准确率|及时率)(?:均|达到?|为|约|近|超过?|:)*$/;

const clauseOf = (text: string, { clause, span }: Fact): string =>
  text.slice(Math.max(clause[0], span[0] - 60), span[0]);

/** A whole number of the base that prints as the rate; the two nearest are enough to look at. */
const isPossible = (base: number, rate: number, unit: number): boolean => {
  const near = Math.floor((base * rate) / 100);
  return [near - 1, near, near + 1, near + 2].some(
    (count) => count >= 0 && count <= base && printsAs(count / base, rate, unit),
  );
};

export const nRatePossible = defineRule<Possible>({
  id: 'N-RATE-POSSIBLE',
  name: { 'zh-CN': '比率能否由件数得出', en: 'A rate that its count can give' },
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
      `正文“${p.case.words}”：${total([p.case.base])}个对象得不出${p.actual}%。请核实比率和对象数。`,
    en: (p) =>
      `The text says “${p.case.words}”: no whole number of ${total([p.case.base])} gives ${p.actual} %. Please check both.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(
      report.facts.flatMap((rate, at): Possible[] => {
        const base = report.facts[at - 1];
        if (rate.kind !== 'percent' || base?.kind !== 'quantity') return [];
        if (base.sentence[0] !== rate.sentence[0] || !RATE.test(clauseOf(text, rate))) return [];
        if (!DRAWN.test(clauseOf(text, base)) || (base.value ?? 1) <= 0) return [];
        const words = report.text.slice(base.clause[0], rate.span[1]).trim();
        const [first, second] = [factTerm(report, base), factTerm(report, rate)];
        const title = { 'zh-CN': `“${words}”`, en: `“${words}”` };
        const unit = lastDigit(report.text.slice(...rate.span));
        const terms = [first, second];
        return [
          {
            key: textKey(words),
            title,
            terms,
            evidence: [],
            base: first,
            rate: second,
            unit,
            words,
          },
        ];
      }),
    ),
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
    { text: '抽查政务新媒体账号约10个,合格率99.1%。', unverifiable: 1 },
  ],
});
