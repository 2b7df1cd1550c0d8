import type { AnnualReport } from './annual-report';

/** Both are of one unit, `before` of the year before; false where unit or year of either is not known. */
export const isYearBefore = (before: AnnualReport, report: AnnualReport): boolean =>
  report.year !== null &&
  before.year === report.year - 1 &&
  report.unit !== null &&
  before.unit === report.unit;
