import {
  useEffect,
  useMemo,
  useState,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useKeys } from '../../../ui/use-keys';
import { useWords } from '../../../ui/words';
import { useReview, type Form } from '../review-context';
import { scrollTo, scrollToChosen } from '../scroll-to';
import type { Place } from '../place';
import type { SourceLayout } from './page-switch';
import { HintedSection } from './number-hint';
import { PageView } from './page-view';
import { selectionAt } from './selection-at';
import { SourceBlocks } from './source-blocks';
import { SourceHeader } from './source-header';
import { chosenMarks, type SourceMark } from './source-marks';
import { useBlockMarks } from './use-block-marks';
import { useFind, type Find } from './use-find';
import { sourceKeys } from './source-keys';

type PaneRef = RefObject<HTMLDivElement | null>;

/** Follows the chosen thing, and the current match of a search. */
function useFollow(pane: PaneRef, find: Find, layout: SourceLayout | null): void {
  const { focus } = useReview();
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
  const anchor = form?.kind === 'annotate' ? form.anchor : null;
  return [
    ...chosenMarks(places),
    ...find.matches.map((span, at): SourceMark => ({
      kind: 'match',
      span,
      current: at === find.current,
    })),
    ...(anchor?.kind === 'text' ? [{ kind: 'pending', span: anchor.span } as const] : []),
  ];
}

interface Props {
  readonly paneRef: PaneRef;
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly onAnnotate: () => void;
}

/** A PDF is shown as its pages first; what has no pages of its own is text alone. */
function useLayout(hasPages: boolean): [SourceLayout | null, (layout: SourceLayout) => void] {
  const [layout, setLayout] = useState<SourceLayout>('pages');
  useKeys(hasPages ? { switchSource: () => setLayout(layout === 'pages' ? 'text' : 'pages') } : {});
  return [hasPages ? layout : null, setLayout];
}

/** The report as it is written. */
export function SourcePane({ paneRef, findRef, onAnnotate }: Props): ReactElement {
  const t = useWords();
  const { view, index, places, form, choose } = useReview();
  const find = useFind(view.document.text);
  const passing = useMemo(() => passingMarks(places, form, find), [places, form, find]);
  const marks = useBlockMarks(view, passing);
  const chooseAt = (element: Element): void => {
    const selection = selectionAt(element, marks, index);
    if (selection) choose(selection);
  };
  const onClick = (event: MouseEvent): void => {
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!selecting && event.target instanceof Element) chooseAt(event.target);
  };
  const onKeyDown = sourceKeys(chooseAt);
  const [layout, setLayout] = useLayout(view.document.pages.length > 0);
  useFollow(paneRef, find, layout);
  const title = t(deskMessages.sourcePane);
  return (
    <HintedSection title={title} marks={marks}>
      <SourceHeader
        {...{ find, findRef, onAnnotate, layout }}
        onLeaveFind={() => paneRef.current?.focus()}
        onLayout={setLayout}
      />
      <div
        ref={paneRef}
        className="pane-body source"
        lang="zh-CN"
        tabIndex={0}
        role="group"
        aria-label={title}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {layout === 'pages' ? <PageView marks={marks} /> : <SourceBlocks marks={marks} />}
      </div>
    </HintedSection>
  );
}
