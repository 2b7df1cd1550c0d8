import type { AnnualReport, CellRef, Fact } from '../../report/annual-report';
import type { Term } from '../rule';
import { cellTerm } from '../terms';

/** What the tables say was carried over; a term without a value where they do not say it. */
export interface Carried {
  readonly carriedIn: Term;
  readonly carriedOut: Term;
}

const APPLICATIONS = /信息公开(?:的)?申请|依申请|申请公开/;
const NEAR = 60;

/** What was carried over of what `base` counts, where that are applications. */
export function carriedOf(report: AnnualReport, text: string, base: Fact): Carried | null {
  const isApplications =
    base.counts?.quantity.startsWith('applications.') ??
    APPLICATIONS.test(text.slice(base.clause[0], Math.min(base.clause[1], base.span[1] + NEAR)));
  if (!isApplications) return null;
  const cell = (row: string): CellRef => ({ table: 'applications', row, column: 'total' });
  return {
    carriedIn: cellTerm(report, cell('carriedIn')),
    carriedOut: cellTerm(report, cell('carriedOut')),
  };
}

interface Pair {
  readonly base: Fact;
  readonly done: Fact;
  readonly carried: Carried | null;
}

/** Whether what table three says was carried over is the difference between the two numbers. */
export function isCarried({ base, done, carried }: Pair): boolean {
  if (!carried) return false;
  const [into, out] = [carried.carriedIn.value ?? 0, carried.carriedOut.value ?? 0];
  const left = (base.value ?? 0) - (done.value ?? 0);
  return left === out || left + into === out;
}
