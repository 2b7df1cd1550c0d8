import type { ReactElement } from 'react';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Evidence } from '../../../../shared/rules/rule';
import { useWords, type Words } from '../../../ui/words';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { placeOf } from '../selection';
import { cellTitle } from '../tables/cell-words';
import { tellingEvidence } from '../telling-evidence';

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

interface LineProps {
  readonly each: Evidence;
  /** Which place of the chosen thing it is; -1 where it is not on the screen. */
  readonly place: number;
}

function EvidenceLine({ each, place }: LineProps): ReactElement {
  const t = useWords();
  const { view, showPlace } = useReview();
  const { focus } = useChoice();
  const text = evidenceText(t, each, view.report);
  if (place < 0) return <li>{text}</li>;
  return (
    <li>
      <button
        type="button"
        className="link"
        aria-current={focus.place === place}
        onClick={() => showPlace(place)}
      >
        {text}
      </button>
    </li>
  );
}

interface Props {
  readonly evidence: readonly Evidence[];
  /** The number found wrong; `null` where none was. */
  readonly actual: number | null;
}

/**
 * Where a finding or a check looks; each place that is on the screen can be gone to. Cells of 0 are folded,
 * and unfold when one of them is gone to.
 */
export function EvidenceList({ evidence, actual }: Props): ReactElement {
  const t = useWords();
  const { focus } = useChoice();
  const onScreen = evidence.filter((each) => placeOf(each) !== null);
  const telling = tellingEvidence(evidence, actual);
  const zeros = evidence.filter((each) => !telling.includes(each));
  const line = (each: Evidence, key: number): ReactElement => (
    <EvidenceLine key={key} each={each} place={onScreen.indexOf(each)} />
  );
  const here = focus.place === 'first' ? undefined : onScreen[focus.place];
  const words = { count: zeros.length, others: telling.length };
  return (
    <>
      <ul className="evidence">{telling.map(line)}</ul>
      {zeros.length === 0 ? null : (
        <details className="evidence" data-testid="zeros" open={here && zeros.includes(here)}>
          <summary>{t(deskMessages.evidenceZeros, words)}</summary>
          <ul>{zeros.map(line)}</ul>
        </details>
      )}
    </>
  );
}
