import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import type { HandledPair } from './rates/handled-pairs';
import { isCarried } from './rates/carried';
import { handledPairs } from './rates/handled-pairs';
import { saysOfTheRest } from './rates/says-of-the-rest';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Remainder extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly unit: string;
  readonly words: string;
}

function caseOf(report: AnnualReport, { base, done, carried }: HandledPair): Remainder {
  const words = report.text.slice(base.clause[0], done.span[1]).trim();
  const [first, second] = [factTerm(report, base), factTerm(report, done)];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [first, second, ...(carried ? [carried.carriedIn, carried.carriedOut] : [])],
    evidence: [],
    ...{ base: first, done: second, words, unit: base.unit ?? '' },
  };
}

export const nRemainder = defineRule<Remainder>({
  id: 'N-REMAINDER',
  name: { 'zh-CN': '正文：未办结件的去向', en: 'Text: what became of the rest' },
  severity: 'info',
  relation: 'sum',
  basis: {
    'zh-CN': '受理数多于办结数而没有说明其余件的去向，需要核实（提问，不是错误）',
    en: 'More came in than was done, and the text does not say what became of the rest: a question, not an error',
  },
  blindSpot: {
    'zh-CN': '政府信息公开申请中表三已列为结转的不提问；写有比率的由比率规则核对',
    en: 'Applications that table 3 says are carried over are left alone; where a rate is given, the rules of rates look at it',
  },
  message: {
    'zh-CN': (p) =>
      `正文“${p.case.words}”：尚有${(p.expected ?? 0) - (p.actual ?? 0)}${p.case.unit}没有说明去向。请核实是否仍在办理或数字有误。`,
    en: (p) =>
      `The text says “${p.case.words}”, but not what became of the other ${(p.expected ?? 0) - (p.actual ?? 0)}. Please check whether they are pending or a number is wrong.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(
      handledPairs(report, text)
        .filter(({ plain, rates }) => plain && rates.length === 0)
        .filter((pair) => !saysOfTheRest(pair.behind) && !isCarried(pair))
        .map((pair) => caseOf(report, pair)),
    ),
  check: ({ base, done }) => {
    const [expected, actual] = [total([base]), total([done])];
    const holds = expected === actual;
    return {
      holds,
      expected,
      actual,
      arithmetic: `${expected} - ${actual} = ${expected - actual}`,
    };
  },
  examples: [
    { text: '受理书记信箱来信265件,已办结240件。', finds: 1 },
    { text: '受理书记信箱来信265件,已办结265件。', finds: 0 },
    { text: '受理书记信箱来信265件,已办结240件,其余25件正在办理。', finds: 0 },
    { text: '收到政府信息公开申请14件,办结13件。', finds: 0 },
    { text: '收到网民留言30条,答复涉及教育的8条。', finds: 0 },
    { text: '受理书记信箱来信约265件,已办结240件。', unverifiable: 1 },
  ],
});
