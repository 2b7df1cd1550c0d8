import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { VersionChange } from '../../../../shared/audit/compare-versions';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { Field } from '../panel/field';
import { StatusMark } from '../panel/status-mark';
import { useReview } from '../review-context';
import { FateMark } from './fate-mark';

/** What was decided of it, in the old version or since. */
function EarlierDecision({ findingId }: { readonly findingId: string }): ReactElement | null {
  const t = useWords();
  const decision = useReview().view.state.decisions[findingId];
  if (!decision) return null;
  return (
    <p className="decision">
      <StatusMark status={decision.status} />
      <span className="by">
        {t(deskMessages.byAt, { who: decision.who, at: formatMoment(decision.at) })}
      </span>
      {decision.reason === '' ? null : <span>{decision.reason}</span>}
    </p>
  );
}

/** A finding of the version before: what it said, what was decided, and what says it now. */
export function ChangeDetail({ change }: { readonly change: VersionChange }): ReactElement {
  const t = useWords();
  const { index, choose } = useReview();
  const { fate, finding, now } = change;
  const current = now === null ? undefined : index.findings.get(now);
  return (
    <article data-testid="change-detail" className={`detail detail-${finding.severity}`}>
      <header>
        <FateMark fate={fate} />
        <SeverityMark severity={finding.severity} />
      </header>
      <p className="message">{t.of(finding.message)}</p>
      {finding.arithmetic === '' ? null : <p className="arithmetic">{finding.arithmetic}</p>}
      {fate === 'unverifiable' ? (
        <p className="note">{t(deskMessages.fateUnverifiableWhy)}</p>
      ) : null}
      <EarlierDecision findingId={finding.id} />
      <dl>
        <Field label={t(deskMessages.fateNow)}>
          {current && current.id !== finding.id ? t.of(current.message) : null}
        </Field>
        <Field label={t(deskMessages.rule)}>{finding.ruleId}</Field>
      </dl>
      {current ? (
        <div className="buttons">
          <Button
            data-testid="change-finding"
            onClick={() => choose({ kind: 'finding', findingId: current.id })}
          >
            {t(deskMessages.fateShowFinding)}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
