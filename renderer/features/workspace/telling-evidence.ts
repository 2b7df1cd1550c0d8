import type { Evidence } from '../../../shared/rules/rule';

/**
 * The evidence that a reader looks for: all but cells of 0, yet with the one that holds the number found wrong.
 * By the rules' order that is the last cell, the total. `actual` is `null` where nothing was found wrong.
 */
export function tellingEvidence(
  evidence: readonly Evidence[],
  actual: number | null,
): readonly Evidence[] {
  const whole = evidence.findLast((each) => each.kind === 'cell');
  return evidence.filter(
    (each) => each.kind === 'text' || each.value !== 0 || (each === whole && each.value === actual),
  );
}
