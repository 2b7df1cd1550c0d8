import type { AnnualReport, CellRef } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import type { History } from '../report/history';
import { figuresOf, HISTORY_YEARS, YEARLY_FIGURES } from '../report/history';
import { isYearBefore } from '../report/year-before';
import type { RuleInput } from './define-rule';
import { lastYearTerm } from './last-year';
import type { Term } from './rule';

type Reports = Omit<RuleInput, 'text'>;

/** A figure of an earlier report of the same unit. */
export interface EarlierFigure {
  readonly year: number;
  readonly value: number;
  /** Last year's has its cell as evidence; of the reports before that only the figures are known. */
  readonly term: Term;
}

/** With fewer years than this there is no telling what is usual. */
export const LEAST_YEARS = 3;

/** Last year's report where it is the unit's, and what is known of those before it: the last few years, no more. */
function reportsBefore({ report, lastYear, history }: Reports): {
  readonly last: AnnualReport | null;
  readonly older: History;
} {
  const { year } = report;
  if (year === null) return { last: null, older: [] };
  return {
    last: lastYear && isYearBefore(lastYear, report) ? lastYear : null,
    older: history.filter((each) => each.year < year - 1 && each.year >= year - HISTORY_YEARS),
  };
}

/** Whether any earlier report of the unit is known, whatever is in it. */
export function hasEarlierReports(reports: Reports): boolean {
  const { last, older } = reportsBefore(reports);
  return last !== null || older.length > 0;
}

/** What earlier reports give for one of `YEARLY_FIGURES`, the oldest first. A year without the number is left out. */
export function earlierFigures(reports: Reports, ref: CellRef): readonly EarlierFigure[] {
  const { report } = reports;
  const { last, older } = reportsBefore(reports);
  const at = YEARLY_FIGURES.indexOf(ref);
  const name = cellName(report, ref);
  const ofOlder = older.map(({ year, figures }) => {
    const label = { 'zh-CN': `${year}年报告${name['zh-CN']}`, en: `${year}: ${name.en}` };
    return { year, value: figures[at] ?? null, term: { label, value: null, evidence: null } };
  });
  const ofLast = last && {
    year: last.year ?? 0,
    value: figuresOf(last)[at] ?? null,
    term: lastYearTerm(report, last, ref),
  };
  return [...ofOlder, ...(ofLast ? [ofLast] : [])]
    .flatMap(({ year, value, term }) =>
      value === null ? [] : [{ year, value, term: { ...term, value } }],
    )
    .toSorted((a, b) => a.year - b.year);
}

/** Whether the organ's own years can say what is usual, which last year alone cannot. */
export const hasOwnHistory = (reports: Reports, ref: CellRef): boolean =>
  earlierFigures(reports, ref).length >= LEAST_YEARS;
