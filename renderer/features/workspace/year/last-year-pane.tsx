import { useMemo, type ReactElement, type RefObject } from 'react';
import { Button } from 'antd';
import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { indexCase } from '../case-index';
import { ChoosingContext, makeChoosing } from '../choosing';
import { ReviewContext, useReview, type Review } from '../review-context';
import { SourceBlocks } from '../source/source-blocks';
import { useYear } from './year-context';

const nothing = (): void => undefined;

const NOTHING_CHOSEN = makeChoosing(null);

/** Last year's report as a review in which nothing is chosen and nothing can be done. */
function useLastReview(last: CaseView): Review {
  const review = useReview();
  const index = useMemo(() => indexCase(last), [last]);
  return {
    ...review,
    view: last,
    index,
    readOnly: true,
    picked: [],
    pick: nothing,
    form: null,
    choose: nothing,
    showPlace: nothing,
    openForm: nothing,
    act: () => Promise.resolve(false),
  };
}

/** Last year's text in the place of this year's. */
export function LastYearPane({
  last,
  paneRef,
}: {
  readonly last: CaseView;
  readonly paneRef: RefObject<HTMLDivElement | null>;
}): ReactElement {
  const t = useWords();
  const { toggleText } = useYear();
  const review = useLastReview(last);
  const title = t(deskMessages.lastYearText, { year: last.report.year ?? 0 });
  return (
    <section className="pane" data-testid="last-year-pane" aria-label={title}>
      <header className="pane-header">
        <h2>{title}</h2>
        <span className="file-name">{last.file.name}</span>
        <span className="note">{t(deskMessages.lastYearOnlyRead)}</span>
        <Button size="small" data-testid="this-year-text" onClick={toggleText}>
          {t(deskMessages.thisYearText)} <KeyHint of="lastYearText" />
        </Button>
      </header>
      <div
        ref={paneRef}
        className="pane-body source"
        lang="zh-CN"
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        <ReviewContext value={review}>
          <ChoosingContext value={NOTHING_CHOSEN}>
            <SourceBlocks marks={[]} />
          </ChoosingContext>
        </ReviewContext>
      </div>
    </section>
  );
}
