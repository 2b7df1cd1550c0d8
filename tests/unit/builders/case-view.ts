import { readDocument } from '../../../main/import/read-document';
import type { Act } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/view';
import { caseOf, sampleText } from './findings-input';

/** A case as the window gets it: the sample, or another text, after some acts. */
export function caseView(acts: readonly Act[] = [], text = sampleText()): CaseView {
  const document = readDocument(new TextEncoder().encode(text));
  if (!document.ok) throw new Error(`not readable: ${document.error.kind}`);
  return { ...caseOf({ text, acts }), caseId: '0'.repeat(32), document: document.value };
}
