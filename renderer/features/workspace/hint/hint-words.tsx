import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { gravestFirst } from '../gravest-first';
import { verdictsOn } from '../lighting';
import { quantityWords, STATUS_WORDS } from '../panel/fact-words';
import { OutcomeMark } from '../panel/outcome-mark';
import { ruleName } from '../panel/rule-name';
import type { Picked } from '../picked';
import { useReview } from '../review-context';
import { rowAndColumn } from '../tables/cell-words';

/** How many of the checks that use a number are named. */
const NAMED = 4;

/** What a number of the text states, and what became of it. */
function FactWords({ at }: { readonly at: number }): ReactElement | null {
  const t = useWords();
  const { view } = useReview();
  const fact = view.report.facts[at];
  if (!fact) return null;
  const quantity = quantityWords(t, fact);
  return (
    <>
      <strong>{t(STATUS_WORDS[view.audit.factStatus[at] ?? 'notUnderstood'])}</strong>
      {quantity === '' ? null : <div>{quantity}</div>}
    </>
  );
}

/** What became of a number or which cell it is, and the checks that use it, in a few lines. */
export function HintWords({ what }: { readonly what: Picked }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const verdicts = gravestFirst(verdictsOn(view, what));
  return (
    <>
      {what.kind === 'number' ? (
        <FactWords at={what.fact} />
      ) : (
        <strong>{rowAndColumn(t, what.ref, view.report.tables[what.ref.table].form)}</strong>
      )}
      {what.kind === 'cell' && verdicts.length === 0 ? (
        <div>{t(deskMessages.usedBy, { count: 0 })}</div>
      ) : null}
      {verdicts.slice(0, NAMED).map((verdict) => (
        <div key={`${verdict.ruleId} ${verdict.caseKey}`} className="hint-check">
          <OutcomeMark outcome={verdict.outcome} />
          {ruleName(t, view.audit, verdict.ruleId)}
        </div>
      ))}
      {verdicts.length > NAMED ? (
        <div>{t(deskMessages.hintMore, { count: verdicts.length - NAMED })}</div>
      ) : null}
    </>
  );
}
