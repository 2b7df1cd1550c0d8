import { memo, useMemo, type ComponentProps, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { TableId } from '../../../../shared/report/form';
import { cellAt } from '../../../../shared/report/annual-report';
import { formTable } from '../../../../shared/report/forms';
import { tableLayout, type LayoutCell } from '../../../../shared/report/layout';
import { yearBeside } from '../../../../shared/report/year-beside';
import { useWords } from '../../../ui/words';
import { useYear } from '../year/year-context';
import { cellKey, tableNumber } from '../cell-key';
import type { ChosenCells } from '../chosen-cells';
import { isPickedCell } from '../picked';
import { useReview } from '../review-context';
import { placeValues } from './grid-moves';
import { useGridKeys } from './use-grid-keys';
import { ValueCell } from './value-cell';

type Row = readonly LayoutCell[];

const isHead = (row: Row): boolean =>
  row.every((cell) => cell.kind === 'label' && cell.role === 'column');

/** Rows that repeat on top while the body scrolls: those of column heads before the first other row. */
function splitHead(rows: readonly Row[]): {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
} {
  const first = rows.findIndex((row) => !isHead(row));
  const count = first < 0 ? rows.length : first;
  return { head: rows.slice(0, count), body: rows.slice(count) };
}

/** A label so tall is written downwards, as the notice prints it. */
const TALL = 8;

const SCOPES = {
  column: ['col', 'colgroup'],
  row: ['row', 'rowgroup'],
  band: ['colgroup', 'colgroup'],
} as const;

function LabelCell({
  cell,
}: {
  readonly cell: Extract<LayoutCell, { kind: 'label' }>;
}): ReactElement {
  const t = useWords();
  const { role, rowSpan, colSpan } = cell;
  const wide = role === 'row' ? rowSpan > 1 : colSpan > 1;
  return (
    <th
      scope={SCOPES[role][wide ? 1 : 0]}
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={`h-${role}${rowSpan > TALL ? ' h-tall' : ''}`}
    >
      <span>{t.of(cell.text)}</span>
    </th>
  );
}

interface Props {
  readonly table: TableId;
  readonly chosen: ChosenCells;
}

/** A value with what the case says of it. */
function GridCell(
  props: Pick<ComponentProps<typeof ValueCell>, 'cell' | 'table' | 'chosen' | 'reachable'>,
): ReactElement {
  const { cell, table } = props;
  const { view, index, choose, picked, pick } = useReview();
  const { last } = useYear();
  const ref = { table, row: cell.row, column: cell.column };
  return (
    <ValueCell
      {...props}
      value={cellAt(view.report, ref)}
      flags={index.flags.get(cellKey(ref))}
      form={view.report.tables[table].form}
      beside={last ? yearBeside(view.report, last.report, ref) : null}
      choose={choose}
      picked={isPickedCell(picked, ref)}
      pick={pick}
    />
  );
}

/** The rows of the notice, with one cell that the Tab key reaches and arrow keys from there. */
function Grid({ table, chosen, name }: Props & { readonly name: string }): ReactElement {
  const { view, choose, pick } = useReview();
  const { form } = view.report.tables[table];
  const layout = useMemo(() => tableLayout(table, form), [table, form]);
  const placed = useMemo(() => placeValues(layout), [layout]);
  const { reachable, onFocus, onKeyDown } = useGridKeys(
    placed,
    ({ row, column }) => choose({ kind: 'cell', ref: { table, row, column } }),
    ({ row, column }) => pick({ kind: 'cell', ref: { table, row, column } }, false),
  );
  const drawCell = (cell: LayoutCell, key: number): ReactElement => {
    if (cell.kind === 'label') return <LabelCell key={key} cell={cell} />;
    const here = reachable?.row === cell.row && reachable.column === cell.column;
    const mark = chosen.get(cellKey({ table, row: cell.row, column: cell.column }));
    return <GridCell key={key} cell={cell} table={table} chosen={mark} reachable={here} />;
  };
  const drawRow = (row: Row, key: number): ReactElement => <tr key={key}>{row.map(drawCell)}</tr>;
  const { head, body } = splitHead(layout.rows);
  return (
    <table
      role="grid"
      className={`t-${table}`}
      aria-label={name}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <colgroup>
        {Array.from({ length: layout.columnCount }, (_, column) => (
          <col key={column} />
        ))}
      </colgroup>
      {head.length > 0 ? <thead>{head.map(drawRow)}</thead> : null}
      <tbody>{body.map(drawRow)}</tbody>
    </table>
  );
}

/** A statutory table in the layout of the notice. Drawn again only when the case or the chosen cells change. */
export const StatutoryTable = memo(function StatutoryTable(props: Props): ReactElement {
  const t = useWords();
  const { table } = props;
  const { form, found } = useReview().view.report.tables[table];
  const name = t.of(formTable(table, form).name);
  return (
    <div className="statutory" id={`table-${table}`}>
      <h3>{t(deskMessages.tableHeading, { number: tableNumber(table), name })}</h3>
      {found ? null : <p className="note">{t(deskMessages.tableNotFound)}</p>}
      <Grid {...props} name={name} />
    </div>
  );
});
