import type { ReactElement } from 'react';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Fact } from '../../../../shared/report/annual-report';
import { useWords } from '../../../ui/words';
import { verdictsOnText } from '../case-index';
import { useReview } from '../review-context';
import { UsedBy } from './check-item';
import { quantityWords, scopeWords, STATUS_WORDS } from './fact-words';
import { Field } from './field';

/** What was understood of a number in the text, and what uses it. */
export function NumberDetail({
  fact,
  at,
}: {
  readonly fact: Fact;
  readonly at: number;
}): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const status = view.audit.factStatus[at] ?? 'notUnderstood';
  return (
    <article data-testid="number-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.numberTitle)}</span>
      </header>
      <p className="message">“{textAt(view.report.text, fact.span)}”</p>
      <dl>
        <Field label={t(deskMessages.cellValue)}>
          <strong className="value">
            {fact.value === null ? t(deskMessages.numberNone) : fact.value}
          </strong>
        </Field>
        <Field label={t(deskMessages.numberUnit)}>{fact.unit}</Field>
        <Field label={t(deskMessages.numberCounts)}>{quantityWords(t, fact)}</Field>
        <Field label={t(deskMessages.numberSubject)}>
          {fact.subject === '' ? '' : `“${fact.subject}”`}
        </Field>
        <Field label={t(deskMessages.numberScope)}>{scopeWords(t, fact)}</Field>
        <Field label={t(deskMessages.numberStatus)}>
          {t(STATUS_WORDS[status])}
          {fact.fuzzy ? `${t.lang === 'en' ? '; ' : '；'}${t(deskMessages.numberFuzzy)}` : ''}
        </Field>
      </dl>
      <UsedBy verdicts={verdictsOnText(view, fact.span)} />
    </article>
  );
}
