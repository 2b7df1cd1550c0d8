import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { Verdict } from '../../../../shared/audit/finding';
import type { Annotation } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { AnchorMark } from './anchor-mark';
import { EvidenceList } from './evidence-list';
import { Field } from './field';
import { OutcomeMark } from './outcome-mark';
import { ruleName } from './rule-name';
import { useAnchorWords } from './use-anchor-words';
import { useOwnActs } from './use-own-acts';

/** A check that found nothing wrong, or could not be made. */
export function VerdictDetail({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  return (
    <article data-testid="check-detail" className="detail">
      <header>
        <OutcomeMark outcome={verdict.outcome} />
        <span className="rule">{ruleName(t, view.audit, verdict.ruleId)}</span>
      </header>
      <p className="message">{t.of(verdict.title)}</p>
      {verdict.arithmetic === '' ? null : <p className="arithmetic">{verdict.arithmetic}</p>}
      <dl>
        <Field label={t(deskMessages.missing)}>
          {verdict.missing.map(t.of).join(t.lang === 'en' ? '; ' : '；')}
        </Field>
        <Field label={t(deskMessages.evidence)}>
          {verdict.evidence.length === 0 ? null : (
            <EvidenceList evidence={verdict.evidence} actual={null} />
          )}
        </Field>
        <Field label={t(deskMessages.rule)}>{verdict.ruleId}</Field>
      </dl>
    </article>
  );
}

/** An inspector's own note. */
export function AnnotationDetail({
  annotation,
}: {
  readonly annotation: Annotation;
}): ReactElement {
  const t = useWords();
  const { readOnly } = useReview();
  const where = useAnchorWords()(annotation.anchor);
  const acts = useOwnActs({ kind: 'annotation', annotationId: annotation.id });
  return (
    <article data-testid="annotation-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.annotationTitle)}</span>
      </header>
      <p className="message">{annotation.text}</p>
      <dl>
        <Field label={t(deskMessages.evidence)}>
          {where} <AnchorMark id={annotation.id} />
        </Field>
      </dl>
      <p className="by">
        {t(deskMessages.byAt, { who: annotation.who, at: formatMoment(annotation.at) })}
      </p>
      <div className="buttons">
        <Button data-testid="edit-annotation" disabled={readOnly} onClick={acts.edit}>
          {t(deskMessages.edit)} <KeyHint of="editAnnotation" />
        </Button>
        <Button data-testid="remove-annotation" disabled={readOnly} onClick={acts.remove}>
          {t(deskMessages.remove)} <KeyHint of="removeAnnotation" />
        </Button>
      </div>
    </article>
  );
}
