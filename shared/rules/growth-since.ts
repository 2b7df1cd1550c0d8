import { textAt } from '../document/source-document';
import type { AnnualReport, Fact } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import type { GrowthStatement } from './growth-statements';
import { growthStatements } from './growth-statements';
import { fitsTerm } from './last-year';
import type { LastYearFigure, TwoYears } from './last-year-figure';
import { lastYearFigure, twoYears } from './last-year-figure';
import { roundingOf } from './printed-interval';
import type { Term } from './rule';
import { factTerm } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Measured {
  readonly value: number;
  /** Half a unit of the last digit that is printed; 0 where it is exact. */
  readonly rounding: number;
}

/** A number of the text, last year's, and what the text says happened between them. */
export interface GrowthSince extends RuleCase {
  /** `base`: the text gives last year's number itself, as `change`. */
  readonly kind: GrowthStatement['kind'] | 'base';
  readonly direction: 1 | -1;
  readonly now: Measured;
  readonly before: Measured;
  readonly change: Measured;
  /** Decimals that the change is printed with. */
  readonly decimals: number;
  readonly words: string;
}

const NO_RATE: Term = {
  label: { 'zh-CN': '不为0的上年数', en: "a figure of last year's other than 0" },
  value: null,
  evidence: null,
};

/** Long clauses are cut before the number: the end says what grew. */
const LONGEST_QUOTE = 80;

function wordsOf({ text }: AnnualReport, { fact, change }: GrowthStatement): string {
  const end = Math.max(fact.span[1], change.span[1]);
  const start = Math.min(fact.clause[0], change.clause[0]);
  return text.slice(Math.max(start, end - LONGEST_QUOTE), end).trim();
}

function measured(report: AnnualReport, { span, value }: Fact): Measured {
  return { value: value ?? 0, rounding: roundingOf(textAt(report.text, span)) };
}

/** From nothing there is no rate. */
const needsRate = (kind: GrowthSince['kind'], { terms, value }: LastYearFigure): boolean =>
  (kind === 'percent' || kind === 'times') &&
  value === 0 &&
  terms.every((term) => term.value === 0);

function caseOf(years: TwoYears, statement: GrowthStatement): GrowthSince {
  const { report } = years;
  const { fact, base, direction } = statement;
  const change = base ?? statement.change;
  const kind = base ? 'base' : statement.kind;
  const before = lastYearFigure(years, fact);
  const words = wordsOf(report, statement);
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”与上年报告`, en: `“${words}” and last year's report` },
    terms: [
      ...before.terms,
      factTerm(report, fact),
      factTerm(report, change),
      ...(needsRate(kind, before) ? [NO_RATE] : []),
      fitsTerm(years),
    ],
    evidence: [],
    kind,
    direction,
    now: measured(report, fact),
    before,
    change: measured(report, change),
    decimals: /\.(\d+)/.exec(textAt(report.text, change.span))?.[1]?.length ?? 0,
    words,
  };
}

/** What the text says of growth since last year; none where there is no report of last year. */
export function growthSince(input: RuleInput): readonly GrowthSince[] {
  const { report, lastYear } = input;
  if (lastYear === null) return [];
  const years = twoYears(report, lastYear);
  const statements = growthStatements(input).filter(({ against }) => against === 'lastYear');
  return numberRepeats(statements.map((each) => caseOf(years, each)));
}
