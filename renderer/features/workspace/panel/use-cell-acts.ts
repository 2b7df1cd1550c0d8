import { cellAnchor } from '../../../../shared/casefile/anchor';
import type { CellRef } from '../../../../shared/report/annual-report';
import { cellKey } from '../cell-key';
import { useReview } from '../review-context';

interface CellActs {
  readonly correct: () => void;
  readonly restore: () => void;
  readonly annotate: () => void;
}

/** What the keys and the buttons do to a cell; nothing where it cannot be done. */
export function useCellActs(ref: CellRef | null): CellActs {
  const { view, index, readOnly, act, openForm } = useReview();
  const corrected = ref !== null && Boolean(index.flags.get(cellKey(ref))?.corrected);
  const when = (can: boolean, run: (ref: CellRef) => void) => (): void => {
    if (ref !== null && can && !readOnly) run(ref);
  };
  return {
    correct: when(true, (cell) => openForm({ kind: 'correct', ref: cell })),
    annotate: when(true, (cell) =>
      openForm({ kind: 'annotate', anchor: cellAnchor(view.report, cell) }),
    ),
    restore: when(corrected, ({ table, row, column }) => {
      void act({ type: 'restoreCell', table, row, column });
    }),
  };
}
