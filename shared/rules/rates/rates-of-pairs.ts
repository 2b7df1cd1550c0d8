import type { AnnualReport, Fact } from '../../report/annual-report';
import type { RuleCase } from '../define-rule';
import type { Term } from '../rule';
import { factTerm, total } from '../terms';
import { textKey } from '../text-key';
import type { HandledPair } from './handled-pairs';
import { handledPairs, isCarried } from './handled-pairs';
import { lastDigit, rateKind } from './printed-rate';

export interface Rate extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly rate: Term;
  /** Further numbers that the rate may be of: with what was carried in. */
  readonly bases: readonly number[];
  /** One of the last digit printed. */
  readonly unit: number;
  readonly words: string;
}

function caseOf(report: AnnualReport, pair: HandledPair, rate: Fact): Rate {
  const words = report.text.slice(pair.base.clause[0], rate.span[1]).trim();
  const base = factTerm(report, pair.base);
  const [done, stated] = [factTerm(report, pair.done), factTerm(report, rate)];
  const { carriedIn, carriedOut } = pair.carried ?? {};
  const into = carriedIn ? [total([base, carriedIn])] : [];
  // All that was due is done where the rest is carried over.
  const due = isCarried(pair) ? [total([done])] : [];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [
      pair.base.value === 0 ? { ...base, value: null } : base,
      ...[done, stated, carriedIn, carriedOut].filter((term) => term !== undefined),
    ],
    evidence: [],
    ...{ base, done, rate: stated, words, bases: [...into, ...due] },
    unit: lastDigit(report.text.slice(...rate.span)),
  };
}

/** Every completion rate that stands behind its two counts. Keys are not unique yet. */
export const ratesOfPairs = (report: AnnualReport, text: string): readonly Rate[] =>
  handledPairs(report, text).flatMap((pair) =>
    pair.rates
      .filter((rate) => rateKind(text, rate, pair) === 'completion')
      .map((rate) => caseOf(report, pair, rate)),
  );
