import { casesInVersion } from './cases-in-version';
import type { Audit, Finding, Verdict } from './finding';
import { NAMES_THE_CAUSE } from './one-cause';

/**
 * What became of a finding in the next version of the report. `standing` 未改正: it, or its place with other words,
 * still fails. `unverifiable` 无法核对: what it was about cannot be checked any more, which is not `corrected` 已改正.
 * `added` 新增: found in the new version only.
 */
export const VERSION_FATES = ['standing', 'unverifiable', 'corrected', 'added'] as const;
export type VersionFate = (typeof VERSION_FATES)[number];

export interface VersionChange {
  readonly fate: VersionFate;
  /** As it was in the old version; for `added` as it is. */
  readonly finding: Finding;
  /** The finding of the new version that says it now; `null` where nothing does. */
  readonly now: string | null;
}

interface Fate {
  readonly fate: Exclude<VersionFate, 'added'>;
  readonly now: string | null;
}

const isOwn = ({ ruleId, caseKey }: Verdict, findingId: string): boolean =>
  `${ruleId}:${caseKey}` === findingId;

const UNVERIFIABLE: Fate = { fate: 'unverifiable', now: null };

/** Only a check that passed in the new version says that something was put right. */
function fateBy(verdict: Verdict | null): Fate {
  switch (verdict?.outcome) {
    case 'failed':
      return { fate: 'standing', now: verdict.findingId };
    case 'passed':
      return { fate: 'corrected', now: null };
    case 'unverifiable':
    case undefined:
      return UNVERIFIABLE;
  }
}

/**
 * A finding stands for all checks that failed for its cause: it is put right when its own and all others have passed.
 * Its own says first what it is now. The rule that names the wrong cell has no check where there is none; then the
 * equations say it that had failed for this cell.
 */
function fateOf(
  { id, ruleId }: Finding,
  verdicts: readonly Verdict[],
  inNew: (verdict: Verdict) => Verdict | null,
): Fate {
  const [own, ...merged] = verdicts.toSorted((a, b) => Number(isOwn(b, id)) - Number(isOwn(a, id)));
  if (!own) return UNVERIFIABLE;
  const ofOwn = inNew(own);
  const isGone = ofOwn === null && ruleId === NAMES_THE_CAUSE && merged.length > 0;
  const fates = [...(isGone ? [] : [fateBy(ofOwn)]), ...merged.map((each) => fateBy(inNew(each)))];
  return (
    fates.find(({ fate }) => fate === 'standing') ??
    fates.find(({ fate }) => fate === 'unverifiable') ??
    fates[0] ??
    UNVERIFIABLE
  );
}

function byFinding(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.findingId === null) continue;
    const same = found.get(verdict.findingId);
    if (same) same.push(verdict);
    else found.set(verdict.findingId, [verdict]);
  }
  return found;
}

/** The findings of the old version with what became of them, then those that are new. Each in its audit's order. */
export function compareVersions(before: Audit, after: Audit): readonly VersionChange[] {
  const inNew = casesInVersion(before.verdicts, after.verdicts);
  const verdicts = byFinding(before.verdicts);
  const still = new Set(after.findings.map(({ id }) => id));
  const old = before.findings.map((finding): VersionChange => {
    if (still.has(finding.id)) return { fate: 'standing', finding, now: finding.id };
    return { finding, ...fateOf(finding, verdicts.get(finding.id) ?? [], inNew) };
  });
  const known = new Set(old.map(({ now }) => now));
  const added = after.findings
    .filter(({ id }) => !known.has(id))
    .map((finding): VersionChange => ({ fate: 'added', finding, now: finding.id }));
  return [...old, ...added];
}

export const countFates = (
  changes: readonly VersionChange[],
): Readonly<Record<VersionFate, number>> => {
  const count = (wanted: VersionFate): number =>
    changes.filter(({ fate }) => fate === wanted).length;
  return {
    standing: count('standing'),
    unverifiable: count('unverifiable'),
    corrected: count('corrected'),
    added: count('added'),
  };
};
