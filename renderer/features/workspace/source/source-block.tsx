import { memo, type ReactElement } from 'react';
import type { Span, TableBlock } from '../../../../shared/document/source-document';
import type { SourceCell } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import type { CaseIndex } from '../case-index';
import { cellKey, sourceCellKey } from '../cell-key';
import { chosenClass, type ChosenCell, type ChosenCells } from '../chosen-cells';
import { useIsLit } from '../lighting';
import { isPickedCell } from '../picked';
import { useReview } from '../review-context';
import { MarkedText } from './marked-text';
import type { SourceMark } from './source-marks';

interface ParagraphProps {
  readonly text: string;
  readonly span: Span;
  readonly at: number;
  readonly heading: boolean;
  readonly marks: readonly SourceMark[];
}

/** A paragraph of the source. Drawn again only when a mark of its own changes. */
export const SourceParagraph = memo(function SourceParagraph(props: ParagraphProps): ReactElement {
  const Tag = props.heading ? 'h3' : 'p';
  return (
    <Tag className="block" data-block={props.at} tabIndex={-1}>
      <MarkedText text={props.text} span={props.span} marks={props.marks} />
    </Tag>
  );
});

interface TableProps {
  readonly text: string;
  readonly block: TableBlock;
  readonly at: number;
  readonly marks: readonly SourceMark[];
  /** Which number the table has among the document's tables, from 1. */
  readonly number: number;
  readonly index: CaseIndex;
  readonly chosenCells: ChosenCells;
  /** The cell of this block that is chosen and was not read into the form. */
  readonly chosenUnread: number | null;
}

function rowsOf(block: TableBlock): readonly (readonly (readonly [SourceCell, number])[])[] {
  const rows = Array.from({ length: block.rowCount }, (): [SourceCell, number][] => []);
  block.cells.forEach((cell, index) => rows[cell.row]?.push([cell, index]));
  return rows;
}

interface CellProps extends Pick<TableProps, 'text' | 'at' | 'marks' | 'index'> {
  readonly cell: SourceCell;
  readonly cellAt: number;
  readonly chosen: ChosenCell | undefined;
  /** Chosen though it was not read into the form. */
  readonly isChosenUnread: boolean;
}

/** A cell of the source. Drawn again only when something of its own or a mark of its table changes. */
const SourceCellView = memo(function SourceCellView(props: CellProps): ReactElement {
  const { text, cell, cellAt, at, marks, index, chosen, isChosenUnread } = props;
  const t = useWords();
  const ref = index.cellOfSource.get(sourceCellKey(at, cellAt));
  const flags = ref && index.flags.get(cellKey(ref));
  const { picked } = useReview();
  const isLit = useIsLit(ref && cellKey(ref));
  const isPicked = ref !== undefined && isPickedCell(picked, ref);
  const corrected = flags?.corrected;
  const value = String(corrected?.value ?? t(deskMessages.cellEmpty));
  const classes = [
    flags?.severity ? `c-${flags.severity}` : '',
    corrected ? 'c-corrected' : '',
    flags?.annotated ? 'c-annotated' : '',
    chosenClass(chosen),
    isPicked ? 'c-picked' : '',
    isLit ? 'c-lit' : '',
    isChosenUnread ? 'c-chosen' : '',
  ].filter((each) => each !== '');
  const isStop = ref !== undefined || cell.span[0] < cell.span[1];
  return (
    <td
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      className={classes.join(' ') || undefined}
      data-chosen={chosen?.place ?? (isChosenUnread ? 0 : undefined)}
      data-source={sourceCellKey(at, cellAt)}
      {...(ref ? { 'data-cell': cellKey(ref) } : {})}
      {...(isStop ? { 'data-stop': '', tabIndex: -1 } : {})}
    >
      <MarkedText text={text} span={cell.span} marks={marks} />
      {corrected ? <sup>{t(deskMessages.correctedTo, { value })}</sup> : null}
    </td>
  );
});

/** A table of the source as it is written there, merged or not. */
export const SourceTable = memo(function SourceTable(props: TableProps): ReactElement {
  const t = useWords();
  const { text, at, marks, index, chosenCells, chosenUnread } = props;
  const drawCell = ([cell, cellAt]: readonly [SourceCell, number]): ReactElement => {
    const ref = index.cellOfSource.get(sourceCellKey(at, cellAt));
    return (
      <SourceCellView
        key={cellAt}
        {...{ text, at, marks, index, cell, cellAt }}
        chosen={ref && chosenCells.get(cellKey(ref))}
        isChosenUnread={chosenUnread === cellAt}
      />
    );
  };
  return (
    <div className="block source-table" data-block={at} tabIndex={-1}>
      <table aria-label={t(deskMessages.sourceTable, { number: props.number })}>
        <tbody>
          {rowsOf(props.block).map((row, line) => (
            <tr key={line}>{row.map(drawCell)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
