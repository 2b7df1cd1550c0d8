import { useEffect, useMemo, type MouseEvent, type ReactElement, type RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview, type Form } from '../review-context';
import { scrollTo, scrollToChosen } from '../scroll-to';
import type { Place } from '../selection';
import { selectionAt } from './selection-at';
import { SourceBlocks } from './source-blocks';
import { SourceHeader } from './source-header';
import { chosenMarks, type SourceMark } from './source-marks';
import { useBlockMarks } from './use-block-marks';
import { useFind, type Find } from './use-find';
import { sourceKeys } from './source-keys';

type PaneRef = RefObject<HTMLDivElement | null>;

/** Follows the chosen thing, and the current match of a search. */
function useFollow(pane: PaneRef, find: Find): void {
  const { focus } = useReview();
  useEffect(() => {
    if (pane.current) scrollToChosen(pane.current, focus.place);
  }, [pane, focus]);
  useEffect(() => {
    const target = pane.current?.querySelector<HTMLElement>('.m-current');
    if (pane.current && target) scrollTo(pane.current, target);
  }, [pane, find]);
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
  useFollow(paneRef, find);
  const title = t(deskMessages.sourcePane);
  const leaveFind = (): void => paneRef.current?.focus();
  return (
    <section className="pane" data-testid="source-pane" aria-label={title}>
      <SourceHeader find={find} findRef={findRef} onLeaveFind={leaveFind} onAnnotate={onAnnotate} />
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
        <SourceBlocks marks={marks} />
      </div>
    </section>
  );
}
