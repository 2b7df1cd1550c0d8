import type { ReactElement, ReactNode } from 'react';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import { ChoosingContext, makeChoosing } from '../../../../renderer/features/workspace/choosing';
import { ReviewContext, type Review } from '../../../../renderer/features/workspace/review-context';
import type { Selection } from '../../../../renderer/features/workspace/selection';
import { LangContext } from '../../../../renderer/ui/words';
import type { CaseView } from '../../../../shared/contract/case-view';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import type { Lang } from '../../../../shared/lib/localised';

const nothing = (): void => undefined;

interface Props {
  readonly view: CaseView;
  readonly lang?: Lang;
  readonly change?: Partial<Review>;
  readonly selection?: Selection | null;
  readonly children: ReactNode;
}

/** A review in which nothing is chosen unless something is given, for its parts to stand in. */
export function ReviewAround(props: Props): ReactElement {
  const { view, lang = 'zh-CN', change = {}, selection = null, children } = props;
  const review: Review = {
    view,
    index: indexCase(view),
    readOnly: false,
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
    leaveForm: nothing,
    leaving: false,
    stayInForm: nothing,
    setWritten: nothing,
    act: () => Promise.resolve(true),
    ...change,
  };
  return (
    <LangContext value={lang}>
      <ReviewContext value={review}>
        <ChoosingContext value={makeChoosing(selection)}>{children}</ChoosingContext>
      </ReviewContext>
    </LangContext>
  );
}
