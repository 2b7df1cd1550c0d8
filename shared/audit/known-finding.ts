import type { VersionChange } from './compare-versions';
import type { Audit, Finding } from './finding';

interface Known {
  readonly audit: Pick<Audit, 'findings'>;
  /** What became of the findings of the version before, where there was one. */
  readonly comparison: { readonly changes: readonly VersionChange[] | null } | null;
}

/** A finding as it is, or as it was in the version before; `undefined` where neither has it. */
export const knownFinding = ({ audit, comparison }: Known, id: string): Finding | undefined =>
  audit.findings.find((each) => each.id === id) ??
  comparison?.changes?.find(({ finding }) => finding.id === id)?.finding;
