import type { CaseSummary } from '../../../shared/contract/case-list';
import { isUnfinished } from './filter-cases';

/** The next one to work on: down the list from a case, then from the top; never that case itself. */
export function nextUnfinished(cases: readonly CaseSummary[], after: string | null): string | null {
  const at = cases.findIndex(({ caseId }) => caseId === after);
  const inTurn = [...cases.slice(at + 1), ...cases.slice(0, Math.max(0, at))];
  return inTurn.find(isUnfinished)?.caseId ?? null;
}
