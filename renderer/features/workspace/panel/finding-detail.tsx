import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { Finding } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { DecisionLine } from './decision-line';
import { ListPosition } from './list-position';
import { EvidenceList } from './evidence-list';
import { Field } from './field';
import { ruleName } from './rule-name';
import { useFindingActs } from './use-finding-acts';

function FindingButtons({ finding }: { readonly finding: Finding }): ReactElement {
  const t = useWords();
  const { view, readOnly } = useReview();
  const acts = useFindingActs(finding.id);
  const status = view.state.decisions[finding.id]?.status;
  return (
    <div className="buttons">
      <Button
        type={status ? 'default' : 'primary'}
        data-testid="finding-confirm"
        disabled={readOnly || status === 'confirmed'}
        onClick={acts.confirm}
      >
        {t(deskMessages.confirm)} <KeyHint of="confirm" />
      </Button>
      <Button data-testid="finding-dismiss" disabled={readOnly} onClick={acts.dismiss}>
        {t(deskMessages.dismiss)} <KeyHint of="dismiss" />
      </Button>
      <Button data-testid="finding-question" disabled={readOnly} onClick={acts.question}>
        {t(deskMessages.question)} <KeyHint of="question" />
      </Button>
      <Button data-testid="finding-comment" disabled={readOnly} onClick={acts.comment}>
        {t(deskMessages.comment)} <KeyHint of="comment" />
      </Button>
      {status ? (
        <Button data-testid="finding-reopen" disabled={readOnly} onClick={acts.reopen}>
          {t(deskMessages.reopen)} <KeyHint of="reopen" />
        </Button>
      ) : null}
    </div>
  );
}

function Comments({ findingId }: { readonly findingId: string }): ReactElement | null {
  const t = useWords();
  const { view } = useReview();
  const comments = view.state.comments[findingId] ?? [];
  if (comments.length === 0) return null;
  return (
    <section>
      <h4>{t(deskMessages.comments)}</h4>
      <ul className="remarks">
        {comments.map((comment) => (
          <li key={comment.id}>
            {comment.text}
            <span className="by">
              {t(deskMessages.byAt, { who: comment.who, at: formatMoment(comment.at) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything about one finding, and what can be done with it. */
export function FindingDetail({ finding }: { readonly finding: Finding }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const decision = view.state.decisions[finding.id];
  const number = (value: number | null): string => (value === null ? '' : String(value));
  return (
    <article data-testid="finding-detail" className={`detail detail-${finding.severity}`}>
      <header>
        <SeverityMark severity={finding.severity} />
        <span className="rule">{ruleName(t, view.audit, finding.ruleId)}</span>
        <ListPosition id={finding.id} />
      </header>
      <p className="message">{t.of(finding.message)}</p>
      {finding.arithmetic === '' ? null : <p className="arithmetic">{finding.arithmetic}</p>}
      {decision ? <DecisionLine {...decision} /> : null}
      <FindingButtons finding={finding} />
      <dl className="fields">
        <Field short label={t(deskMessages.expected)}>
          {number(finding.expected)}
        </Field>
        <Field short label={t(deskMessages.actual)}>
          {number(finding.actual)}
        </Field>
        <Field label={t(deskMessages.evidence)}>
          <EvidenceList evidence={finding.evidence} actual={finding.actual} />
        </Field>
        <Field label={t(deskMessages.basis)}>
          {t.of(finding.basis)} <span className="by">{finding.ruleId}</span>
        </Field>
      </dl>
      <Comments findingId={finding.id} />
    </article>
  );
}
