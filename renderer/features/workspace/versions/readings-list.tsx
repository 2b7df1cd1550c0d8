import type { ReactElement } from 'react';
import type { ReadingComparison, ReadingItem } from '../../../../shared/casefile/second-reading';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { useWords } from '../../../ui/words';
import { ChoiceItem } from '../panel/choice-item';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { readingCounts, readingKind, readingSubject } from './reading-words';
import './versions.css';

function Item(props: {
  readonly item: ReadingItem;
  readonly head: string;
  readonly at: number;
}): ReactElement {
  const { item, head, at } = props;
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const chosen = selection?.kind === 'reading' && selection.head === head && selection.at === at;
  return (
    <ChoiceItem
      testId="reading-item"
      data={{ 'data-kind': item.kind }}
      chosen={chosen}
      onChoose={() => choose({ kind: 'reading', head, at })}
      before={
        <span className={`status status-mark reading-${item.kind}`}>{readingKind(t, item)}</span>
      }
    >
      {readingSubject(t, item, view)}
    </ChoiceItem>
  );
}

function Reading({ reading }: { readonly reading: ReadingComparison }): ReactElement {
  const t = useWords();
  const { who, at, head, items } = reading;
  return (
    <section>
      <p className="note">
        {t(deskMessages.readingBy, { who, at: formatMoment(at) })}
        <strong className="fate-counts" data-testid="reading-counts">
          {readingCounts(t, reading)}
        </strong>
      </p>
      <ol className="items">
        {items.map((item, index) => (
          <Item key={index} item={item} head={head} at={index} />
        ))}
      </ol>
    </section>
  );
}

/** Second readers' judgements beside those of this case. */
export function ReadingsList(): ReactElement {
  const t = useWords();
  const { readings } = useReview().view;
  if (readings.length === 0) return <p className="note">{t(deskMessages.noReadings)}</p>;
  return (
    <>
      {readings.map((reading) => (
        <Reading key={reading.head} reading={reading} />
      ))}
    </>
  );
}
