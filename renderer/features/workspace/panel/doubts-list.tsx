import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { ChoiceItem } from './choice-item';
import { UnreadList } from './unread-list';

/** What our reading is unsure of, kept apart from the findings; and under it what it left out. */
export function DoubtsList(): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const { issues } = view.report;
  return (
    <>
      <p className="note">
        {t(issues.length === 0 ? deskMessages.noDoubts : deskMessages.doubtsNote)}
      </p>
      <ol className="items">
        {issues.map((issue, index) => (
          <ChoiceItem
            key={index}
            testId="doubt-item"
            chosen={selection?.kind === 'doubt' && selection.index === index}
            onChoose={() => choose({ kind: 'doubt', index })}
          >
            {t.of(issue.message)}
          </ChoiceItem>
        ))}
      </ol>
      <UnreadList />
    </>
  );
}
