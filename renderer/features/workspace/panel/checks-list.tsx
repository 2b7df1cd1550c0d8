import type { ReactElement } from 'react';
import type { RuleCheck } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { CheckItem } from './check-item';

function RuleGroup({ check }: { readonly check: RuleCheck }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const verdicts = view.audit.verdicts.filter((each) => each.ruleId === check.ruleId);
  const notAllPassed = check.failed + check.unverifiable > 0;
  return (
    <details open={notAllPassed} data-testid="rule-group">
      <summary>
        <span className="rule">{t.of(check.name)}</span>
        <span className={notAllPassed ? 'counts loud' : 'counts'}>
          {t(deskMessages.checksSummary, check)}
        </span>
      </summary>
      <ul className="items">
        {verdicts.map((verdict) => (
          <CheckItem key={verdict.caseKey} verdict={verdict} withRule={false} />
        ))}
      </ul>
    </details>
  );
}

/** What was checked, rule by rule, what came of it, and what could not be checked. */
export function ChecksList(): ReactElement {
  const { checks } = useReview().view.audit;
  return (
    <div className="groups">
      {checks.map((check) => (
        <RuleGroup key={check.ruleId} check={check} />
      ))}
    </div>
  );
}
