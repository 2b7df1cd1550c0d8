import type { Notice } from '../../../shared/contract/calls';
import type { Handlers } from '../answer-call';
import type { CaseSearch } from '../search-cases';

export const searchHandlers = (
  search: CaseSearch,
  tell: (notice: Notice) => void,
): Pick<Handlers, 'searchCases' | 'stopSearch'> => ({
  searchCases: ({ words }) =>
    search.run(words, ({ done, total, hits }) =>
      tell({ kind: 'searchProgress', done, total, hits: [...hits] }),
    ),
  stopSearch: () => {
    search.stop();
    return Promise.resolve(null);
  },
});
