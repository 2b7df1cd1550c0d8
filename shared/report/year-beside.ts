import { cellAt, type AnnualReport, type CellRef } from './annual-report';
import { isInDoubt } from './doubt';

/** A cell beside the same cell of the report of the year before. */
export interface YearBeside {
  /** `null` where last year's report has no number there: that is not 0. */
  readonly last: number | null;
  /** This year's number less last year's; `null` where either is missing. */
  readonly difference: number | null;
  /** It is not sure that one of the two numbers was read rightly. */
  readonly inDoubt: boolean;
  /** Set where the number must go on from last year's report. */
  readonly chain: YearChain | null;
}

export interface YearChain {
  /** `carried`: what last year carried over. `inForce`: last year's stock and what came and went since. */
  readonly kind: 'carried' | 'inForce';
  /** `null` where it cannot be reckoned. */
  readonly expected: number | null;
  /** Whether this year's number is it; `null` where a number is missing, or not surely read. */
  readonly holds: boolean | null;
  /** It is not sure that the numbers it is reckoned from were read rightly. */
  readonly inDoubt: boolean;
}

const valueAt = (report: AnnualReport, ref: CellRef): number | null =>
  cellAt(report, ref)?.value ?? null;

/** Cells of money have decimals, which binary numbers only approach. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

interface Expected {
  readonly value: number | null;
  readonly inDoubt: boolean;
}

function expectedOf(report: AnnualReport, last: AnnualReport, ref: CellRef): Expected {
  if (ref.table === 'applications') {
    const carriedOut = { ...ref, row: 'carriedOut' };
    return { value: valueAt(last, carriedOut), inDoubt: isInDoubt(last, carriedOut) };
  }
  const [made, repealed] = [
    { ...ref, column: 'made' },
    { ...ref, column: 'repealed' },
  ];
  const values = [valueAt(last, ref), valueAt(report, made), valueAt(report, repealed)];
  const [before = null, came = null, went = null] = values;
  const isKnown = before !== null && came !== null && went !== null;
  return {
    value: isKnown ? before + came - went : null,
    inDoubt: isInDoubt(last, ref) || isInDoubt(report, made) || isInDoubt(report, repealed),
  };
}

function chainOf(report: AnnualReport, last: AnnualReport, ref: CellRef): YearChain | null {
  const carried = ref.table === 'applications' && ref.row === 'carriedIn';
  const inForce = ref.table === 'activeDisclosure' && ref.column === 'inForce';
  if (!carried && !inForce) return null;
  const expected = expectedOf(report, last, ref);
  const value = valueAt(report, ref);
  const isSure = !expected.inDoubt && !isInDoubt(report, ref);
  const isKnown = expected.value !== null && value !== null;
  return {
    kind: carried ? 'carried' : 'inForce',
    expected: expected.value,
    holds: isKnown && isSure ? expected.value === value : null,
    inDoubt: expected.inDoubt,
  };
}

/** `last`: the same unit's report of the year before. Nothing is judged here: what must add up is the rules' business. */
export function yearBeside(report: AnnualReport, last: AnnualReport, ref: CellRef): YearBeside {
  const value = valueAt(report, ref);
  const before = valueAt(last, ref);
  return {
    last: before,
    difference: value === null || before === null ? null : rounded(value - before),
    inDoubt: isInDoubt(last, ref) || isInDoubt(report, ref),
    chain: chainOf(report, last, ref),
  };
}
