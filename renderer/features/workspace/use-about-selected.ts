import type { Anchor } from '../../../shared/casefile/event';
import { anchorHere } from './anchor-here';
import { anchorsOf } from './picked';
import type { ReviewState } from './use-review-state';
import type { Panes } from './review-keys';
import { isAtLastYear } from './year/is-at-last-year';

interface AboutSelected {
  readonly annotate: () => void;
  readonly addFinding: () => void;
}

/** What can be written about what is selected: a note, or a finding of the inspector's own. Nothing about last year's text. */
export function useAboutSelected(review: ReviewState, { source, lastYear }: Panes): AboutSelected {
  const here = (): Anchor | null =>
    anchorHere(review, review.choosing.current().selection, source.current);
  const annotate = (): void => {
    if (review.readOnly || isAtLastYear(lastYear.current)) return;
    const anchor = here();
    if (anchor) review.openForm({ kind: 'annotate', anchor });
  };
  const addFinding = (): void => {
    if (review.readOnly) return;
    const picked = review.picked.length > 0;
    if (!picked && isAtLastYear(lastYear.current)) return;
    const anchor = picked ? null : here();
    const anchors = anchor ? [anchor] : anchorsOf(review.view, review.picked);
    review.openForm({ kind: 'ownFinding', anchors });
  };
  return { annotate, addFinding };
}
