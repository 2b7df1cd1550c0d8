import type { Evidence } from '../rules/rule';

/** Names the place of a piece of evidence, the same whoever points at it. */
export function placeKey(evidence: Evidence): string {
  if (evidence.kind === 'text') return `${evidence.span[0]}-${evidence.span[1]}`;
  const { table, row, column, lastYear } = evidence;
  return `${lastYear ? 'lastYear ' : ''}${table} ${row} ${column}`;
}

/** Each place once, where it comes first. */
export function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => {
    const key = placeKey(each);
    return !seen.has(key) && seen.add(key);
  });
}
