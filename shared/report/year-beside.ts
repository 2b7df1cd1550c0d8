import { cellAt, type AnnualReport, type CellRef } from './annual-report';

/** A cell beside the same cell of the report of the year before. */
export interface YearBeside {
  /** `null` where last year's report has no number there: that is not 0. */
  readonly last: number | null;
  /** This year's number less last year's; `null` where either is missing. */
  readonly difference: number | null;
  /** Set where the number must go on from last year's report. */
  readonly chain: YearChain | null;
}

export interface YearChain {
  /** `carried`: what last year carried over. `inForce`: last year's stock and what came and went since. */
  readonly kind: 'carried' | 'inForce';
  /** `null` where it cannot be reckoned. */
  readonly expected: number | null;
  /** Whether this year's number is it; `null` where either is missing. */
  readonly holds: boolean | null;
}

const valueAt = (report: AnnualReport, ref: CellRef): number | null =>
  cellAt(report, ref)?.value ?? null;

/** Cells of money have decimals, which binary numbers only approach. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function expectedOf(report: AnnualReport, last: AnnualReport, ref: CellRef): number | null {
  if (ref.table === 'applications') return valueAt(last, { ...ref, row: 'carriedOut' });
  const made = valueAt(report, { ...ref, column: 'made' });
  const repealed = valueAt(report, { ...ref, column: 'repealed' });
  const before = valueAt(last, ref);
  return made === null || repealed === null || before === null ? null : before + made - repealed;
}

function chainOf(report: AnnualReport, last: AnnualReport, ref: CellRef): YearChain | null {
  const carried = ref.table === 'applications' && ref.row === 'carriedIn';
  const inForce = ref.table === 'activeDisclosure' && ref.column === 'inForce';
  if (!carried && !inForce) return null;
  const expected = expectedOf(report, last, ref);
  const value = valueAt(report, ref);
  const holds = expected === null || value === null ? null : expected === value;
  return { kind: carried ? 'carried' : 'inForce', expected, holds };
}

/** `last`: the same unit's report of the year before. Nothing is judged here: what must add up is the rules' business. */
export function yearBeside(report: AnnualReport, last: AnnualReport, ref: CellRef): YearBeside {
  const value = valueAt(report, ref);
  const before = valueAt(last, ref);
  return {
    last: before,
    difference: value === null || before === null ? null : rounded(value - before),
    chain: chainOf(report, last, ref),
  };
}
