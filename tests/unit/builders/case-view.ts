import type { Act } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/case-view';
import { documentOf } from './report';
import { caseOf, sampleText } from './findings-input';

/** A case as the window gets it: the sample, or another text, after some acts. */
export function caseView(acts: readonly Act[] = [], text = sampleText()): CaseView {
  const caseId = '0'.repeat(32);
  return { ...caseOf({ text, acts }), caseId, document: documentOf(text), lost: 0 };
}
