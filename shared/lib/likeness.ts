import { editDistance } from './edit-distance';

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same): what part of the longer one stays when as few
 * characters as possible are put in, left out, exchanged or change places. Takes time as the product of their lengths.
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  return 1 - (editDistance(a, b, longest) ?? longest) / longest;
}
