import { cellAnchor, textAnchor } from '../../../shared/casefile/anchor';
import type { Anchor } from '../../../shared/casefile/event';
import type { Span } from '../../../shared/document/source-document';
import type { Review } from './review-context';
import { placesOf, type Selection } from './selection';
import { selectedSpan } from './source/text-selection';

/** The block of the source that has the focus. */
function focusedBlock(review: Review, pane: Element): Span | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !pane.contains(focused)) return null;
  const at = focused.dataset['block'];
  return at === undefined ? null : (review.view.document.blocks[Number(at)]?.span ?? null);
}

/** What an annotation would be fixed to: selected text, a focused paragraph, or the place of what is chosen. */
export function anchorHere(
  review: Review,
  selection: Selection | null,
  pane: Element | null,
): Anchor | null {
  const { text } = review.view.document;
  const span = pane && (selectedSpan(pane, text) ?? focusedBlock(review, pane));
  if (span) return textAnchor(text, span);
  const [place] = placesOf(selection, review.view);
  if (!place) return null;
  if (place.kind === 'text') return textAnchor(text, place.span);
  return cellAnchor(review.view.report, place.ref);
}
