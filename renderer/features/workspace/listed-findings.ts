import type { Finding } from '../../../shared/audit/finding';
import { byGravity } from '../../../shared/audit/gravity';
import type { Decision, OwnFinding } from '../../../shared/casefile/state';
import type { CaseView } from '../../../shared/contract/case-view';

/** What became of a finding. One of the inspector's own counts as confirmed: it needs no decision. */
export type FindingStatus = Decision['status'] | 'open';

/** A finding of the list, of the program or of the inspector. */
export type Listed = {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly status: FindingStatus;
} & (
  | { readonly kind: 'program'; readonly finding: Finding }
  | { readonly kind: 'own'; readonly own: OwnFinding }
);

/** What the list can be narrowed to, in the order in which a key goes through them. */
export const FINDING_FILTERS = ['all', 'open', 'confirmed', 'questioned', 'dismissed'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

export const statusOf = (view: CaseView, findingId: string): FindingStatus =>
  view.state.decisions[findingId]?.status ?? 'open';

/** By gravity; of the same gravity those of the program first. */
export function listedFindings(view: CaseView): readonly Listed[] {
  const program = view.audit.findings.map((finding): Listed => {
    const { id, severity } = finding;
    return { kind: 'program', id, severity, status: statusOf(view, id), finding };
  });
  const own = view.state.ownFindings.map((each): Listed => {
    const { id, severity } = each;
    return { kind: 'own', id, severity, status: 'confirmed', own: each };
  });
  return [...program, ...own].toSorted(byGravity);
}

const isShown =
  (filter: FindingFilter) =>
  ({ status }: Listed): boolean =>
    filter === 'all' || status === filter;

/** The findings of the list that it is narrowed to. */
export const narrowed = (all: readonly Listed[], filter: FindingFilter): readonly Listed[] =>
  all.filter(isShown(filter));

/** The finding of the narrowed list before or after one, which need not be in it; from nowhere the first or last. */
export function stepFinding(
  all: readonly Listed[],
  filter: FindingFilter,
  from: string | null,
  step: 1 | -1,
): Listed | null {
  const at = all.findIndex(({ id }) => id === from);
  const after = at < 0 ? all : all.slice(at + 1);
  const before = at < 0 ? all : all.slice(0, at);
  const shown = isShown(filter);
  return (step === 1 ? after.find(shown) : before.findLast(shown)) ?? null;
}

/** The open finding that comes after one that is decided: below it, else above it from the top; `null` where all are. */
export function nextOpen(all: readonly Listed[], decided: string): Listed | null {
  const at = all.findIndex(({ id }) => id === decided);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return others.find(({ status }) => status === 'open') ?? null;
}
