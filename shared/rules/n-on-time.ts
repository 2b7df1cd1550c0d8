import type { AnnualReport } from '../report/annual-report';
import type { RuleCase } from './define-rule';
import { defineRule } from './define-rule';
import { quoted } from './rates/completion-rates';
import type { RateBeside } from './rates/rates-beside';
import { unfinishedRates } from './rates/unfinished-rates';
import type { Term } from './rule';
import { factTerm, total } from './terms';
import { numberRepeats, textKey } from './text-key';

interface OnTime extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly unit: string;
  readonly words: string;
}

function caseOf(report: AnnualReport, beside: RateBeside): OnTime {
  const { base, done, rate, carried } = beside;
  const words = quoted(report, beside, true);
  const [first, second] = [factTerm(report, base), factTerm(report, done)];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [first, second, factTerm(report, rate), ...(carried ? [carried.carriedOut] : [])],
    evidence: [],
    ...{ base: first, done: second, words, unit: base.unit ?? '' },
  };
}

export const nOnTime = defineRule<OnTime>({
  id: 'N-ON-TIME',
  name: { 'zh-CN': '正文：按期办结率与未办结数', en: 'Text: an on-time rate and what is not done' },
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
      `正文“${p.case.words}”：受理数为${p.expected}，办结数为${p.actual}，尚有${(p.expected ?? 0) - (p.actual ?? 0)}${p.case.unit}未办结。请核实这些是否均在办理期限内。`,
    en: (p) =>
      `The text says “${p.case.words}”: ${(p.expected ?? 0) - (p.actual ?? 0)} of ${p.expected} are not done. Please check that none of them is overdue.`,
  },
  cases: ({ report, text }) =>
    numberRepeats(unfinishedRates(report, text).map((each) => caseOf(report, each))),
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
    { text: '收到政府信息公开申请14件,办结13件,按时办结率100%。', finds: 0 },
    { text: '受理县长信箱来信247件,已办结245件,按期办结率约100%。', unverifiable: 1 },
    { text: '受理县长信箱来信247件,已办结245件,答复率100%。', finds: 1 },
    { text: '受理县长信箱来信247件,已办结245件,2件正在办理,按期办结率100%。', finds: 0 },
  ],
});
