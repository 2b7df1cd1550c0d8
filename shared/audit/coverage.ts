import type { Span } from '../document/source-document';
import { overlaps } from '../document/source-document';
import type { Fact } from '../report/annual-report';
import type { Coverage, FactStatus, Verdict } from './finding';

/** The places in the text that a check came to a verdict on, in order. */
function checkedSpans(verdicts: readonly Verdict[]): readonly Span[] {
  const evidence = verdicts
    .filter((verdict) => verdict.outcome !== 'unverifiable')
    .flatMap((verdict) => verdict.evidence);
  const spans = evidence.flatMap((each) => (each.kind === 'text' ? [each.span] : []));
  return spans.toSorted((a, b) => a[0] - b[0]);
}

function statusOf(fact: Fact, checked: boolean): FactStatus {
  if (checked) return 'checked';
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
export function factStatuses(
  facts: readonly Fact[],
  verdicts: readonly Verdict[],
): readonly FactStatus[] {
  const spans = checkedSpans(verdicts);
  let at = 0;
  return facts.map((fact) => {
    // Both are in the order of the text; a span that ends before this number ends before all later ones.
    while ((spans[at]?.[1] ?? Infinity) <= fact.span[0]) at += 1;
    const next = spans[at];
    return statusOf(fact, next !== undefined && overlaps(next, fact.span));
  });
}

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
