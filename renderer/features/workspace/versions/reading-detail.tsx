import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { ReadingItem } from '../../../../shared/casefile/second-reading';
import type { Decision } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import { DecisionLine } from '../panel/decision-line';
import { Field } from '../panel/field';
import { StatusMark } from '../panel/status-mark';
import { useReview } from '../review-context';
import { readingKind, readingSubject } from './reading-words';

const decided = (decision: Decision | undefined): ReactElement =>
  decision ? <DecisionLine {...decision} /> : <StatusMark status="open" />;

interface Props {
  readonly item: ReadingItem;
  readonly head: string;
}

function BothDecisions({ findingId, head }: { readonly findingId: string; readonly head: string }) {
  const t = useWords();
  const { view, index, choose } = useReview();
  const second = view.state.secondReadings.find((each) => each.head === head);
  return (
    <>
      <dl>
        <Field label={t(deskMessages.firstReader)}>
          {decided(view.state.decisions[findingId])}
        </Field>
        <Field label={t(deskMessages.secondReader)}>{decided(second?.decisions[findingId])}</Field>
      </dl>
      {index.findings.has(findingId) ? (
        <div className="buttons">
          <Button onClick={() => choose({ kind: 'finding', findingId })}>
            {t(deskMessages.fateShowFinding)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** One finding as both readers see it. */
export function ReadingDetail({ item, head }: Props): ReactElement {
  const t = useWords();
  const { view } = useReview();
  return (
    <article data-testid="reading-detail" className="detail">
      <header>
        <span className="kind">{readingKind(t, item)}</span>
      </header>
      <p className="message">{readingSubject(t, item, view)}</p>
      {'own' in item ? (
        <p className="by">
          {t(deskMessages.byAt, { who: item.own.who, at: formatMoment(item.own.at) })}
        </p>
      ) : (
        <BothDecisions findingId={item.findingId} head={head} />
      )}
    </article>
  );
}
