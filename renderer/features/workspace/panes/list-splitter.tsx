import { useEffect, type ReactElement, type RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { Splitter } from '../../../ui/splitter';
import { useWords } from '../../../ui/words';
import { LEAST, useShare } from './pane-shares';

/** Id of the list. */
export const LIST_ID = 'results-list';

/** As in workspace.css: what the list takes at most until somebody moves the line. */
const AUTOMATIC = 0.28;

/** A share of the panel, or what the list needs. */
function setHeight(style: CSSStyleDeclaration, share: number | null): void {
  style.flexBasis = share === null ? '' : `${share * 100}%`;
  style.maxHeight = share === null ? '' : 'none';
  style.flexShrink = share === null ? '' : '0';
}

/** The line between the list of the panel and what is chosen in it; both stand in the same element. */
export function ListSplitter({
  list,
}: {
  readonly list: RefObject<HTMLDivElement | null>;
}): ReactElement {
  const t = useWords();
  const { share, move, done, reset } = useShare('list');
  useEffect(() => {
    if (list.current) setHeight(list.current.style, share);
  }, [list, share]);
  return (
    <Splitter
      label={t(deskMessages.listHeight)}
      orientation="horizontal"
      side="start"
      share={share ?? AUTOMATIC}
      bounds={(size) => [LEAST.list / size, 1 - LEAST.detail / size]}
      controls={LIST_ID}
      onMove={move}
      onDone={done}
      onReset={reset}
    />
  );
}
