import type { AnnualReport, CellRef } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import { YEARLY_FIGURES } from '../report/history';
import type { RuleCase, RuleInput } from './define-rule';
import { hasOwnHistory } from './earlier-figures';
import { fitsTerm, lastYearTerm } from './last-year';
import { cellTerm, total } from './terms';

/** A figure of this year beside last year's. */
export interface Leap extends RuleCase {
  readonly before: number;
  readonly now: number;
  readonly table: 2 | 3;
  readonly isFee: boolean;
}

/** So many times as much, and this much more, is no ordinary change of a year. Fees vary more: a new kind of fee, a relief. */
const FACTOR = 5;
const FEE_FACTOR = 10;
const LEAST = 50;
/** 元 written for 万元 is a factor of 10,000, give or take an ordinary change. */
const UNIT_SLIP = [1000, 100_000] as const;

/** The form of this year's report has the cell. */
export const isInForm = (report: AnnualReport, { table, row, column }: CellRef): boolean =>
  Object.hasOwn(report.tables[table].cells[row] ?? {}, column);

/** Of what the organ's own history says nothing. */
export function leaps(input: RuleInput): readonly Leap[] {
  const { report, lastYear } = input;
  if (lastYear === null) return [];
  const looked = YEARLY_FIGURES.filter(
    (ref) => isInForm(report, ref) && !hasOwnHistory(input, ref),
  );
  return looked.map((ref) => {
    const before = lastYearTerm(report, lastYear, ref);
    const now = cellTerm(report, ref);
    return {
      key: `${ref.row}.${ref.column}`,
      title: cellName(report, ref),
      terms: [before, now, fitsTerm({ report, lastYear })],
      evidence: [],
      before: total([before]),
      now: total([now]),
      table: ref.table === 'applications' ? 3 : 2,
      isFee: ref.column === 'amount',
    };
  });
}

/** `Infinity` for a change from or to zero. */
const factorOf = (one: number, other: number): number =>
  Math.max(one, other) / Math.min(one, other);

export const isFar = ({ before, now, isFee }: Leap): boolean =>
  Math.abs(now - before) >= LEAST && factorOf(before, now) >= (isFee ? FEE_FACTOR : FACTOR);

/** One of the two fees may be in yuan instead of 10,000 yuan. */
export const isUnitSlip = (one: number, other: number, isFee: boolean): boolean =>
  isFee && factorOf(one, other) >= UNIT_SLIP[0] && factorOf(one, other) <= UNIT_SLIP[1];
