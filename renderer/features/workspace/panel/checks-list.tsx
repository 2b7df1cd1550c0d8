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
    <details open={check.failed > 0} data-testid="rule-group">
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

const casesOf = ({ passed, failed, unverifiable }: RuleCheck): number =>
  passed + failed + unverifiable;

/** What the inspector looks at first comes first; within it the order of the rules stays. */
const rank = ({ failed, unverifiable }: RuleCheck): number =>
  failed > 0 ? 0 : unverifiable > 0 ? 1 : 2;

/** Rules that found nothing to look at. */
function NothingOfThisKind({ checks }: { readonly checks: readonly RuleCheck[] }): ReactElement {
  const t = useWords();
  return (
    <details data-testid="rules-without-cases">
      <summary>
        <span className="counts">{t(deskMessages.checksNone, { count: checks.length })}</span>
      </summary>
      <ul className="items">
        {checks.map((check) => (
          <li key={check.ruleId} className="item">
            {t.of(check.name)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many checks there were, and what came of them. */
function Totals({ checks }: { readonly checks: readonly RuleCheck[] }): ReactElement {
  const t = useWords();
  const sum = (pick: (check: RuleCheck) => number): number =>
    checks.reduce((total, check) => total + pick(check), 0);
  const counts = {
    passed: sum((check) => check.passed),
    failed: sum((check) => check.failed),
    unverifiable: sum((check) => check.unverifiable),
  };
  const totals = {
    rules: checks.length,
    checks: sum(casesOf),
    outcome: t(deskMessages.checksSummary, counts),
  };
  return (
    <p className="note" data-testid="checks-totals">
      {t(deskMessages.checksTotals, totals)}
    </p>
  );
}

/** What was checked, rule by rule, what came of it, and what could not be checked. */
export function ChecksList(): ReactElement {
  const { checks } = useReview().view.audit;
  const used = checks.filter((check) => casesOf(check) > 0);
  const unused = checks.filter((check) => casesOf(check) === 0);
  return (
    <div className="groups">
      {used.length > 0 ? <Totals checks={used} /> : null}
      {used
        .toSorted((a, b) => rank(a) - rank(b))
        .map((check) => (
          <RuleGroup key={check.ruleId} check={check} />
        ))}
      {unused.length > 0 ? <NothingOfThisKind checks={unused} /> : null}
    </div>
  );
}
