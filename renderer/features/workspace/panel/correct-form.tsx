import { useState, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt, type CellRef, type ReportCell } from '../../../../shared/report/annual-report';
import { isInDoubt } from '../../../../shared/report/doubt';
import { TextField } from '../../../ui/text-field';
import { useWords, type Words } from '../../../ui/words';
import { useReview } from '../review-context';
import { cellTitle, spokenValue } from '../tables/cell-words';
import { FormFrame } from './form-frame';
import { typedNumber } from './typed-number';

/** That a reading is right says something only where it is in doubt. */
function problemOf(
  t: Words,
  typed: string,
  cell: ReportCell | null,
  inDoubt: boolean,
): string | null {
  const value = typedNumber(typed);
  if (value === undefined) return t(deskMessages.formNotNumber);
  if (inDoubt) return null;
  const same = value === null ? cell?.kind === 'empty' : cell?.value === value;
  return same ? t(deskMessages.formSame) : null;
}

function ReadAs({ cell }: { readonly cell: ReportCell | null }): ReactElement {
  const t = useWords();
  return (
    <p className="read-as">
      {t(deskMessages.formReadAs)} <strong>{spokenValue(t, cell)}</strong>
      {cell ? ` · ${t(deskMessages.cellRaw)} “${cell.raw}”` : ''}
    </p>
  );
}

/** Puts right what the program misread; not what the report got wrong. */
export function CorrectForm({ cellRef }: { readonly cellRef: CellRef }): ReactElement {
  const t = useWords();
  const { view, act, setWritten } = useReview();
  const [{ typed, note }, setFields] = useState({ typed: '', note: '' });
  const cell = cellAt(view.report, cellRef);
  const { table, row, column } = cellRef;
  const write = (fields: { readonly typed: string; readonly note: string }): void => {
    setFields(fields);
    setWritten(`${fields.typed}${fields.note}` !== '');
  };
  const submit = (): Promise<boolean> => {
    const value = typedNumber(typed) ?? null;
    return act({ type: 'correctCell', table, row, column, value, note: note.trim() });
  };
  return (
    <FormFrame
      title={t(deskMessages.formCorrect)}
      about={cellTitle(t, cellRef, view.report.tables[table].form)}
      submitLabel={t(deskMessages.formSubmit)}
      problem={problemOf(t, typed, cell, isInDoubt(view.report, cellRef))}
      onSubmit={submit}
    >
      <ReadAs cell={cell} />
      <TextField
        label={t(deskMessages.formShouldBe)}
        testId="correct-value"
        value={typed}
        onChange={(value) => write({ typed: value, note })}
      />
      <TextField
        label={t(deskMessages.formNote)}
        testId="correct-note"
        maxLength={1000}
        value={note}
        onChange={(value) => write({ typed, note: value })}
      />
      <p className="hint">{t(deskMessages.formCorrectHint)}</p>
    </FormFrame>
  );
}
