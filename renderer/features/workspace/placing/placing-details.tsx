import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { PlacedLine } from '../../../../shared/casefile/state';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { Field } from '../panel/field';
import { usePlaces } from '../choosing';
import { useReview } from '../review-context';
import { placementSource, placementTarget } from './line-words';
import { PlaceButton } from './place-button';
import { useChosenSourceCell } from './place-here';
import { lineText, sourceCell, sourceTableNumber, type SourceCellRef } from './source-lines';
import { usePlaceActs } from './use-place-acts';

/** A cell of the source that was not read into a table of the form. */
export function SourceCellDetail({ at }: { readonly at: SourceCellRef }): ReactElement | null {
  const t = useWords();
  const { document } = useReview().view;
  const cell = sourceCell(document, at);
  if (!cell) return null;
  const table = sourceTableNumber(document, at.block);
  const where = { table, row: cell.row + 1, column: cell.column + 1 };
  const words = textAt(document.text, cell.span).trim();
  return (
    <article data-testid="source-cell-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.sourceCellTitle)}</span>
      </header>
      <p className="message">{words === '' ? t(deskMessages.cellEmpty) : `“${words}”`}</p>
      <div className="buttons">
        <PlaceButton />
      </div>
      <dl>
        <Field label={t(deskMessages.sourceCellWhere)}>{t(deskMessages.sourceCellOf, where)}</Field>
        <Field label={t(deskMessages.sourceCellRow)}>
          {lineText(document, { block: at.block, line: cell.row }, 'row')}
        </Field>
      </dl>
      <p className="note">{t(deskMessages.sourceCellNote)}</p>
    </article>
  );
}

function PlacementButtons({ placed }: { readonly placed: PlacedLine }): ReactElement {
  const t = useWords();
  const { readOnly } = useReview();
  const acts = usePlaceActs(useChosenSourceCell(), placed.placement);
  return (
    <div className="buttons">
      <Button data-testid="unplace-line" disabled={readOnly} onClick={acts.unplace}>
        {t(deskMessages.unplace)} <KeyHint of="unplaceLine" />
      </Button>
      <PlaceButton />
    </div>
  );
}

/** A row or column of the source that an inspector has put where it belongs. */
export function PlacementDetail({ placed }: { readonly placed: PlacedLine }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const places = usePlaces();
  const { placement } = placed;
  const { kind, block, line } = placement;
  const nowhere =
    (kind === 'row' ? placement.row : placement.column) !== null &&
    !places.some((place) => place.kind === 'cell');
  return (
    <article data-testid="placement-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.placementTitle)}</span>
      </header>
      <p className="message">{placementTarget(t, placement, view)}</p>
      <PlacementButtons placed={placed} />
      <dl>
        <Field label={t(deskMessages.placementRow)}>
          {placementSource(t, placement, view)}
          <br />
          {lineText(view.document, { block, line }, kind)}
        </Field>
        <Field label={t(deskMessages.cellNote)}>
          {placed.note}{' '}
          <span className="by">
            {t(deskMessages.byAt, { who: placed.who, at: formatMoment(placed.at) })}
          </span>
        </Field>
      </dl>
      {nowhere ? <p className="note missing">{t(deskMessages.placementNowhere)}</p> : null}
    </article>
  );
}
