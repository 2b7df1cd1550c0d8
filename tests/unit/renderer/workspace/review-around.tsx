import type { ReactElement, ReactNode } from 'react';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import { ReviewContext, type Review } from '../../../../renderer/features/workspace/review-context';
import { LangContext } from '../../../../renderer/ui/words';
import type { CaseView } from '../../../../shared/contract/case-view';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import type { Lang } from '../../../../shared/lib/localised';

const nothing = (): void => undefined;

interface Props {
  readonly view: CaseView;
  readonly lang?: Lang;
  readonly change?: Partial<Review>;
  readonly children: ReactNode;
}

/** A review in which nothing is chosen, for its parts to stand in. */
export function ReviewAround({ view, lang = 'zh-CN', change = {}, children }: Props): ReactElement {
  const review: Review = {
    view,
    index: indexCase(view),
    readOnly: false,
    selection: null,
    places: [],
    focus: { place: 'first', stamp: 0 },
    choose: nothing,
    showPlace: nothing,
    filter: 'all',
    setFilter: nothing,
    picked: [],
    pick: nothing,
    clearPicked: nothing,
    judging: DEFAULT_LOOK.judging,
    list: 'findings',
    setList: nothing,
    form: null,
    openForm: nothing,
    closeForm: nothing,
    setWritten: nothing,
    act: () => Promise.resolve(true),
    ...change,
  };
  return (
    <LangContext value={lang}>
      <ReviewContext value={review}>{children}</ReviewContext>
    </LangContext>
  );
}
