import type { ReactElement } from 'react';
import type { Verdict } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { gravestFirst } from '../gravest-first';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import type { Selection } from '../selection';
import { ChoiceItem } from './choice-item';
import { OutcomeMark } from './outcome-mark';
import { ruleName } from './rule-name';

/** A check that failed leads to its finding. */
const selectionOf = ({ findingId, ruleId, caseKey }: Verdict): Selection =>
  findingId === null ? { kind: 'verdict', ruleId, caseKey } : { kind: 'finding', findingId };

function isChosen(selection: Selection | null, verdict: Verdict): boolean {
  if (selection?.kind === 'finding') return selection.findingId === verdict.findingId;
  return (
    selection?.kind === 'verdict' &&
    selection.ruleId === verdict.ruleId &&
    selection.caseKey === verdict.caseKey
  );
}

interface Props {
  readonly verdict: Verdict;
  /** Say what rule it is; left out where a heading says it. */
  readonly withRule: boolean;
}

/** One check with its outcome; choosing it marks what it looked at. */
export function CheckItem({ verdict, withRule }: Props): ReactElement {
  const t = useWords();
  const { choose, view } = useReview();
  const { selection } = useChoice();
  const missing = verdict.missing.map(t.of).join(t.lang === 'en' ? '; ' : '；');
  return (
    <ChoiceItem
      testId="check-item"
      className="check-item"
      chosen={isChosen(selection, verdict)}
      onChoose={() => choose(selectionOf(verdict))}
      before={<OutcomeMark outcome={verdict.outcome} />}
    >
      {withRule ? <span className="rule">{ruleName(t, view.audit, verdict.ruleId)}</span> : null}
      {t.of(verdict.title)}
      {verdict.arithmetic === '' ? null : <span className="arithmetic">{verdict.arithmetic}</span>}
      {missing === '' ? null : (
        <span className="missing">
          {t(deskMessages.missing)} {missing}
        </span>
      )}
    </ChoiceItem>
  );
}

/** The checks that use what is chosen. */
export function UsedBy({ verdicts }: { readonly verdicts: readonly Verdict[] }): ReactElement {
  const t = useWords();
  return (
    <section className="used-by">
      <h4>{t(deskMessages.usedBy, { count: verdicts.length })}</h4>
      <ul className="items">
        {gravestFirst(verdicts).map((verdict) => (
          <CheckItem key={`${verdict.ruleId} ${verdict.caseKey}`} verdict={verdict} withRule />
        ))}
      </ul>
    </section>
  );
}
