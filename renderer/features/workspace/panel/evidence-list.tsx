import type { ReactElement } from 'react';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Evidence } from '../../../../shared/rules/rule';
import { useWords, type Words } from '../../../ui/words';
import { useReview } from '../review-context';
import { placeOf } from '../selection';
import { cellTitle } from '../tables/cell-words';

/** Longer quotations are cut: the whole of it is marked in the source. */
const QUOTE_LENGTH = 60;

const shorten = (quote: string): string =>
  quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote;

function evidenceText(t: Words, evidence: Evidence, report: AnnualReport): string {
  if (evidence.kind === 'text') return `${t(deskMessages.inText)} “${shorten(evidence.quote)}”`;
  const title = cellTitle(t, evidence, report.tables[evidence.table].form);
  const name = evidence.lastYear ? `${t(deskMessages.lastYear)} ${title}` : title;
  const value = evidence.value === null ? t(deskMessages.cellEmpty) : String(evidence.value);
  return t(deskMessages.cellHas, { name, value, flags: '' });
}

/** Where a finding or a check looks; each place that is on the screen can be gone to. */
export function EvidenceList({
  evidence,
}: {
  readonly evidence: readonly Evidence[];
}): ReactElement {
  const t = useWords();
  const { view, focus, showPlace } = useReview();
  const shown = evidence.filter((each) => placeOf(each) !== null);
  return (
    <ul className="evidence">
      {evidence.map((each, index) => {
        const text = evidenceText(t, each, view.report);
        const place = shown.indexOf(each);
        return (
          <li key={index}>
            {place < 0 ? (
              text
            ) : (
              <button
                type="button"
                className="link"
                aria-current={focus.place === place}
                onClick={() => showPlace(place)}
              >
                {text}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
