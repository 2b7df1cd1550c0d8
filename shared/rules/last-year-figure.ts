import { textAt } from '../document/source-document';
import type { AnnualReport, CellRef, Fact } from '../report/annual-report';
import { lastYearTerm } from './last-year';
import type { Named } from './named-figures';
import { named, nameOf } from './named-figures';
import { roundingOf } from './printed-interval';
import type { Term } from './rule';
import { cellTerm, total } from './terms';

/** Last year's figure of a quantity that the text states; `terms` has what it is made of, or what is missing. */
export interface LastYearFigure {
  readonly terms: readonly Term[];
  /** In the unit of the text. */
  readonly value: number;
  /** By how much it may differ from what is printed. */
  readonly rounding: number;
}

function missing(zh: string, en: string): LastYearFigure {
  const term = { label: { 'zh-CN': zh, en }, value: null, evidence: null };
  return { terms: [term], value: 0, rounding: 0 };
}

const NOT_SAID = missing('上年报告中的同一数量', "the same quantity in last year's report");
/** Then it may be of another scope than the tables, and so is what it is compared with. */
const OTHER_SCOPE = missing(
  '本年表格中与正文相符的数',
  "a figure in this year's tables that the text agrees with",
);

/** The cells that the number is the sum of, in this year's tables. */
function fittingReading(report: AnnualReport, fact: Fact): readonly CellRef[] | null {
  const { counts, value, span } = fact;
  if (!counts || value === null) return null;
  const near = roundingOf(textAt(report.text, span)) + 1e-6;
  const fits = (cells: readonly CellRef[]): boolean => {
    const terms = cells.map((ref) => cellTerm(report, ref));
    if (terms.some((term) => term.value === null)) return false;
    return Math.abs(total(terms) * counts.cellUnit - value) <= near;
  };
  // Of what only careless words may mean, last year's words may have meant something else.
  return counts.readings.find(fits) ?? null;
}

/** Both reports, and the numbers of their texts. */
export interface TwoYears {
  readonly report: AnnualReport;
  readonly lastYear: AnnualReport;
  readonly now: Named;
  readonly before: Named;
}

export const twoYears = (report: AnnualReport, lastYear: AnnualReport): TwoYears => ({
  report,
  lastYear,
  now: named(report),
  before: named(lastYear),
});

function inText({ lastYear, ...texts }: TwoYears, fact: Fact): LastYearFigure {
  const name = nameOf(fact);
  if (name === null || !texts.now.get(name)) return NOT_SAID;
  const before = texts.before.get(name);
  if (!before || before.fuzzy || before.unit !== fact.unit) return NOT_SAID;
  const words = textAt(lastYear.text, before.span);
  const label = { 'zh-CN': `上年报告正文“${words}”`, en: `“${words}” in last year's text` };
  // What is quoted from last year's report has no place in this one.
  const term = { label, value: before.value, evidence: null };
  return { terms: [term], value: before.value ?? 0, rounding: roundingOf(words) };
}

/** From last year's tables where a table states the quantity, else from its text where that is unmistakable. */
export function lastYearFigure(years: TwoYears, fact: Fact): LastYearFigure {
  const { counts } = fact;
  const { report, lastYear } = years;
  if (!counts || counts.readings.length === 0) return inText(years, fact);
  const cells = fittingReading(report, fact);
  if (!cells) return OTHER_SCOPE;
  const terms = cells.map((ref) => lastYearTerm(report, lastYear, ref));
  return { terms, value: total(terms) * counts.cellUnit, rounding: 0 };
}
