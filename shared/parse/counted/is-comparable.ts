import type { FactScope } from '../../report/annual-report';
import { governs } from './own-name';

/** A region's figures are a government's, an office's own are not; an organ's part and another time are of no table. */
export function isComparable(scope: FactScope, unit: string | null): boolean {
  if (scope === 'otherTime' || scope === 'part') return false;
  return (
    scope === 'unstated' || (scope === 'region' ? governs(unit) : unit !== null && !governs(unit))
  );
}
