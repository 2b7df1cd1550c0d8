import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt, type CellRef } from '../../../../shared/report/annual-report';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { cellTitle, spokenValue } from '../tables/cell-words';
import { FormFrame } from './form-frame';
import { typedNumber } from './typed-number';

/** Puts right what the program misread; not what the report got wrong. */
export function CorrectForm({ cellRef }: { readonly cellRef: CellRef }): ReactElement {
  const t = useWords();
  const id = useId();
  const { view, act, setWritten } = useReview();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const cell = cellAt(view.report, cellRef);
  const value = typedNumber(typed);
  const same =
    value !== undefined && cell?.value === value && (value !== null || cell.kind === 'empty');
  const problem =
    value === undefined ? t(deskMessages.formNotNumber) : same ? t(deskMessages.formSame) : null;
  const { table, row, column } = cellRef;
  const submit = (): Promise<boolean> =>
    act({ type: 'correctCell', table, row, column, value: value ?? null, note: note.trim() });
  return (
    <FormFrame
      title={t(deskMessages.formCorrect)}
      about={cellTitle(t, cellRef, view.report.tables[table].form)}
      submitLabel={t(deskMessages.formSubmit)}
      problem={problem}
      onSubmit={submit}
    >
      <p className="read-as">
        {t(deskMessages.formReadAs)} <strong>{spokenValue(t, cell)}</strong>
        {cell ? ` (${t(deskMessages.cellRaw)} “${cell.raw}”)` : ''}
      </p>
      <label htmlFor={`${id}value`}>{t(deskMessages.formShouldBe)}</label>
      <Input
        id={`${id}value`}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWritten(event.target.value !== '');
        }}
      />
      <label htmlFor={`${id}note`}>{t(deskMessages.formNote)}</label>
      <Input
        id={`${id}note`}
        value={note}
        maxLength={1000}
        onChange={(event) => {
          setNote(event.target.value);
          setWritten(event.target.value !== '');
        }}
      />
      <p className="hint">{t(deskMessages.formCorrectHint)}</p>
    </FormFrame>
  );
}
