import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useKeys } from '../../../ui/use-keys';
import { useWords } from '../../../ui/words';
import { useChoice, usePlaces } from '../choosing';
import { useReview, type Form } from '../review-context';
import { useLit, type Lit } from '../lighting';
import { isPicking, type Picked } from '../picked';
import { scrollTo, scrollToChosen } from '../scroll-to';
import type { Place } from '../place';
import type { SourceLayout } from './page-switch';
import { HintedSection } from '../hint/hinted-section';
import { HINT_ID } from './marked-text';
import { pointedIn } from './pointed-at';
import { PageView } from './page-view';
import { selectionAt } from './selection-at';
import { SourceBlocks } from './source-blocks';
import { SourceHeader } from './source-header';
import { chosenMarks, type MarksByBlock, type SourceMark } from './source-marks';
import { useBlockMarks } from './use-block-marks';
import { useFind, type Find } from './use-find';
import { sourceKeys } from './source-keys';

type PaneRef = RefObject<HTMLDivElement | null>;

/** Follows the chosen thing, and the current match of a search. */
function useFollow(pane: PaneRef, find: Find, layout: SourceLayout | null): void {
  const { focus } = useChoice();
  useEffect(() => {
    if (pane.current) scrollToChosen(pane.current, focus.place);
  }, [pane, focus, layout]);
  useEffect(() => {
    const target = pane.current?.querySelector<HTMLElement>('.m-current');
    if (pane.current && target) scrollTo(pane.current, target);
  }, [pane, find, layout]);
}

function passingMarks(
  places: readonly Place[],
  form: Form | null,
  find: Find,
): readonly SourceMark[] {
  const anchors =
    form?.kind === 'annotate' ? [form.anchor] : form?.kind === 'ownFinding' ? form.anchors : [];
  return [
    ...chosenMarks(places),
    ...find.matches.map((span, at): SourceMark => ({
      kind: 'match',
      span,
      current: at === find.current,
    })),
    ...anchors.flatMap((each): SourceMark[] =>
      each.kind === 'text' ? [{ kind: 'pending', span: each.span }] : [],
    ),
  ];
}

/** The numbers that are selected to be reckoned with. */
const pickedMarks = (view: CaseView, picked: readonly Picked[]): readonly SourceMark[] =>
  picked.flatMap((each): SourceMark[] => {
    const fact = each.kind === 'number' ? view.report.facts[each.fact] : undefined;
    return fact ? [{ kind: 'picked', span: fact.span }] : [];
  });

const litMarks = ({ spans, clauses }: Lit): readonly SourceMark[] => [
  ...spans.map((span): SourceMark => ({ kind: 'lit', span, clause: false })),
  ...clauses.map((span): SourceMark => ({ kind: 'lit', span, clause: true })),
];

/** The marks that pass: what is chosen, found, selected, lit or being written about. */
function usePassing(find: Find): readonly SourceMark[] {
  const { view, form, picked } = useReview();
  const places = usePlaces();
  const lit = useLit();
  const standing = useMemo(
    () => [...passingMarks(places, form, find), ...pickedMarks(view, picked)],
    [places, form, find, view, picked],
  );
  return useMemo(() => [...standing, ...litMarks(lit)], [standing, lit]);
}

interface Choosing {
  readonly onClick: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What clicks and keys in the source choose, and select to be reckoned with. */
function useChoosing(marks: MarksByBlock): Choosing {
  const { index, choose, pick } = useReview();
  const chooseAt = (element: Element): void => {
    const selection = selectionAt(element, marks, index);
    if (selection) choose(selection);
  };
  const pickAt = (element: Element, extend: boolean): void => {
    const selection = selectionAt(element, marks, index);
    if (selection?.kind === 'number' || selection?.kind === 'cell') pick(selection, extend);
    else if (selection) choose(selection);
  };
  return {
    // Shift would select the words between two clicks.
    onMouseDown: (event) => {
      const on = event.target instanceof Element && event.target.closest('.m-number, [data-cell]');
      if (event.shiftKey && on) event.preventDefault();
    },
    onClick: (event) => {
      if (!(event.target instanceof Element)) return;
      if (isPicking(event)) pickAt(event.target, event.shiftKey);
      else if (document.getSelection()?.isCollapsed !== false) chooseAt(event.target);
    },
    onKeyDown: sourceKeys(chooseAt, (element) => pickAt(element, false)),
  };
}

interface Props {
  readonly paneRef: PaneRef;
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly onAnnotate: () => void;
  readonly onAddFinding: () => void;
}

/** A PDF is shown as its pages first; what has no pages of its own is text alone. */
function useLayout(hasPages: boolean): [SourceLayout | null, (layout: SourceLayout) => void] {
  const [layout, setLayout] = useState<SourceLayout>('pages');
  useKeys(hasPages ? { switchSource: () => setLayout(layout === 'pages' ? 'text' : 'pages') } : {});
  return [hasPages ? layout : null, setLayout];
}

/** The report as it is written. */
export function SourcePane({ paneRef, findRef, ...acts }: Props): ReactElement {
  const t = useWords();
  const { view, index } = useReview();
  const find = useFind(view.document.text);
  const marks = useBlockMarks(view, usePassing(find));
  const [layout, setLayout] = useLayout(view.document.pages.length > 0);
  useFollow(paneRef, find, layout);
  const leaveFind = useCallback(() => paneRef.current?.focus(), [paneRef]);
  const title = t(deskMessages.sourcePane);
  return (
    <HintedSection title={title} testId="source-pane" hintId={HINT_ID} at={pointedIn(marks, index)}>
      <SourceHeader
        {...{ find, findRef, layout, ...acts }}
        onLeaveFind={leaveFind}
        onLayout={setLayout}
      />
      <div
        ref={paneRef}
        className="pane-body source"
        lang="zh-CN"
        tabIndex={0}
        role="group"
        aria-label={title}
        {...useChoosing(marks)}
      >
        {layout === 'pages' ? <PageView marks={marks} /> : <SourceBlocks marks={marks} />}
      </div>
    </HintedSection>
  );
}
