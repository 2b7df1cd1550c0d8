import { cellName } from '../report/cell-name';
import { YEARLY_FIGURES } from '../report/history';
import type { RuleCase, RuleInput } from './define-rule';
import { earlierFigures, hasEarlierReports, LEAST_YEARS } from './earlier-figures';
import { isInForm } from './leaps';
import type { Term } from './rule';
import { cellTerm, total } from './terms';

/** A figure of this year beside those of the organ's earlier years. */
export interface Course extends RuleCase {
  readonly now: number;
  /** The oldest first. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
  readonly usual: number;
  readonly table: 2 | 3;
  readonly isFee: boolean;
}

/** So many times what is usual is far, even for an organ whose years are all alike. Fees vary more. */
const FACTOR = 4;
const FEE_FACTOR = 8;
/** Where the years differ among themselves, so many times as far as they do, on the scale of factors. */
const SPREADS = 5;
/** A year that comes nearer than this has gone before: then it is nothing unheard of. */
const NEAR = 2;
/** A smaller difference is no matter, however many times it is. */
const LEAST = 50;

/** Of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** By how many times one is the other. What is below one counts as one: from 0 any step would be without end. */
export const timesBetween = (a: number, b: number): number =>
  Math.max(a, b, 1) / Math.max(Math.min(a, b), 1);

/** Far from the usual, by more than the years differ, and no year comes near. A median: one wrong year moves nothing. */
export function isOffCourse({ now, years, usual, isFee }: Course): boolean {
  if (Math.abs(now - usual) < LEAST) return false;
  const swing = median(years.map(({ value }) => timesBetween(value, usual)));
  const far = Math.max(isFee ? FEE_FACTOR : FACTOR, swing ** SPREADS);
  return (
    timesBetween(now, usual) >= far && years.every(({ value }) => timesBetween(now, value) >= NEAR)
  );
}

function enoughTerm(count: number): Term {
  return {
    label: {
      'zh-CN': `至少${LEAST_YEARS}个往年的同一数（现有${count}个，年份太少）`,
      en: `the same figure of ${LEAST_YEARS} earlier years (${count} known: too few years)`,
    },
    value: count < LEAST_YEARS ? null : count,
    evidence: null,
  };
}

/** Nothing where no earlier report of the unit is known. */
export function courses(input: RuleInput): readonly Course[] {
  const { report } = input;
  if (!hasEarlierReports(input)) return [];
  return YEARLY_FIGURES.filter((ref) => isInForm(report, ref)).map((ref) => {
    const years = earlierFigures(input, ref);
    const now = cellTerm(report, ref);
    return {
      key: `${ref.row}.${ref.column}`,
      title: cellName(report, ref),
      terms: [now, ...years.map(({ term }) => term), enoughTerm(years.length)],
      evidence: [],
      now: total([now]),
      years,
      usual: median(years.map(({ value }) => value)),
      table: ref.table === 'applications' ? 3 : 2,
      isFee: ref.column === 'amount',
    };
  });
}
