import type { Finding } from '../../../shared/audit/finding';
import { byGravity } from '../../../shared/audit/gravity';
import type { Decision, OwnFinding } from '../../../shared/casefile/state';
import type { CaseView } from '../../../shared/contract/case-view';
import type { Selection } from './selection';

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
export function listedFindings(view: CaseView, filter: FindingFilter = 'all'): readonly Listed[] {
  const program = view.audit.findings.map((finding): Listed => {
    const { id, severity } = finding;
    return { kind: 'program', id, severity, status: statusOf(view, id), finding };
  });
  const own = view.state.ownFindings.map((each): Listed => {
    const { id, severity } = each;
    return { kind: 'own', id, severity, status: 'confirmed', own: each };
  });
  const all = [...program, ...own].toSorted(byGravity);
  return filter === 'all' ? all : all.filter(({ status }) => status === filter);
}

export const selectionOf = ({ kind, id }: Pick<Listed, 'kind' | 'id'>): Selection =>
  kind === 'own' ? { kind: 'ownFinding', ownFindingId: id } : { kind: 'finding', findingId: id };

/** The id of the finding that is chosen, of the program or an own one. */
export function findingIdOf(selection: Selection | null): string | null {
  if (selection?.kind === 'finding') return selection.findingId;
  return selection?.kind === 'ownFinding' ? selection.ownFindingId : null;
}

/** The finding of the narrowed list before or after one, which need not be in it; from nowhere the first or last. */
export function stepFinding(
  view: CaseView,
  filter: FindingFilter,
  from: string | null,
  step: 1 | -1,
): Selection | null {
  const all = listedFindings(view);
  const at = all.findIndex(({ id }) => id === from);
  const isShown = (each: Listed): boolean => filter === 'all' || each.status === filter;
  const after = at < 0 ? all : all.slice(at + 1);
  const before = at < 0 ? all : all.slice(0, at);
  const next = step === 1 ? after.find(isShown) : before.findLast(isShown);
  return next ? selectionOf(next) : null;
}

/** The open finding that comes after one that is decided: below it, else above it from the top; `null` where all are. */
export function nextOpen(view: CaseView, decided: string): Listed | null {
  const all = listedFindings(view);
  const at = all.findIndex(({ id }) => id === decided);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return others.find(({ status }) => status === 'open') ?? null;
}
