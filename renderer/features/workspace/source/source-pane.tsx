import { Button } from 'antd';
import {
  useCallback,
  useEffect,
  useMemo,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview, type Form } from '../review-context';
import { scrollTo, scrollToChosen } from '../scroll-to';
import type { Place } from '../selection';
import { selectionAt } from './selection-at';
import { SourceBlocks } from './source-blocks';
import { SourceFind } from './source-find';
import { chosenMarks, type SourceMark } from './source-marks';
import { useBlockMarks } from './use-block-marks';
import { useFind, type Find } from './use-find';
import { useSourceKeys } from './use-source-keys';

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
  const { view, index, places, form, choose, readOnly } = useReview();
  const find = useFind(view.document.text);
  const passing = useMemo(() => passingMarks(places, form, find), [places, form, find]);
  const marks = useBlockMarks(view, passing);
  const chooseAt = useCallback(
    (element: Element) => {
      const selection = selectionAt(element, marks, index);
      if (selection) choose(selection);
    },
    [choose, index, marks],
  );
  const onClick = (event: MouseEvent): void => {
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!selecting && event.target instanceof Element) chooseAt(event.target);
  };
  const onKeyDown = useSourceKeys(chooseAt);
  useFollow(paneRef, find);
  const title = t(deskMessages.sourcePane);
  return (
    <section className="pane" data-testid="source-pane" aria-label={title}>
      <header className="pane-header">
        <h2>{title}</h2>
        <SourceFind find={find} inputRef={findRef} onLeave={() => paneRef.current?.focus()} />
        <Button
          size="small"
          data-testid="annotate"
          title={t(deskMessages.annotateHint)}
          disabled={readOnly}
          // Pressing a button takes the focus, and with it the selection, away from the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onAnnotate}
        >
          {t(deskMessages.annotateSelection)} <KeyHint of="annotate" />
        </Button>
      </header>
      <div
        ref={paneRef}
        className="pane-body source"
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
