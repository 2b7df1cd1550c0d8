import type { Anchor } from '../../../../shared/casefile/event';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { cellTitle } from '../tables/cell-words';

/** Says where an annotation is fixed: the quoted words, or the cell by its statutory name. */
export function useAnchorWords(): (anchor: Anchor) => string {
  const t = useWords();
  const { view } = useReview();
  return (anchor) =>
    anchor.kind === 'text'
      ? `“${anchor.quote}”`
      : cellTitle(t, anchor, view.report.tables[anchor.table].form);
}
