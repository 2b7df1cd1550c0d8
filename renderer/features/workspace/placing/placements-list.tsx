import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { samePlace } from '../../../../shared/report/placement';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import { ChoiceItem } from '../panel/choice-item';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { placementSource, placementTarget } from './line-words';

/** Rows and columns that were put where they belong, as further lines of the list of corrections. */
export function PlacementItems(): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  return (
    <>
      {view.state.placements.map(({ placement, note, who, at }) => (
        <ChoiceItem
          key={`${placement.kind} ${placement.table} ${placement.block} ${placement.line}`}
          testId="placement-item"
          chosen={selection?.kind === 'placement' && samePlace(selection.placement, placement)}
          onChoose={() => choose({ kind: 'placement', placement })}
        >
          {placementSource(t, placement, view)}
          <span>→ {placementTarget(t, placement, view)}</span>
          <span className="by">
            {note === '' ? '' : `${note} · `}
            {t(deskMessages.byAt, { who, at: formatMoment(at) })}
          </span>
        </ChoiceItem>
      ))}
    </>
  );
}
