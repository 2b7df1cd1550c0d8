import type { AnnualReport, Fact } from '../../report/annual-report';
import type { RuleCase } from '../define-rule';
import type { Term } from '../rule';
import { factTerm, total } from '../terms';
import { textKey } from '../text-key';
import { isCarried } from './carried';
import { lastDigit, printsAs } from './printed-rate';
import type { RateBeside } from './rates-beside';
import { ratesBeside } from './rates-beside';

/** No sentence has more in a row. */
const MOST_RATES = 6;

export interface Rate extends RuleCase {
  readonly base: Term;
  readonly done: Term;
  readonly rate: Term;
  /** `done` are those that the rate leaves over. */
  readonly ofTheOthers: boolean;
  /** Further numbers that the rate may be of: with what was carried in. */
  readonly bases: readonly number[];
  /** One of the last digit printed. */
  readonly unit: number;
  readonly words: string;
}

/** The rates that follow without a count between them. */
function ratesBehind({ facts }: AnnualReport, rate: Fact): readonly Fact[] {
  const behind = facts.slice(rate.id + 1, rate.id + 1 + MOST_RATES);
  const end = behind.findIndex(
    ({ kind, sentence }) => kind !== 'percent' || sentence[0] !== rate.sentence[0],
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** From the first of the numbers' clauses to the last number, with the rates that are said along with it. */
export function quoted(
  report: AnnualReport,
  { base, done, rate }: RateBeside,
  along = false,
): string {
  const others = along && rate.id > done.id ? ratesBehind(report, rate) : [];
  const numbers = [base, done, rate, ...others];
  const start = Math.min(...numbers.map(({ clause }) => clause[0]));
  return report.text.slice(start, Math.max(...numbers.map(({ span }) => span[1]))).trim();
}

function caseOf(report: AnnualReport, beside: RateBeside): Rate {
  const words = quoted(report, beside);
  const base = factTerm(report, beside.base);
  const [done, stated] = [factTerm(report, beside.done), factTerm(report, beside.rate)];
  const { carriedIn, carriedOut } = beside.carried ?? {};
  const into = carriedIn ? [total([base, carriedIn])] : [];
  // All that was due is done where the rest is carried over.
  const due = isCarried(beside) ? [total([done])] : [];
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: [
      beside.base.value === 0 ? { ...base, value: null } : base,
      ...[done, stated, carriedIn, carriedOut].filter((term) => term !== undefined),
    ],
    evidence: [],
    ...{ base, done, rate: stated, words, bases: [...into, ...due] },
    ofTheOthers: beside.ofTheOthers,
    unit: lastDigit(report.text.slice(...beside.rate.span)),
  };
}

/** So much on time of all that came in is the least that a rate of what was due can be. */
function isImpossible(report: AnnualReport, { base, done, rate }: RateBeside): boolean {
  const share = (done.value ?? 0) / (base.value ?? 0);
  const unit = lastDigit(report.text.slice(...rate.span));
  return (rate.value ?? 0) < share * 100 && !printsAs(share, rate.value ?? 0, unit);
}

/** Every rate that must be what its two counts give. Keys are not unique yet. */
export const completionRates = (report: AnnualReport, text: string): readonly Rate[] =>
  ratesBeside(report, text)
    .filter(
      (each) =>
        !each.ofSome &&
        !each.elsewhere &&
        (each.kind === 'completion' ||
          (each.kind === 'onTimeCounted' && isImpossible(report, each))),
    )
    .map((each) => caseOf(report, each));
