import type { Verdict } from '../../../shared/audit/finding';

const ORDER = { failed: 0, unverifiable: 1, passed: 2 } as const;

/** What does not agree before what could not be checked, and that before what agrees. */
export const gravestFirst = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
