import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { VersionChange } from '../../../../shared/audit/compare-versions';
import { deskMessages } from '../../../../shared/i18n/desk';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { DecisionLine } from '../panel/decision-line';
import { Field } from '../panel/field';
import { useReview } from '../review-context';
import { FateMark } from './fate-mark';

/** A finding of the version before: what it said, what was decided, and what says it now. */
export function ChangeDetail({ change }: { readonly change: VersionChange }): ReactElement {
  const t = useWords();
  const { view, index, choose } = useReview();
  const { fate, finding, now } = change;
  // In the old version or since.
  const decision = view.state.decisions[finding.id];
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
      {decision ? <DecisionLine {...decision} /> : null}
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
