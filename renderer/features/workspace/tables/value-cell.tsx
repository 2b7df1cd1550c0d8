import { memo, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { CellRef, ReportCell } from '../../../../shared/report/annual-report';
import type { FormVersion, TableId } from '../../../../shared/report/form';
import type { YearBeside } from '../../../../shared/report/year-beside';
import type { LayoutCell } from '../../../../shared/report/layout';
import { useWords } from '../../../ui/words';
import type { CellFlags } from '../case-index';
import { chosenClass, type ChosenCell } from '../chosen-cells';
import type { Review } from '../review-context';
import { BesideLines } from '../year/beside-lines';
import { spokenBeside } from '../year/beside-words';
import { rowAndColumn, shownValue, spokenFlags, spokenValue } from './cell-words';

interface Props {
  readonly cell: Extract<LayoutCell, { kind: 'value' }>;
  readonly table: TableId;
  readonly chosen: ChosenCell | undefined;
  /** The one cell of the table that the Tab key reaches. */
  readonly reachable: boolean;
  readonly value: ReportCell | null;
  readonly flags: CellFlags | undefined;
  readonly form: FormVersion;
  /** Last year's number; `null` where it is not shown. */
  readonly beside: YearBeside | null;
  readonly choose: Review['choose'];
}

/** One value of a statutory table. Drawn again only when something of its own has changed. */
export const ValueCell = memo(function ValueCell(props: Props): ReactElement {
  const { cell, table, chosen, reachable, value, flags, choose, beside } = props;
  const t = useWords();
  const cellRef: CellRef = { table, row: cell.row, column: cell.column };
  const name = rowAndColumn(t, cellRef, props.form);
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
        value: spokenValue(t, value) + (beside ? spokenBeside(t, beside) : ''),
        flags: spokenFlags(t, flags),
      })}
      onClick={() => choose({ kind: 'cell', ref: cellRef })}
    >
      {shownValue(value)}
      {flags?.corrected ? <sup>{t(deskMessages.correctedMark)}</sup> : null}
      {beside ? <BesideLines beside={beside} /> : null}
    </td>
  );
});
