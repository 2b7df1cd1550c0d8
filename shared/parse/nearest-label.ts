import { editDistance } from '../lib/edit-distance';
import type { Label } from './labels';

/** Shorter words are too much alike to be told by what they resemble. */
const SHORTEST = 3;
const LONGEST = 60;

/** How far two labels are apart; a label that contains the other, or was cut short, is as near as one letter. */
function distance(a: Label, b: Label): number | null {
  const longer = Math.max(a.key.length, b.key.length);
  const limit = Math.floor(longer / 3);
  const shorter = Math.min(a.key.length, b.key.length);
  const contained = shorter >= 4 && (a.key.includes(b.key) || b.key.includes(a.key));
  const letters = contained && shorter < longer ? 1 : editDistance(a.key, b.key, limit);
  const sameNumber = a.enumerator !== null && a.enumerator === b.enumerator;
  return letters === null ? null : letters - (sameNumber ? 0.5 : 0);
}

/**
 * The one of `known` that a label resembles most, by a clear margin: the next one is farther by two letters at least.
 * `null` where nothing is near or two are.
 */
export function nearestLabel<T extends { readonly label: Label }>(
  label: Label,
  known: readonly T[],
): T | null {
  if (label.key.length < SHORTEST || label.key.length > LONGEST) return null;
  const near = known
    .flatMap((each) => {
      const far = distance(label, each.label);
      return far === null ? [] : [{ each, far }];
    })
    .toSorted((a, b) => a.far - b.far);
  const [best, second] = near;
  if (!best) return null;
  return !second || second.far - best.far >= 2 ? best.each : null;
}
