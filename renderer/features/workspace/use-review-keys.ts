import type { RefObject } from 'react';
import { useKeys, type KeyHandlers } from '../../ui/use-keys';
import type { HeaderActs } from './review-header';
import type { ListId, Review } from './review-context';
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

/** The keys that do something to the case. */
function useActKeys({ review, annotate, onUndo, onRedo, onExport }: Given): KeyHandlers {
  const { selection } = review;
  const finding = useFindingActs(selection?.kind === 'finding' ? selection.findingId : null);
  const cell = useCellActs(selection?.kind === 'cell' ? selection.ref : null);
  const note = useAnnotationActs(selection?.kind === 'annotation' ? selection.annotationId : null);
  return {
    confirm: finding.confirm,
    dismiss: finding.dismiss,
    reopen: finding.reopen,
    comment: finding.comment,
    annotate,
    editAnnotation: note.edit,
    removeAnnotation: note.remove,
    correctCell: cell.correct,
    restoreCell: cell.restore,
    undo: onUndo,
    redo: onRedo,
    exportPdf: onExport,
  };
}

/** The keys that go from finding to finding and from place to place. */
function stepKeys(review: Given['review']): KeyHandlers {
  const { view, places, focus } = review;
  const go = (step: 1 | -1) => (): void => {
    const next = stepFinding(view, review.findingId, step);
    review.setList('findings');
    if (next) review.choose(next);
  };
  const nextPlace = (): void => {
    const at = focus.place === 'first' ? 0 : focus.place;
    if (places.length > 0) review.showPlace((at + 1) % places.length);
  };
  return { nextFinding: go(1), previousFinding: go(-1), nextEvidence: nextPlace };
}

/** The keys that show something else. */
function viewKeys({ review, panes, onBack }: Given): KeyHandlers {
  const list = (id: ListId) => (): void => review.setList(id);
  return {
    activeDisclosure: () => showTable('activeDisclosure'),
    applications: () => showTable('applications'),
    reviewLitigation: () => showTable('reviewLitigation'),
    listFindings: list('findings'),
    listDoubts: list('doubts'),
    listAnnotations: list('annotations'),
    listCorrections: list('corrections'),
    listChecks: list('checks'),
    listNumbers: list('numbers'),
    nextPane: () => cyclePane(panes, 1),
    previousPane: () => cyclePane(panes, -1),
    search: () => panes.find.current?.focus(),
    back: review.form ? review.closeForm : onBack,
  };
}

/** Every key of a review. */
export function useReviewKeys(given: Given): void {
  useKeys({ ...useActKeys(given), ...stepKeys(given.review), ...viewKeys(given) });
}
