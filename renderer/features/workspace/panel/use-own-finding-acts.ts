import { useReview } from '../review-context';

interface OwnFindingActs {
  readonly edit: () => void;
  readonly remove: () => void;
}

/** What the keys and the buttons do to a finding of the inspector's own. */
export function useOwnFindingActs(ownFindingId: string | null): OwnFindingActs {
  const { readOnly, act, openForm, choose } = useReview();
  const when = (run: (id: string) => void) => (): void => {
    if (ownFindingId !== null && !readOnly) run(ownFindingId);
  };
  return {
    edit: when((id) => openForm({ kind: 'editOwnFinding', ownFindingId: id })),
    remove: when((id) => {
      void act({ type: 'removeOwnFinding', ownFindingId: id }).then((done) => {
        if (done) choose(null);
      });
    }),
  };
}
