import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt, type CellRef } from '../../../../shared/report/annual-report';
import type { LayoutCell } from '../../../../shared/report/layout';
import { useWords } from '../../../ui/words';
import { cellKey } from '../cell-key';
import { chosenClass, type ChosenCell } from '../chosen-cells';
import { useReview } from '../review-context';
import { rowAndColumn, shownValue, spokenFlags, spokenValue } from './cell-words';

interface Props {
  readonly cell: Extract<LayoutCell, { kind: 'value' }>;
  readonly cellRef: CellRef;
  readonly chosen: ChosenCell | undefined;
  /** The one cell of the table that the Tab key reaches. */
  readonly reachable: boolean;
}

/** One value of a statutory table. */
export function ValueCell({ cell, cellRef, chosen, reachable }: Props): ReactElement {
  const t = useWords();
  const { view, index, choose } = useReview();
  const value = cellAt(view.report, cellRef);
  const flags = index.flags.get(cellKey(cellRef));
  const name = rowAndColumn(t, cellRef, view.report.tables[cellRef.table].form);
  const classes = [
    `k-${value?.kind ?? 'absent'}`,
    flags?.severity ? `c-${flags.severity}` : '',
    flags?.dismissed ? 'c-dismissed' : '',
    flags?.corrected ? 'c-corrected' : '',
    flags?.annotated ? 'c-annotated' : '',
    chosenClass(chosen),
  ];
  return (
    <td
      role="gridcell"
      data-testid="cell"
      data-table={cellRef.table}
      data-row={cellRef.row}
      data-column={cellRef.column}
      data-chosen={chosen?.place}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      className={classes.filter((each) => each !== '').join(' ')}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen !== undefined}
      aria-label={t(deskMessages.cellHas, {
        name,
        value: spokenValue(t, value),
        flags: spokenFlags(t, flags),
      })}
      onClick={() => choose({ kind: 'cell', ref: cellRef })}
    >
      {shownValue(value)}
      {flags?.corrected ? <sup>{t(deskMessages.correctedMark)}</sup> : null}
    </td>
  );
}
