import { memo, type HTMLAttributes, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { CellRef, ReportCell } from '../../../../shared/report/annual-report';
import type { FormVersion, TableId } from '../../../../shared/report/form';
import type { YearBeside } from '../../../../shared/report/year-beside';
import type { LayoutCell } from '../../../../shared/report/layout';
import { useWords } from '../../../ui/words';
import type { CellFlags } from '../case-index';
import { cellKey } from '../cell-key';
import { chosenClass, type ChosenCell } from '../chosen-cells';
import { useIsLit } from '../lighting';
import { isPicking } from '../picked';
import type { Review } from '../review-context';
import { BesideLines } from '../year/beside-lines';
import { spokenBeside } from '../year/beside-words';
import { rowAndColumn, shownValue, spokenFlags, spokenValue } from './cell-words';
import { CELL_HINT_ID } from './pointed-cell';

interface Props {
  readonly cell: Extract<LayoutCell, { kind: 'value' }>;
  readonly table: TableId;
  readonly chosen: ChosenCell | undefined;
  /** Selected to be reckoned with. */
  readonly picked: boolean;
  /** The one cell of the table that the Tab key reaches. */
  readonly reachable: boolean;
  readonly value: ReportCell | null;
  readonly flags: CellFlags | undefined;
  readonly form: FormVersion;
  /** Last year's number; `null` where it is not shown. */
  readonly beside: YearBeside | null;
  readonly choose: Review['choose'];
  readonly pick: Review['pick'];
}

/** How a cell looks, by what is known of it and what is done with it just now. */
const classesOf = ({ value, flags, chosen, picked }: Props, lit: boolean): string =>
  [
    `k-${value?.kind ?? 'absent'}`,
    flags?.severity ? `c-${flags.severity}` : '',
    flags?.dismissed ? 'c-dismissed' : '',
    flags?.corrected ? 'c-corrected' : '',
    flags?.annotated ? 'c-annotated' : '',
    chosenClass(chosen),
    picked ? 'c-picked' : '',
    lit ? 'c-lit' : '',
  ]
    .filter((each) => each !== '')
    .join(' ');

/** What clicks on a cell do: choose it, or select it to be reckoned with. */
const clicksOn = (
  ref: CellRef,
  { choose, pick }: Props,
): Pick<HTMLAttributes<HTMLElement>, 'onClick' | 'onMouseDown'> => ({
  // Shift would select the words between two clicks.
  onMouseDown: (event) => {
    if (event.shiftKey) event.preventDefault();
  },
  onClick: (event) => {
    if (isPicking(event)) pick({ kind: 'cell', ref }, event.shiftKey);
    else choose({ kind: 'cell', ref });
  },
});

/** One value of a statutory table. Drawn again only when something of its own has changed. */
export const ValueCell = memo(function ValueCell(props: Props): ReactElement {
  const { cell, table, chosen, picked, reachable, value, flags, beside } = props;
  const t = useWords();
  const cellRef: CellRef = { table, row: cell.row, column: cell.column };
  const lit = useIsLit(cellKey(cellRef));
  const name = rowAndColumn(t, cellRef, props.form);
  return (
    <td
      role="gridcell"
      data-testid="cell"
      data-table={table}
      data-row={cell.row}
      data-column={cell.column}
      data-chosen={chosen?.place}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      className={classesOf(props, lit)}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen !== undefined || picked}
      aria-describedby={CELL_HINT_ID}
      aria-label={t(deskMessages.cellHas, {
        name,
        value: spokenValue(t, value) + (beside ? spokenBeside(t, beside) : ''),
        flags: spokenFlags(t, flags),
      })}
      {...clicksOn(cellRef, props)}
    >
      {shownValue(value)}
      {flags?.corrected ? <sup>{t(deskMessages.correctedMark)}</sup> : null}
      {beside ? <BesideLines beside={beside} /> : null}
    </td>
  );
});
