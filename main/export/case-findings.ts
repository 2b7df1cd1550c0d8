import type { Finding } from '../../shared/audit/finding';
import { byGravity } from '../../shared/audit/gravity';
import type { Decision, OwnFinding } from '../../shared/casefile/state';
import type { Severity } from '../../shared/rules/rule';
import type { FindingsInput } from './findings-input';

/** A finding with its number in the document and what became of it. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  /** `null`: still open. */
  readonly decision: Decision | null;
}

/** A finding of the inspector's own with its number in the document. */
export interface NumberedOwn {
  readonly number: number;
  readonly own: OwnFinding;
}

/**
 * The findings in the order of the document, numbered through: the program's that stand, the inspector's own, the
 * dismissed.
 */
export function caseFindings({ case: { audit, state } }: FindingsInput): {
  readonly standing: readonly NumberedFinding[];
  readonly own: readonly NumberedOwn[];
  readonly dismissed: readonly NumberedFinding[];
} {
  const decided = audit.findings.map((finding) => ({
    finding,
    decision: state.decisions[finding.id] ?? null,
  }));
  const standing = decided.filter(({ decision }) => decision?.status !== 'dismissed');
  const dismissed = decided.filter(({ decision }) => decision?.status === 'dismissed');
  const own = state.ownFindings.toSorted(byGravity);
  const before = standing.length + own.length;
  return {
    standing: standing.map((each, index) => ({ number: index + 1, ...each })),
    own: own.map((each, index) => ({ number: standing.length + index + 1, own: each })),
    dismissed: dismissed.map((each, index) => ({ number: before + index + 1, ...each })),
  };
}

export const bySeverity = (
  findings: readonly NumberedFinding[],
  severity: Severity,
): readonly NumberedFinding[] => findings.filter(({ finding }) => finding.severity === severity);

export const openCount = (findings: readonly NumberedFinding[]): number =>
  findings.filter(({ decision }) => decision === null).length;
