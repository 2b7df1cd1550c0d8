import type { ReactElement } from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { samePlace } from '../../../../shared/report/placement';
import { unreachable } from '../../../../shared/lib/assert';
import { useWords } from '../../../ui/words';
import { useChoice } from '../choosing';
import { useReview, type Review } from '../review-context';
import { PlacementDetail, SourceCellDetail } from '../placing/placing-details';
import { changeOf, readingItem, type Selection } from '../selection';
import { ChangeDetail } from '../versions/change-detail';
import { ReadingDetail } from '../versions/reading-detail';
import { CellDetail } from './cell-detail';
import { DoubtDetail } from './doubt-detail';
import { FindingDetail } from './finding-detail';
import { NumberDetail } from './number-detail';
import { OwnFindingDetail } from './own-finding-detail';
import { AnnotationDetail, VerdictDetail } from './other-details';
import { UnreadDetail } from './unread-list';

type OfReading = Extract<Selection, { kind: 'doubt' | 'unread' | 'sourceCell' | 'placement' }>;

/** What our reading is unsure of, left out, or was told. */
function readingDetail(view: CaseView, selection: OfReading): ReactElement | null {
  switch (selection.kind) {
    case 'doubt': {
      const issue = view.report.issues[selection.index];
      return issue ? <DoubtDetail issue={issue} at={selection.index} /> : null;
    }
    case 'unread': {
      const part = view.report.unread[selection.index];
      return part ? <UnreadDetail part={part} /> : null;
    }
    case 'sourceCell':
      return <SourceCellDetail at={selection} />;
    case 'placement': {
      const { placement } = selection;
      const placed = view.state.placements.find((each) => samePlace(each.placement, placement));
      return placed ? <PlacementDetail placed={placed} /> : null;
    }
  }
}

/** What is beside the findings of this case: those of the version before, and those of a second reader. */
function comparisonDetail(
  view: CaseView,
  selection: Extract<Selection, { kind: 'change' | 'reading' }>,
): ReactElement | null {
  if (selection.kind === 'change') {
    const change = changeOf(view, selection.findingId);
    return change ? <ChangeDetail change={change} /> : null;
  }
  const item = readingItem(view, selection);
  return item ? <ReadingDetail item={item} head={selection.head} /> : null;
}

/** `null` where the chosen thing is gone: undone, removed, or no longer found. */
function detailOf({ view, index }: Review, selection: Selection | null): ReactElement | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case 'finding': {
      const finding = index.findings.get(selection.findingId);
      return finding ? <FindingDetail finding={finding} /> : null;
    }
    case 'ownFinding': {
      const own = view.state.ownFindings.find(({ id }) => id === selection.ownFindingId);
      return own ? <OwnFindingDetail own={own} /> : null;
    }
    case 'cell':
      return <CellDetail cellRef={selection.ref} />;
    case 'number': {
      const fact = view.report.facts[selection.fact];
      return fact ? <NumberDetail fact={fact} at={selection.fact} /> : null;
    }
    case 'verdict': {
      const { ruleId, caseKey } = selection;
      const verdict = view.audit.verdicts.find(
        (each) => each.ruleId === ruleId && each.caseKey === caseKey,
      );
      return verdict ? <VerdictDetail verdict={verdict} /> : null;
    }
    case 'annotation': {
      const annotation = view.state.annotations.find((each) => each.id === selection.annotationId);
      return annotation ? <AnnotationDetail annotation={annotation} /> : null;
    }
    case 'change':
    case 'reading':
      return comparisonDetail(view, selection);
    case 'doubt':
    case 'unread':
    case 'sourceCell':
    case 'placement':
      return readingDetail(view, selection);
    default:
      return unreachable(selection);
  }
}

/** What is chosen. */
export function Detail(): ReactElement {
  const t = useWords();
  const { selection } = useChoice();
  return (
    detailOf(useReview(), selection) ?? <p className="note">{t(deskMessages.nothingChosen)}</p>
  );
}
