import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt, type CellRef } from '../../../../shared/report/annual-report';
import { formatMoment } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { verdictsOnCell } from '../case-index';
import { cellKey } from '../cell-key';
import { PlaceButton } from '../placing/place-button';
import { useReview } from '../review-context';
import { cellTitle, spokenValue } from '../tables/cell-words';
import { UsedBy } from './check-item';
import { Field } from './field';
import { useCellActs } from './use-cell-acts';

function CellButtons({ cellRef }: { readonly cellRef: CellRef }): ReactElement {
  const t = useWords();
  const { readOnly, view, index, showPlace } = useReview();
  const acts = useCellActs(cellRef);
  const cell = cellAt(view.report, cellRef);
  const corrected = Boolean(index.flags.get(cellKey(cellRef))?.corrected);
  return (
    <div className="buttons">
      <Button data-testid="correct-cell" disabled={readOnly} onClick={acts.correct}>
        {t(deskMessages.correct)} <KeyHint of="correctCell" />
      </Button>
      {corrected ? (
        <Button data-testid="restore-cell" disabled={readOnly} onClick={acts.restore}>
          {t(deskMessages.restore)} <KeyHint of="restoreCell" />
        </Button>
      ) : null}
      <PlaceButton />
      <Button data-testid="annotate-cell" disabled={readOnly} onClick={acts.annotate}>
        {t(deskMessages.annotateCell)} <KeyHint of="annotate" />
      </Button>
      {cell?.span ? (
        <Button onClick={() => showPlace(0)}>
          {t(deskMessages.showInSource)} <KeyHint of="nextEvidence" />
        </Button>
      ) : null}
    </div>
  );
}

function CorrectionFields({ cellRef }: { readonly cellRef: CellRef }): ReactElement | null {
  const t = useWords();
  const { view } = useReview();
  const cell = cellAt(view.report, cellRef);
  const correction = view.state.corrections.find((each) => cellKey(each) === cellKey(cellRef));
  if (!correction || cell?.readAs === undefined) return null;
  return (
    <>
      <Field label={t(deskMessages.cellWas)}>
        {cell.readAs === null
          ? t(deskMessages.cellNotRead)
          : (cell.readAs.value ?? (cell.raw || t(deskMessages.cellEmpty)))}
      </Field>
      <Field label={t(deskMessages.cellNote)}>
        {correction.note}{' '}
        <span className="by">
          {t(deskMessages.byAt, { who: correction.who, at: formatMoment(correction.at) })}
        </span>
      </Field>
    </>
  );
}

/** What a cell of a statutory table is, where it comes from and what uses it. */
export function CellDetail({ cellRef }: { readonly cellRef: CellRef }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const cell = cellAt(view.report, cellRef);
  return (
    <article data-testid="cell-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.cellTitle)}</span>
      </header>
      <p className="message">{cellTitle(t, cellRef, view.report.tables[cellRef.table].form)}</p>
      <dl>
        <Field label={t(deskMessages.cellValue)}>
          <strong className="value">{spokenValue(t, cell)}</strong>
        </Field>
        <Field label={t(deskMessages.cellRaw)}>{cell?.span ? `“${cell.raw}”` : ''}</Field>
        <CorrectionFields cellRef={cellRef} />
      </dl>
      {cell?.span ? null : <p className="note">{t(deskMessages.cellNowhere)}</p>}
      <CellButtons cellRef={cellRef} />
      <UsedBy verdicts={verdictsOnCell(view, cellRef)} />
    </article>
  );
}
