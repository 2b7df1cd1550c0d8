import { textAt } from '../../document/source-document';
import type { AnnualReport, Fact } from '../../report/annual-report';
import type { RuleCase, RuleInput } from '../define-rule';
import type { GrowthStatement } from './growth-statements';
import { growthStatements } from './growth-statements';
import type { GrowthTrend } from './growth-trends';
import { growthTrends } from './growth-trends';
import { fitsTerm } from '../last-year';
import type { LastYearFigure, TwoYears } from '../last-year-figure';
import { lastYearFigure, twoYears } from '../last-year-figure';
import { roundingOf } from '../printed-interval';
import type { PrintedUnit } from '../printed-unit';
import { printedUnit } from '../printed-unit';
import type { Term } from '../rule';
import { factTerm } from '../terms';
import { numberRepeats, textKey } from '../text-key';

export interface Measured {
  readonly value: number;
  /** Half a unit of the last digit that is printed; 0 where it is exact. */
  readonly rounding: number;
  /** What a message gives it in. */
  readonly unit: PrintedUnit;
}

/** A number of the text, last year's, and what the text says happened between them. */
export interface GrowthSince extends RuleCase {
  /** `base`: the text gives last year's number itself, as `change`. `trend`: it says up or down, and no `change`; `level`: neither. */
  readonly kind: GrowthStatement['kind'] | 'base' | GrowthTrend['kind'];
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

function wordsOf({ text }: AnnualReport, fact: Fact, change: Fact, end: number): string {
  const start = Math.min(fact.clause[0], change.clause[0]);
  return text.slice(Math.max(start, end - LONGEST_QUOTE), end).trim();
}

export function measured(report: AnnualReport, fact: Fact): Measured {
  // 近三成 leaves more room than 三成.
  const rounding = roundingOf(textAt(report.text, fact.span)) * (fact.fuzzy ? 2 : 1);
  return { value: fact.value ?? 0, rounding, unit: printedUnit(report, fact) };
}

/** Whether the change is given in words that are inexact by themselves: 三成, 翻一番, with 近 or without. */
const isLoose = (quote: string): boolean => /^[^超逾不]*[成番]$/.test(quote);
/** 超五成 and 翻了一番多 have no end upwards, 不足五成 has none downwards. */
const OPEN = /(?:超过?|逾|突破|不足|不到|至少|最多)(?:了|了?近)?$/;
/** In characters: no such word is longer. */
const NEAR = 4;

/** By how much something grew. An inexact number equals nothing, but 近三成 has its interval as 三成 has. */
export function changeTerm(report: AnnualReport, change: Fact): Term {
  const term = factTerm(report, change);
  const [start, end] = change.span;
  const before = report.text.slice(Math.max(0, start - NEAR), start);
  const quote = textAt(report.text, change.span);
  const isOpen = OPEN.test(before) || /^番(?:多|有余|以上)/.test(report.text.slice(end - 1));
  return isLoose(quote) && !isOpen ? { ...term, value: change.value } : term;
}

export const isTrend = ({ kind }: Pick<GrowthSince, 'kind'>): boolean =>
  kind === 'trend' || kind === 'level' || kind === 'nearlyLevel';
export const isRate = (kind: GrowthSince['kind']): boolean =>
  kind === 'percent' || kind === 'times' || kind === 'doublings';

/** From nothing there is no rate. */
const needsRate = (kind: GrowthSince['kind'], { terms, value }: LastYearFigure): boolean =>
  isRate(kind) && value === 0 && terms.every((term) => term.value === 0);

export const decimalsOf = (report: AnnualReport, { span }: Fact): number =>
  /\.(\d+)/.exec(textAt(report.text, span))?.[1]?.length ?? 0;

function caseOf(
  years: TwoYears,
  said: Omit<GrowthStatement, 'kind' | 'base'>,
  kind: GrowthSince['kind'],
  words: string,
): GrowthSince {
  const { report } = years;
  const { fact, change, direction } = said;
  const before = lastYearFigure(years, fact);
  const now = measured(report, fact);
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”与上年报告`, en: `“${words}” and last year's report` },
    terms: [
      ...before.terms,
      factTerm(report, fact),
      ...(isTrend({ kind }) ? [] : [changeTerm(report, change)]),
      ...(needsRate(kind, before) ? [NO_RATE] : []),
      fitsTerm(years),
    ],
    evidence: [],
    ...{ kind, direction, now, words },
    before: { ...before, unit: now.unit },
    change: measured(report, change),
    decimals: decimalsOf(report, change),
  };
}

function statedCase(years: TwoYears, statement: GrowthStatement): GrowthSince {
  const { fact, base } = statement;
  const change = base ?? statement.change;
  const end = Math.max(fact.span[1], change.span[1]);
  const words = wordsOf(years.report, fact, change, end);
  return caseOf(years, { ...statement, change }, base ? 'base' : statement.kind, words);
}

/** With its base the base is what is compared; without, whether it is up or down. */
function trendCase(years: TwoYears, trend: GrowthTrend): GrowthSince {
  const { fact, base } = trend;
  if (base) return statedCase(years, { ...trend, base, change: base, kind: 'amount' });
  const words = wordsOf(years.report, fact, fact, trend.end);
  return caseOf(years, { ...trend, change: fact }, trend.kind, words);
}

/** What the text says of growth since last year; none where there is no report of last year. */
export function growthSince(input: RuleInput): readonly GrowthSince[] {
  const { report, lastYear, text } = input;
  if (lastYear === null) return [];
  const years = twoYears(report, lastYear);
  const isSince = ({ against }: { readonly against: string }): boolean => against === 'lastYear';
  return numberRepeats([
    ...growthStatements(input)
      .filter(isSince)
      .map((each) => statedCase(years, each)),
    ...growthTrends(report, text)
      .filter(isSince)
      .map((each) => trendCase(years, each)),
  ]);
}
