import type { CellRef } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import type { RuleCase, RuleInput } from './define-rule';
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

const LOOKED_AT: readonly CellRef[] = [
  { table: 'activeDisclosure', row: 'normativeDocuments', column: 'inForce' },
  { table: 'activeDisclosure', row: 'licensing', column: 'decisions' },
  { table: 'activeDisclosure', row: 'penalties', column: 'decisions' },
  { table: 'activeDisclosure', row: 'coercion', column: 'decisions' },
  { table: 'activeDisclosure', row: 'fees', column: 'amount' },
  { table: 'applications', row: 'received', column: 'total' },
];

/** Of what the form of this year's report has. */
export function leaps({ report, lastYear }: RuleInput): readonly Leap[] {
  if (lastYear === null) return [];
  const inForm = ({ table, row, column }: CellRef): boolean =>
    Object.hasOwn(report.tables[table].cells[row] ?? {}, column);
  return LOOKED_AT.filter(inForm).map((ref) => {
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
const factorOf = ({ before, now }: Leap): number => Math.max(before, now) / Math.min(before, now);

export const isFar = (leap: Leap): boolean =>
  Math.abs(leap.now - leap.before) >= LEAST && factorOf(leap) >= (leap.isFee ? FEE_FACTOR : FACTOR);

/** One of the two may be in yuan instead of 10,000 yuan. */
export const isUnitSlip = (leap: Leap): boolean =>
  leap.isFee && factorOf(leap) >= UNIT_SLIP[0] && factorOf(leap) <= UNIT_SLIP[1];
