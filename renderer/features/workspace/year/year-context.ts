import { createContext, useContext } from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';

/** Last year's report beside this one. */
export interface YearView {
  /** Last year's case, while it is shown; `null` while it is not. */
  readonly last: CaseView | null;
  /** It could not be opened. */
  readonly failed: boolean;
  /** Whether its text stands in the place of this year's. */
  readonly showsText: boolean;
  readonly toggle: () => void;
  readonly toggleText: () => void;
}

const nothing = (): void => undefined;

export const YearContext = createContext<YearView>({
  last: null,
  failed: false,
  showsText: false,
  toggle: nothing,
  toggleText: nothing,
});

export const useYear = (): YearView => useContext(YearContext);
