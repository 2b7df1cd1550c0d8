import { overlaps } from '../document/source-document';
import type { Fact } from '../report/annual-report';
import type { Coverage, FactStatus, Verdict } from './finding';

function statusOf(fact: Fact, verdicts: readonly Verdict[]): FactStatus {
  const used = verdicts.some(
    (verdict) =>
      verdict.outcome !== 'unverifiable' &&
      verdict.evidence.some((each) => each.kind === 'text' && overlaps(each.span, fact.span)),
  );
  if (used) return 'checked';
  switch (fact.kind) {
    case 'date':
    case 'ordinal':
    case 'reference':
      return 'notQuantity';
    case 'quantity':
    case 'percent':
      return 'noCounterpart';
    case 'unknown':
      return 'notUnderstood';
  }
}

/** What became of each number of the narrative: checked only where a check came to a verdict. */
export const factStatuses = (
  facts: readonly Fact[],
  verdicts: readonly Verdict[],
): readonly FactStatus[] => facts.map((fact) => statusOf(fact, verdicts));

export function coverageOf(statuses: readonly FactStatus[]): Coverage {
  const count = (status: FactStatus): number => statuses.filter((each) => each === status).length;
  return {
    numbers: statuses.length,
    checked: count('checked'),
    noCounterpart: count('noCounterpart'),
    notQuantities: count('notQuantity'),
    notUnderstood: count('notUnderstood'),
  };
}
