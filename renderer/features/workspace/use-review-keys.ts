import type { RefObject } from 'react';
import { useKeys } from '../../ui/use-keys';
import type { HeaderActs } from './review-header';
import type { Review } from './review-context';
import { stepFinding } from './selection';
import { showTable } from './tables/table-pane';
import { useAnnotationActs } from './panel/use-annotation-acts';
import { useCellActs } from './panel/use-cell-acts';
import { useFindingActs } from './panel/use-finding-acts';

export interface Panes {
  readonly source: RefObject<HTMLDivElement | null>;
  readonly tables: RefObject<HTMLDivElement | null>;
  readonly results: RefObject<HTMLDivElement | null>;
  readonly find: RefObject<HTMLInputElement | null>;
}

/** Puts the focus on the next pane in the order of the screen. */
function cyclePane({ source, tables, results }: Panes, step: 1 | -1): void {
  const panes = [source.current, tables.current, results.current];
  const inside = panes.findIndex((pane) =>
    pane?.closest('section')?.contains(document.activeElement),
  );
  const next = inside < 0 ? (step === 1 ? 0 : 2) : (inside + step + panes.length) % panes.length;
  panes[next]?.focus();
}

interface Given extends HeaderActs {
  readonly review: Review & { readonly findingId: string | null };
  readonly panes: Panes;
  readonly annotate: () => void;
}

/** Every key of a review. */
export function useReviewKeys(given: Given): void {
  const { review, panes, annotate } = given;
  const { view, selection, places, focus, form } = review;
  const finding = useFindingActs(selection?.kind === 'finding' ? selection.findingId : null);
  const cell = useCellActs(selection?.kind === 'cell' ? selection.ref : null);
  const note = useAnnotationActs(selection?.kind === 'annotation' ? selection.annotationId : null);
  const go = (step: 1 | -1) => (): void => {
    const next = stepFinding(view, review.findingId, step);
    review.setList('findings');
    if (next) review.choose(next);
  };
  const nextPlace = (): void => {
    if (places.length === 0) return;
    review.showPlace(
      focus.place === 'first' ? Math.min(1, places.length - 1) : (focus.place + 1) % places.length,
    );
  };
  useKeys({
    nextFinding: go(1),
    previousFinding: go(-1),
    nextEvidence: nextPlace,
    confirm: finding.confirm,
    dismiss: finding.dismiss,
    reopen: finding.reopen,
    comment: finding.comment,
    annotate,
    editAnnotation: note.edit,
    removeAnnotation: note.remove,
    correctCell: cell.correct,
    restoreCell: cell.restore,
    undo: given.onUndo,
    redo: given.onRedo,
    exportPdf: given.onExport,
    activeDisclosure: () => showTable('activeDisclosure'),
    applications: () => showTable('applications'),
    reviewLitigation: () => showTable('reviewLitigation'),
    listFindings: () => review.setList('findings'),
    listDoubts: () => review.setList('doubts'),
    listAnnotations: () => review.setList('annotations'),
    listCorrections: () => review.setList('corrections'),
    listChecks: () => review.setList('checks'),
    listNumbers: () => review.setList('numbers'),
    nextPane: () => cyclePane(panes, 1),
    previousPane: () => cyclePane(panes, -1),
    search: () => panes.find.current?.focus(),
    back: form ? review.closeForm : given.onBack,
  });
}
