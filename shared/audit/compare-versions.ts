import { likeness } from '../document/likeness';
import { rules } from '../rules/registry';
import type { Audit, Finding, Verdict } from './finding';

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

/** How alike two sentences are, whose numbers may differ, that say the same thing in two versions. */
const SAME_SENTENCE = 0.6;

const withoutDigits = (verdict: Verdict): string =>
  verdict.title['zh-CN'].replace(/[0-9０-９]+(?:[.,][0-9０-９]+)*/g, '#');

const keyOf = ({ ruleId, caseKey }: Verdict): string => `${ruleId}:${caseKey}`;

const CORRECTED: Fate = { fate: 'corrected', now: null };
const UNVERIFIABLE: Fate = { fate: 'unverifiable', now: null };

function fateBy({ outcome, findingId }: Verdict): Fate {
  if (outcome === 'failed') return { fate: 'standing', now: findingId };
  return outcome === 'passed' ? CORRECTED : UNVERIFIABLE;
}

/** What a new version has to say of the cases of the old one. */
class NewVersion {
  readonly #byKey: ReadonlyMap<string, Verdict>;
  readonly #ofRule: ReadonlyMap<string, readonly Verdict[]>;
  readonly #old: ReadonlySet<string>;

  constructor(before: Audit, after: Audit) {
    this.#byKey = new Map(after.verdicts.map((each) => [keyOf(each), each]));
    this.#ofRule = new Map(
      rules.map(({ id }) => [id, after.verdicts.filter(({ ruleId }) => ruleId === id)]),
    );
    this.#old = new Set(before.verdicts.map(keyOf));
  }

  /** `null` where the new version has no such case. */
  fateOf(verdict: Verdict): Fate | null {
    const same = this.#byKey.get(keyOf(verdict)) ?? this.#sameSentence(verdict);
    if (same) return fateBy(same);
    return this.#isOfForm(verdict) ? CORRECTED : null;
  }

  /** A case of the text is named by its words, so that a sentence whose number was put right is another case. */
  #sameSentence(verdict: Verdict): Verdict | null {
    const words = withoutDigits(verdict);
    const [best] = (this.#ofRule.get(verdict.ruleId) ?? [])
      .filter((each) => !this.#old.has(keyOf(each)))
      .map((each) => ({ each, alike: likeness(withoutDigits(each), words) }))
      .toSorted((a, b) => b.alike - a.alike);
    return best && best.alike >= SAME_SENTENCE ? best.each : null;
  }

  /** A rule of form looks for what must not stand in the report: where it looked and it is gone, it is put right. */
  #isOfForm({ ruleId }: Verdict): boolean {
    const looked = (this.#ofRule.get(ruleId) ?? []).some(
      ({ outcome }) => outcome !== 'unverifiable',
    );
    return looked && rules.find(({ id }) => id === ruleId)?.relation === 'form';
  }
}

/** A finding stands for all checks that failed for its cause: it is put right when none of them fails any more. */
function fateOf(finding: Finding, verdicts: readonly Verdict[], version: NewVersion): Fate {
  const fates = verdicts
    .filter(({ findingId }) => findingId === finding.id)
    .map((each) => version.fateOf(each))
    .filter((fate) => fate !== null);
  return (
    fates.find(({ fate }) => fate === 'standing') ??
    fates.find(({ fate }) => fate === 'unverifiable') ??
    fates[0] ??
    UNVERIFIABLE
  );
}

/** The findings of the old version with what became of them, then those that are new. Each in its audit's order. */
export function compareVersions(before: Audit, after: Audit): readonly VersionChange[] {
  const version = new NewVersion(before, after);
  const still = new Set(after.findings.map(({ id }) => id));
  const old = before.findings.map((finding): VersionChange => {
    if (still.has(finding.id)) return { fate: 'standing', finding, now: finding.id };
    return { finding, ...fateOf(finding, before.verdicts, version) };
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
