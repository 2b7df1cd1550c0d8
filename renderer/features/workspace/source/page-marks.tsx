import { memo, type ReactElement } from 'react';
import { overlaps } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import type { CaseIndex } from '../case-index';
import { cellKey, sourceCellKey } from '../cell-key';
import { chosenClass, type ChosenCells } from '../chosen-cells';
import { useIsLit } from '../lighting';
import { isPickedCell } from '../picked';
import { useReview } from '../review-context';
import { attributesOf, classesOf } from './marked-text';
import { boxInRun, sharesOf } from './page-boxes';
import type { PageBlock, PageCell } from './page-content';
import { segment } from './segment';
import type { SourceMark } from './source-marks';

interface Props {
  readonly text: string;
  readonly block: PageBlock;
  readonly marks: readonly SourceMark[];
  readonly index: CaseIndex;
  readonly chosenCells: ChosenCells;
  /** The cell of this block that is chosen and was not read into the form. */
  readonly chosenUnread: number | null;
}

/** A cell of a table of the source, read into a statutory table or not. */
function CellBox({ cell, ...props }: Props & { readonly cell: PageCell }): ReactElement {
  const { text, block, index, chosenCells } = props;
  const t = useWords();
  const ref = index.cellOfSource.get(sourceCellKey(block.at, cell.at));
  const flags = ref && index.flags.get(cellKey(ref));
  const chosen = ref && chosenCells.get(cellKey(ref));
  const { picked } = useReview();
  const isLit = useIsLit(ref && cellKey(ref));
  const isPicked = ref !== undefined && isPickedCell(picked, ref);
  const isChosen = props.chosenUnread === cell.at;
  const isStop = ref !== undefined || cell.cell.span[0] < cell.cell.span[1];
  const classes = [
    'page-cell',
    isChosen ? 'c-chosen' : '',
    flags?.severity ? `c-${flags.severity}` : '',
    flags?.corrected ? 'c-corrected' : '',
    flags?.annotated ? 'c-annotated' : '',
    chosenClass(chosen),
    isPicked ? 'c-picked' : '',
    isLit ? 'c-lit' : '',
  ];
  return (
    <span
      className={classes.filter((each) => each !== '').join(' ')}
      style={sharesOf(cell.box, block.box)}
      role="button"
      tabIndex={-1}
      aria-label={text.slice(...cell.cell.span) || t(deskMessages.cellEmpty)}
      data-source={sourceCellKey(block.at, cell.at)}
      data-chosen={chosen?.place ?? (isChosen ? 0 : undefined)}
      {...(ref ? { 'data-cell': cellKey(ref) } : {})}
      {...(isStop ? { 'data-stop': '' } : {})}
    />
  );
}

/** The marks on what stands of a block on a page, each over the words that it marks. */
export const PageMarks = memo(function PageMarks(props: Props): ReactElement {
  const { text, block, marks } = props;
  const pieces = block.runs.flatMap((run) =>
    segment(
      run.span,
      marks.filter((mark) => overlaps(mark.span, run.span)),
    )
      .filter((piece) => piece.marks.length > 0)
      .map((piece) => ({ piece, box: boxInRun(text, run, piece.span) })),
  );
  return (
    <>
      {block.cells.map((cell) => (
        <CellBox key={`${cell.at} ${cell.box[1]}`} {...props} cell={cell} />
      ))}
      {pieces.map(({ piece, box }) => {
        const attributes = attributesOf(piece);
        const name = 'role' in attributes ? { 'aria-label': text.slice(...piece.span) } : {};
        return (
          <span
            key={piece.span[0]}
            className={`page-mark ${classesOf(piece.marks)}`}
            style={sharesOf(box, block.box)}
            data-start={piece.span[0]}
            {...attributes}
            {...name}
          />
        );
      })}
    </>
  );
});
