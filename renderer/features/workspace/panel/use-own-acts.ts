import type { Act } from '../../../../shared/casefile/event';
import { useReview, type Form } from '../review-context';
import type { Selection } from '../selection';

/** What an inspector wrote: a note, or a finding of their own. */
export type Own = Extract<Selection, { kind: 'annotation' | 'ownFinding' }>;

interface OwnActs {
  readonly edit: () => void;
  readonly remove: () => void;
}

const editing = (own: Own): Form =>
  own.kind === 'annotation'
    ? { kind: 'editAnnotation', annotationId: own.annotationId }
    : { kind: 'editOwnFinding', ownFindingId: own.ownFindingId };

const removing = (own: Own): Act =>
  own.kind === 'annotation'
    ? { type: 'removeAnnotation', annotationId: own.annotationId }
    : { type: 'removeOwnFinding', ownFindingId: own.ownFindingId };

/** What the keys and the buttons do to it; nothing where it cannot be done. */
export function useOwnActs(own: Own | null): OwnActs {
  const { readOnly, act, openForm, choose } = useReview();
  const when = (run: (own: Own) => void) => (): void => {
    if (own !== null && !readOnly) run(own);
  };
  return {
    edit: when((each) => openForm(editing(each))),
    remove: when((each) => {
      void act(removing(each)).then((done) => {
        if (done) choose(null);
      });
    }),
  };
}
