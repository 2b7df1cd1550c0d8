import { normalise } from '../document/normalise';
import type { GridCell } from './grid';

/** More ways than these are not tried: nothing is proved by one of so many. */
const MOST_WAYS = 20_000;
const LONGEST_NUMBER = 9;
const MOST_DIGITS = 60;

/** The digits behind a label, piece by piece as they are written; `null` where something else stands there. */
export function digitPieces(behind: readonly GridCell[]): readonly string[] | null {
  const pieces = behind
    .flatMap((cell) => normalise(cell.raw).split(/\s+/))
    .filter((each) => each !== '');
  return pieces.every((piece) => /^\d{1,60}$/.test(piece)) && pieces.length > 0 ? pieces : null;
}

/** Numbers are written without zeros before them. */
const isNumber = (digits: string): boolean => digits === '0' || !digits.startsWith('0');

interface Search {
  readonly pieces: readonly string[];
  readonly count: number;
  readonly accepts: (values: readonly number[]) => boolean;
  readonly found: (readonly number[])[];
  ways: number;
}

function search(state: Search, piece: number, from: number, values: readonly number[]): void {
  const { pieces, count } = state;
  const text = pieces[piece];
  if (state.ways > MOST_WAYS || state.found.length > 1) return;
  if (text === undefined) {
    state.ways += 1;
    if (values.length === count && state.accepts(values)) state.found.push(values);
    return;
  }
  const digitsLeft = pieces.slice(piece).join('').length - from;
  const left = count - values.length;
  state.ways += 1;
  if (left < pieces.length - piece || left > digitsLeft) return;
  for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_NUMBER); to += 1) {
    const digits = text.slice(from, to);
    if (!isNumber(digits)) return;
    const isEnd = to === text.length;
    search(state, isEnd ? piece + 1 : piece, isEnd ? 0 : to, [...values, Number(digits)]);
  }
}

/**
 * The one way to part run-together digits into so many numbers that is accepted; `several` where there are more, or
 * too many to try; `null` where there is none.
 */
export function soleSplit(
  pieces: readonly string[],
  count: number,
  accepts: (values: readonly number[]) => boolean,
): readonly number[] | 'several' | null {
  if (pieces.join('').length > MOST_DIGITS) return 'several';
  const state: Search = { pieces, count, accepts, found: [], ways: 0 };
  search(state, 0, 0, []);
  const [only, ...others] = state.found;
  if (others.length > 0 || state.ways > MOST_WAYS) return 'several';
  return only ?? null;
}

/** Fewer pieces than numbers, and digits enough for all of them. */
export const mayRunTogether = (pieces: readonly string[], cells: number, count: number): boolean =>
  cells < count && pieces.length <= count && pieces.join('').length >= count;
