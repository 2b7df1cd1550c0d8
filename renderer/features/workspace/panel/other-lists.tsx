import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt } from '../../../../shared/report/annual-report';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import { cellKey } from '../cell-key';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { cellTitle, shownValue } from '../tables/cell-words';
import { PlacementItems } from '../placing/placements-list';
import { AnchorMark } from './anchor-mark';
import { ChoiceItem } from './choice-item';
import { useAnchorWords } from './use-anchor-words';

/** The inspector's own notes. */
export function AnnotationsList(): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const where = useAnchorWords();
  const { annotations } = view.state;
  if (annotations.length === 0) return <p className="note">{t(deskMessages.noAnnotations)}</p>;
  return (
    <ol className="items">
      {annotations.map((each) => (
        <ChoiceItem
          key={each.id}
          testId="annotation-item"
          chosen={selection?.kind === 'annotation' && selection.annotationId === each.id}
          onChoose={() => choose({ kind: 'annotation', annotationId: each.id })}
        >
          {each.text}
          <span className="by">{where(each.anchor)}</span>
          <AnchorMark id={each.id} />
        </ChoiceItem>
      ))}
    </ol>
  );
}

/** Rows, columns and cells that were misread and put right. */
export function CorrectionsList(): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const { corrections, placements } = view.state;
  if (corrections.length + placements.length === 0)
    return <p className="note">{t(deskMessages.noCorrections)}</p>;
  return (
    <ol className="items">
      <PlacementItems />
      {corrections.map((each) => {
        const { table, row, column } = each;
        const cell = cellAt(view.report, each);
        const before = cell?.readAs ? (cell.readAs.value ?? cell.raw) : '';
        return (
          <ChoiceItem
            key={cellKey(each)}
            testId="correction-item"
            chosen={selection?.kind === 'cell' && cellKey(selection.ref) === cellKey(each)}
            onChoose={() => choose({ kind: 'cell', ref: { table, row, column } })}
          >
            {cellTitle(t, each, view.report.tables[table].form)}
            <span className="arithmetic">
              <del>{before === '' ? t(deskMessages.cellEmpty) : before}</del>
              {' → '}
              {shownValue(cell) || t(deskMessages.cellEmpty)}
            </span>
            <span className="by">
              {each.note === '' ? '' : `${each.note} · `}
              {t(deskMessages.byAt, { who: each.who, at: formatMoment(each.at) })}
            </span>
          </ChoiceItem>
        );
      })}
    </ol>
  );
}
