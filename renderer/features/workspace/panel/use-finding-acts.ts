import { useReview } from '../review-context';

interface FindingActs {
  readonly confirm: () => void;
  readonly dismiss: () => void;
  readonly question: () => void;
  readonly comment: () => void;
  readonly reopen: () => void;
}

/** What the keys and the buttons do to a finding; nothing where it cannot be done. */
export function useFindingActs(findingId: string | null): FindingActs {
  const { view, readOnly, act, openForm } = useReview();
  const status = findingId === null ? undefined : view.state.decisions[findingId]?.status;
  const unless = (idle: boolean, run: (findingId: string) => void) => (): void => {
    if (findingId !== null && !readOnly && !idle) run(findingId);
  };
  return {
    confirm: unless(status === 'confirmed', (id) => {
      void act({ type: 'confirmFinding', findingId: id });
    }),
    reopen: unless(status === undefined, (id) => {
      void act({ type: 'reopenFinding', findingId: id });
    }),
    dismiss: unless(false, (id) => openForm({ kind: 'dismiss', findingId: id })),
    question: unless(false, (id) => openForm({ kind: 'question', findingId: id })),
    comment: unless(false, (id) => openForm({ kind: 'comment', findingId: id })),
  };
}
