import { useCallback, useState } from 'react';
import type { CaseListView, CaseSummary } from '../../../shared/contract/case-list';
import { filterCases } from './filter-cases';
import { searchCases } from './search-cases';
import { useTextSearch, type TextSearch } from './use-text-search';
import { sortCases } from './sort-cases';

/** How the list of cases is looked at; outlasts a visit to a case. */
export interface ListDesk {
  readonly view: CaseListView;
  readonly change: (part: Partial<CaseListView>) => void;
  /** The list itself, or the roster of units. */
  readonly place: 'cases' | 'roster';
  readonly setPlace: (place: 'cases' | 'roster') => void;
  /** What is typed in the search field. */
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** The search for them in the texts of the cases. */
  readonly search: TextSearch;
  /** The case whose row was chosen last, or which was open. */
  readonly current: string | null;
  readonly setCurrent: (caseId: string | null) => void;
  /** Those that the list shows, in its order. */
  readonly shown: (cases: readonly CaseSummary[]) => readonly CaseSummary[];
}

/** `onChange` keeps sorting and filter for the next start. */
export function useListDesk(
  initial: CaseListView,
  onChange: (view: CaseListView) => void,
): ListDesk {
  const [view, setView] = useState(initial);
  const [place, setPlace] = useState<ListDesk['place']>('cases');
  const [words, setWords] = useState('');
  const search = useTextSearch(words);
  const { hits } = search;
  const [current, setCurrent] = useState<string | null>(null);
  const change = (part: Partial<CaseListView>): void => {
    const next = { ...view, ...part };
    setView(next);
    onChange(next);
  };
  const shown = useCallback(
    (cases: readonly CaseSummary[]) =>
      sortCases(filterCases(searchCases(cases, words, hits), view), view),
    [view, words, hits],
  );
  return { view, change, place, setPlace, words, setWords, search, current, setCurrent, shown };
}
