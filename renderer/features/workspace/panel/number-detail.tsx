import type { ReactElement } from 'react';
import type { FactStatus } from '../../../../shared/audit/finding';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Message } from '../../../../shared/i18n/message';
import type { Fact } from '../../../../shared/report/annual-report';
import { useWords } from '../../../ui/words';
import { verdictsOnText } from '../case-index';
import { useReview } from '../review-context';
import { UsedBy } from './check-item';
import { Field } from './field';

export const STATUS_WORDS: Readonly<Record<FactStatus, Message>> = {
  contradicts: deskMessages.statusContradicts,
  sumFails: deskMessages.statusSumFails,
  rateFails: deskMessages.statusRateFails,
  questioned: deskMessages.statusQuestioned,
  agrees: deskMessages.statusAgrees,
  sumHolds: deskMessages.statusSumHolds,
  rateHolds: deskMessages.statusRateHolds,
  unverifiable: deskMessages.statusUnverifiable,
  noCounterpart: deskMessages.statusNoCounterpart,
  date: deskMessages.statusDate,
  ordinal: deskMessages.statusOrdinal,
  documentNumber: deskMessages.statusDocumentNumber,
  lawArticle: deskMessages.statusLawArticle,
  contact: deskMessages.statusContact,
  name: deskMessages.statusName,
  notUnderstood: deskMessages.statusNotUnderstood,
};

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
        <Field label={t(deskMessages.numberCounts)}>{fact.subject}</Field>
        <Field label={t(deskMessages.numberStatus)}>
          {t(STATUS_WORDS[status])}
          {fact.fuzzy ? `${t.lang === 'en' ? '; ' : '；'}${t(deskMessages.numberFuzzy)}` : ''}
        </Field>
      </dl>
      <UsedBy verdicts={verdictsOnText(view, fact.span)} />
    </article>
  );
}
