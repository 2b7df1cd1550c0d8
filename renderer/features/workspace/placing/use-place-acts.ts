import { samePlace, type Placement } from '../../../../shared/report/placement';
import { useReview } from '../review-context';
import type { SourceCellRef } from './source-lines';

interface PlaceActs {
  readonly place: () => void;
  readonly unplace: () => void;
}

/** What the keys and the buttons do to a line of the source; nothing where it cannot be done. */
export function usePlaceActs(at: SourceCellRef | null, placement: Placement | null): PlaceActs {
  const { view, readOnly, act, openForm, choose } = useReview();
  return {
    place: () => {
      if (at && !readOnly) openForm({ kind: 'place', at });
    },
    unplace: () => {
      const placed = view.state.placements.find(
        (each) => placement && samePlace(each.placement, placement),
      );
      if (!placed || !at || readOnly) return;
      void act({ type: 'unplaceLine', placement: placed.placement }).then((done) => {
        if (done) choose({ kind: 'sourceCell', ...at });
      });
    },
  };
}
