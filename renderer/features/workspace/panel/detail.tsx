import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { unreachable } from '../../../../shared/lib/assert';
import { useWords } from '../../../ui/words';
import { useReview, type Review } from '../review-context';
import { CellDetail } from './cell-detail';
import { FindingDetail } from './finding-detail';
import { NumberDetail } from './number-detail';
import { AnnotationDetail, DoubtDetail, VerdictDetail } from './other-details';

/** `null` where the chosen thing is gone: undone, removed, or no longer found. */
function detailOf({ selection, view, index }: Review): ReactElement | null {
  if (selection === null) return null;
  switch (selection.kind) {
    case 'finding': {
      const finding = index.findings.get(selection.findingId);
      return finding ? <FindingDetail finding={finding} /> : null;
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
    case 'doubt': {
      const issue = view.report.issues[selection.index];
      return issue ? <DoubtDetail issue={issue} /> : null;
    }
    case 'annotation': {
      const annotation = view.state.annotations.find((each) => each.id === selection.annotationId);
      return annotation ? <AnnotationDetail annotation={annotation} /> : null;
    }
    default:
      return unreachable(selection);
  }
}

/** What is chosen. */
export function Detail(): ReactElement {
  const t = useWords();
  return detailOf(useReview()) ?? <p className="note">{t(deskMessages.nothingChosen)}</p>;
}
