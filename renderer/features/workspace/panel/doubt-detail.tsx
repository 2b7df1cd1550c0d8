import { Button } from 'antd';
import type { ReactElement } from 'react';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { cellAt, type ParseIssue } from '../../../../shared/report/annual-report';
import { offerFor } from '../../../../shared/report/doubt-readings';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { cellKey } from '../cell-key';
import { PlaceButton } from '../placing/place-button';
import { useChosenSourceCell } from '../placing/place-here';
import { useReview } from '../review-context';
import { cellTitle, spokenValue } from '../tables/cell-words';
import { Field } from './field';
import { quoteOf, QUOTE_LENGTH } from './quote-of';
import { useDoubtActs } from './use-doubt-acts';

function DoubtButtons({ at }: { readonly at: number }): ReactElement {
  const t = useWords();
  const { take, keep } = useDoubtActs(at);
  return (
    <div className="buttons">
      {take ? (
        <Button type="primary" data-testid="take-offer" onClick={take}>
          {t(deskMessages.takeOffer)} <KeyHint of="takeOffer" />
        </Button>
      ) : null}
      {keep ? (
        <Button data-testid="keep-reading" onClick={keep}>
          {t(deskMessages.keepReading)} <KeyHint of="keepReading" />
        </Button>
      ) : null}
      <PlaceButton />
    </div>
  );
}

/** Each cell of a better reading: as it is read, and as it would be. */
function Offer({ issue }: { readonly issue: ParseIssue }): ReactElement | null {
  const t = useWords();
  const { view, choose } = useReview();
  const offer = offerFor(view.report, issue);
  if (offer.length === 0) return null;
  return (
    <Field label={t(deskMessages.doubtOffer)}>
      <ul className="evidence">
        {offer.map(({ value, table, row, column }) => {
          const ref = { table, row, column };
          return (
            <li key={cellKey(ref)}>
              <button type="button" className="link" onClick={() => choose({ kind: 'cell', ref })}>
                {cellTitle(t, ref, view.report.tables[table].form)}
              </button>{' '}
              <span className="arithmetic">
                <del>{spokenValue(t, cellAt(view.report, ref))}</del>
                {' → '}
                <strong>{value ?? t(deskMessages.cellEmpty)}</strong>
              </span>
            </li>
          );
        })}
      </ul>
    </Field>
  );
}

/** So many are named of the rows that a lost one may be among. */
const MOST_CANDIDATES = 5;

/** Where a row is lost and others could not be named, it may be one of them. */
function Candidates({ issue }: { readonly issue: ParseIssue }): ReactElement | null {
  const t = useWords();
  const { view, choose } = useReview();
  const { issues, text } = view.report;
  const unknown = issues.flatMap(({ kind, span }, index) =>
    kind === 'rowUnknown' && span ? [{ index, quote: textAt(text, span) }] : [],
  );
  if (issue.kind !== 'rowMissing' || unknown.length === 0) return null;
  return (
    <Field label={t(deskMessages.doubtCandidates)}>
      <ul className="evidence">
        {unknown.slice(0, MOST_CANDIDATES).map(({ index, quote }) => (
          <li key={index}>
            <button type="button" className="link" onClick={() => choose({ kind: 'doubt', index })}>
              {quoteOf(quote, QUOTE_LENGTH)}
            </button>
          </li>
        ))}
      </ul>
    </Field>
  );
}

interface Props {
  readonly issue: ParseIssue;
  /** Index among the doubts. */
  readonly at: number;
}

/** Something that our reading is unsure of, and what can be done about it. */
export function DoubtDetail({ issue, at }: Props): ReactElement {
  const t = useWords();
  const { text, issues } = useReview().view.report;
  const canPlace = useChosenSourceCell() !== null;
  const isLost = issue.kind === 'rowMissing' || issue.kind === 'columnMissing';
  return (
    <article data-testid="doubt-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.doubtTitle)}</span>
        <span className="position">
          {t(deskMessages.doubtAt, { at: at + 1, of: issues.length })}
        </span>
      </header>
      <p className="message">{t.of(issue.message)}</p>
      <DoubtButtons at={at} />
      <dl>
        <Offer issue={issue} />
        <Candidates issue={issue} />
        <Field label={t(deskMessages.cellRaw)}>
          {issue.span ? `“${textAt(text, issue.span)}”` : null}
        </Field>
      </dl>
      {isLost && !canPlace ? <p className="note">{t(deskMessages.doubtPlaceHint)}</p> : null}
    </article>
  );
}
