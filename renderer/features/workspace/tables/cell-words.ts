import type { ReportCell } from '../../../../shared/report/annual-report';
import type { CellRef } from '../../../../shared/report/annual-report';
import type { FormVersion } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Words } from '../../../ui/words';
import type { CellFlags } from '../case-index';
import { tableNumber } from '../cell-key';

/** Row and column of a cell in the words of the form. */
export function rowAndColumn(t: Words, ref: CellRef, version: FormVersion): string {
  const form = formTable(ref.table, version);
  const row = form.rows.find((each) => each.id === ref.row);
  const column = form.columns.find((each) => each.id === ref.column);
  return t(deskMessages.cellWords, {
    row: row ? t.of(row.label) : ref.row,
    column: column ? t.of(column.label) : ref.column,
  });
}

/** 表三 · row, column. */
export const cellTitle = (t: Words, ref: CellRef, version: FormVersion): string =>
  `${t(deskMessages.tableShort, { number: tableNumber(ref.table) })} · ${rowAndColumn(t, ref, version)}`;

/** What a cell shows: its value, or what is written where that is not a value. */
export const shownValue = (cell: ReportCell | null): string =>
  cell === null
    ? ''
    : cell.value === null
      ? cell.kind === 'empty'
        ? ''
        : cell.raw
      : String(cell.value);

/** What a cell holds, for the ear. */
export const spokenValue = (t: Words, cell: ReportCell | null): string =>
  cell === null ? t(deskMessages.cellAbsent) : shownValue(cell) || t(deskMessages.cellEmpty);

export function spokenFlags(t: Words, flags: CellFlags | undefined): string {
  if (!flags) return '';
  return [
    flags.severity ? t(deskMessages[flags.severity]) : '',
    flags.dismissed ? t(deskMessages.flagDismissed) : '',
    flags.corrected ? t(deskMessages.flagCorrected) : '',
    flags.annotated ? t(deskMessages.flagAnnotated) : '',
  ]
    .filter((each) => each !== '')
    .join(t.lang === 'en' ? ', ' : '、');
}
