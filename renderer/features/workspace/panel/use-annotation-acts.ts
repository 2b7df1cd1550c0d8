import { useReview } from '../review-context';

interface AnnotationActs {
  readonly edit: () => void;
  readonly remove: () => void;
}

/** What the keys and the buttons do to a note. */
export function useAnnotationActs(annotationId: string | null): AnnotationActs {
  const { readOnly, act, openForm, choose } = useReview();
  const when = (run: (id: string) => void) => (): void => {
    if (annotationId !== null && !readOnly) run(annotationId);
  };
  return {
    edit: when((id) => openForm({ kind: 'editAnnotation', annotationId: id })),
    remove: when((id) => {
      void act({ type: 'removeAnnotation', annotationId: id }).then((done) => {
        if (done) choose(null);
      });
    }),
  };
}
