import type { ReactElement } from 'react';
import { anchorFate } from '../../../../shared/casefile/standing-anchors';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';

/** Says where a place is no longer where it was marked; nothing where it is. */
export function AnchorMark({ id }: { readonly id: string }): ReactElement | null {
  const t = useWords();
  const state = anchorFate(useReview().view.anchors, id);
  if (state === 'placed') return null;
  return (
    <span className={`anchor-mark anchor-${state}`} data-testid="anchor-mark">
      {t(state === 'moved' ? deskMessages.anchorMoved : deskMessages.anchorLost)}
    </span>
  );
}
