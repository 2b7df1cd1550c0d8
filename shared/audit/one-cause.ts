import { byGravity } from './gravity';
import type { FailedJudgement, Judgement } from './judge';
import { hasFailed } from './judge';
import { isEquationOfTableThree, mergedFinding } from './merged-finding';
import { disputedRepairsOf, repairsOf } from './repairs';

/** Judgements that failed for one cause. */
type Group = readonly FailedJudgement[];

/** The rule that names the one cell because of which equations of table three fail. */
export const NAMES_THE_CAUSE = 'T3-WRONG-CELL';

/** Puts together what shares a name; what shares several goes with the name that most share. */
function gather(
  groups: readonly Group[],
  namesOf: (group: Group) => readonly string[],
): readonly Group[] {
  const byName = new Map<string, Group[]>();
  for (const group of groups) {
    for (const name of new Set(namesOf(group))) {
      const sharing = byName.get(name);
      if (sharing) sharing.push(group);
      else byName.set(name, [group]);
    }
  }
  const alone = new Set(groups);
  const together: Group[] = [];
  for (const sharing of [...byName.values()].toSorted((a, b) => b.length - a.length)) {
    const free = sharing.filter((group) => alone.has(group));
    if (free.length < 2) continue;
    for (const group of free) alone.delete(group);
    together.push(free.flat());
  }
  return [...together, ...alone];
}

/** A row against last year's: its columns, and the total that follows from them, are one comparison. */
const COMPARES_A_ROW = 'Y-CARRIED-IN';

function rowsTogether(groups: readonly Group[]): readonly Group[] {
  const isOfRow = (group: Group): boolean => group.every(({ rule }) => rule.id === COMPARES_A_ROW);
  const together = groups.filter(isOfRow).flat();
  const others = groups.filter((group) => !isOfRow(group));
  return together.length === 0 ? others : [...others, together];
}

/** Numbers that dispute the same two values, each with one of the others: as many as there are, it is one dispute. */
function disputes(groups: readonly Group[]): readonly Group[] {
  const wider = gather(groups, (group) => group.flatMap(disputedRepairsOf));
  return wider.length === groups.length ? groups : disputes(wider);
}

/** The changes that each of the findings would be gone with. */
function commonRepairs([first, ...others]: Group): readonly string[] {
  const known = others.map((each) => new Set(repairsOf(each)));
  return first ? repairsOf(first).filter((name) => known.every((each) => each.has(name))) : [];
}

/**
 * Findings that the change of one number would undo together. Two equations of table three are none of them: only the
 * rule that proves that there is but one wrong cell may say so of them, and then all of them fail for its cause.
 */
function causes(failed: readonly FailedJudgement[]): readonly Group[] {
  const equations = failed.filter(isEquationOfTableThree);
  const others = failed.filter((each) => !isEquationOfTableThree(each));
  const groups = rowsTogether(gather(disputes(others.map((each) => [each])), commonRepairs));
  return groups.map((group) =>
    group.some(({ rule }) => rule.id === NAMES_THE_CAUSE) ? [...group, ...equations] : group,
  );
}

/**
 * One cause, one finding: the gravest finding of each cause stands for the others, with the evidence of all.
 * Their verdicts stay failed and point to it.
 */
export function oneCause(judgements: readonly Judgement[]): readonly Judgement[] {
  const place = new Map(judgements.map((each, index) => [each, index]));
  const placeOf = (each: Judgement): number => place.get(each) ?? 0;
  const changed = new Map<Judgement, Judgement>();
  for (const group of causes(judgements.filter(hasFailed))) {
    const [kept, ...merged] = group.toSorted(
      (a, b) => byGravity(a.finding, b.finding) || placeOf(a) - placeOf(b),
    );
    if (!kept || merged.length === 0) continue;
    changed.set(kept, { ...kept, finding: mergedFinding(kept, merged) });
    for (const each of merged) {
      const verdict = { ...each.verdict, findingId: kept.finding.id };
      changed.set(each, { ...each, verdict, finding: null });
    }
  }
  return judgements.map((each) => changed.get(each) ?? each);
}
