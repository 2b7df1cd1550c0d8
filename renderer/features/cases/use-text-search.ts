import { useEffect, useState } from 'react';
import type { SearchHit, SearchResult } from '../../../shared/contract/case-search';
import { answered } from '../../ui/settled';

/** How long the typing must rest before the texts are searched, in milliseconds. */
const REST_MS = 300;
/** One character stands in every report. */
const FEWEST = 2;

/** The search in the texts of the cases, besides what the list itself shows. */
export interface TextSearch {
  /** `null` where nothing is searched for. */
  readonly phase: 'waiting' | 'searching' | 'ended' | 'stopped' | 'failed' | null;
  readonly done: number;
  readonly total: number;
  /** Cases that could not be read, and so not searched. */
  readonly unread: number;
  readonly hits: ReadonlyMap<string, SearchHit>;
}

const NONE: TextSearch = { phase: null, done: 0, total: 0, unread: 0, hits: new Map() };

const withHits = (now: TextSearch, hits: readonly SearchHit[]): TextSearch['hits'] =>
  hits.length === 0
    ? now.hits
    : new Map([...now.hits, ...hits.map((hit) => [hit.caseId, hit] as const)]);

function endOf(now: TextSearch, result: SearchResult): TextSearch {
  return {
    phase: result.stopped ? 'stopped' : 'ended',
    done: result.searched,
    total: result.stopped ? now.total : result.searched,
    unread: result.unread,
    hits: withHits(now, result.hits),
  };
}

/** Asked anew with every word that is typed; the answer of an earlier one counts no more. */
export function useTextSearch(typed: string): TextSearch {
  const words = typed.trim();
  const [found, setFound] = useState<{ readonly words: string; readonly search: TextSearch }>({
    words: '',
    search: NONE,
  });
  useEffect(() => {
    if (words.length < FEWEST) return undefined;
    let gone = false;
    const change = (next: (now: TextSearch) => TextSearch): void => {
      if (gone) return;
      setFound((now) => ({ words, search: next(now.words === words ? now.search : NONE) }));
    };
    const leave = window.gouji.onNotice(['searchProgress'], ({ done, total, hits }) => {
      change((now) => ({ ...now, phase: 'searching', done, total, hits: withHits(now, hits) }));
    });
    const timer = setTimeout(() => {
      change((now) => ({ ...now, phase: 'searching' }));
      void answered(window.gouji.call('searchCases', { words })).then((answer) =>
        change((now) => (answer.ok ? endOf(now, answer.value) : { ...now, phase: 'failed' })),
      );
    }, REST_MS);
    return () => {
      gone = true;
      leave();
      clearTimeout(timer);
      // Nobody has asked for it: that it could not be stopped is of no use to be said.
      void answered(window.gouji.call('stopSearch', {}));
    };
  }, [words]);
  if (words.length < FEWEST) return NONE;
  return found.words === words ? found.search : { ...NONE, phase: 'waiting' };
}
