import type { RefObject } from 'react';
import { useKeys, type KeyHandlers } from '../../ui/use-keys';
import type { HeaderActs } from './review-header';
import type { ListId } from './review-context';
import { useChoice, usePlaces, type Choice } from './choosing';
import type { Place } from './place';
import type { ReviewState } from './use-review-state';
import { useClosingActs } from './closing/use-closing-acts';
import { chosenSourceCell, placeHere } from './placing/place-here';
import { usePlaceActs } from './placing/use-place-acts';
import { FINDING_FILTERS, stepFinding } from './listed-findings';
import { selectionOf, stepDoubt } from './selection';
import { isAtLastYear } from './year/is-at-last-year';
import { useYear } from './year/year-context';
import { showTable } from './tables/table-pane';
import { useCellActs } from './panel/use-cell-acts';
import { useDoubtActs } from './panel/use-doubt-acts';
import { useFindingActs } from './panel/use-finding-acts';
import { useOwnActs } from './panel/use-own-acts';
import { useSumKeys } from './panel/use-sum';

export interface Panes {
  readonly source: RefObject<HTMLDivElement | null>;
  /** Last year's text, while it stands in the place of the source. */
  readonly lastYear: RefObject<HTMLDivElement | null>;
  readonly tables: RefObject<HTMLDivElement | null>;
  readonly results: RefObject<HTMLDivElement | null>;
  readonly find: RefObject<HTMLInputElement | null>;
}

/** Puts the focus on the next pane in the order of the screen. */
function cyclePane({ source, lastYear, tables, results }: Panes, step: 1 | -1): void {
  const panes = [source.current ?? lastYear.current, tables.current, results.current];
  const inside = panes.findIndex((pane) =>
    pane?.closest('section')?.contains(document.activeElement),
  );
  const next = inside < 0 ? (step === 1 ? 0 : 2) : (inside + step + panes.length) % panes.length;
  panes[next]?.focus();
}

interface Props extends HeaderActs {
  readonly review: ReviewState;
  readonly panes: Panes;
  readonly annotate: () => void;
  readonly addFinding: () => void;
}

/** The same with what is chosen. */
interface Given extends Props {
  readonly review: ReviewState & Choice & { readonly places: readonly Place[] };
}

const NOTHING = (): void => undefined;

/** The keys that put our reading right. */
function useReadingKeys({ review, panes }: Given): KeyHandlers {
  const { selection } = review;
  const cell = useCellActs(selection?.kind === 'cell' ? selection.ref : null);
  const doubt = useDoubtActs(selection?.kind === 'doubt' ? selection.index : null);
  const placement = selection?.kind === 'placement' ? selection.placement : null;
  const line = usePlaceActs(chosenSourceCell(review), placement);
  const place = (): void => {
    if (review.readOnly || isAtLastYear(panes.lastYear.current)) return;
    const at = placeHere(review, panes.source.current);
    if (at) review.openForm({ kind: 'place', at });
  };
  return {
    correctCell: cell.correct,
    restoreCell: cell.restore,
    placeLine: place,
    unplaceLine: line.unplace,
    takeOffer: doubt.take ?? NOTHING,
    keepReading: doubt.keep ?? NOTHING,
  };
}

/** The keys that do something to the case. */
function useActKeys({ review, annotate, addFinding, ...given }: Given): KeyHandlers {
  const { onUndo, onRedo, onExport, onExportCase, onChooseHandIn } = given;
  const { selection } = review;
  const finding = useFindingActs(selection?.kind === 'finding' ? selection.findingId : null);
  const closing = useClosingActs();
  const isOwn = selection?.kind === 'annotation' || selection?.kind === 'ownFinding';
  const own = useOwnActs(isOwn ? selection : null);
  return {
    confirm: finding.confirm,
    dismiss: finding.dismiss,
    question: finding.question,
    reopen: finding.reopen,
    comment: finding.comment,
    annotate,
    addFinding,
    editAnnotation: own.edit,
    removeAnnotation: own.remove,
    closeCase: closing.close,
    reopenCase: closing.reopen,
    undo: onUndo,
    redo: onRedo,
    exportPdf: onExport,
    exportCase: onExportCase,
    handIn: review.readOnly ? NOTHING : onChooseHandIn,
  };
}

/** The keys that go from finding to finding, or from doubt to doubt in their list, and from place to place. */
function stepKeys(review: Given['review']): KeyHandlers {
  const { view, places, focus } = review;
  const go = (step: 1 | -1) => (): void => {
    if (review.list === 'doubts' && view.report.issues.length > 0) {
      const doubt = stepDoubt(view, review.selection, step);
      if (doubt) review.choose(doubt);
      // Behind the last doubt come the findings.
      if (doubt || step === -1) return;
    }
    const next = stepFinding(review.index.listed, review.filter, review.findingId, step);
    review.setList('findings');
    if (next) review.choose(selectionOf(next));
  };
  const nextPlace = (): void => {
    const at = focus.place === 'first' ? 0 : focus.place;
    if (places.length > 0) review.showPlace((at + 1) % places.length);
  };
  return { nextFinding: go(1), previousFinding: go(-1), nextEvidence: nextPlace };
}

/** The keys that show something else. */
function viewKeys({ review, panes, onBack }: Given): KeyHandlers {
  const nextFilter = (): void => {
    const at = FINDING_FILTERS.indexOf(review.filter) + 1;
    review.setList('findings');
    review.setFilter(FINDING_FILTERS[at % FINDING_FILTERS.length] ?? 'all');
  };
  const list = (id: ListId) => (): void => review.setList(id);
  return {
    activeDisclosure: () => showTable('activeDisclosure'),
    applications: () => showTable('applications'),
    reviewLitigation: () => showTable('reviewLitigation'),
    filterFindings: nextFilter,
    listFindings: list('findings'),
    listDoubts: list('doubts'),
    listUnread: () => {
      review.setList('doubts');
      if (review.view.report.unread.length > 0) review.choose({ kind: 'unread', index: 0 });
    },
    listAnnotations: list('annotations'),
    listCorrections: list('corrections'),
    listChecks: list('checks'),
    listNumbers: list('numbers'),
    listVersions: list('versions'),
    listReadings: list('readings'),
    nextPane: () => cyclePane(panes, 1),
    previousPane: () => cyclePane(panes, -1),
    search: () => panes.find.current?.focus(),
    back: review.form ? review.leaveForm : review.picked.length > 0 ? review.clearPicked : onBack,
  };
}

/** Every key of a review. Shows nothing: what the keys do changes with every choice, and what stands around them does not. */
export function ReviewKeys(props: Props): null {
  const year = useYear();
  const choice = useChoice();
  const places = usePlaces();
  const given: Given = { ...props, review: { ...props.review, ...choice, places } };
  useKeys({
    yearBeside: year.toggle,
    lastYearText: year.toggleText,
    ...useActKeys(given),
    ...useReadingKeys(given),
    ...useSumKeys(),
    ...stepKeys(given.review),
    ...viewKeys(given),
  });
  return null;
}
