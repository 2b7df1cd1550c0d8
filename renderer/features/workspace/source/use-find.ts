import { useMemo, useState } from 'react';
import type { Span } from '../../../../shared/document/source-document';
import { findMatches } from './source-marks';

/** A search in the source. */
export interface Find {
  readonly words: string;
  readonly matches: readonly Span[];
  /** Index of the match that is shown. */
  readonly current: number;
  readonly search: (words: string) => void;
  readonly step: (by: 1 | -1) => void;
}

export function useFind(text: string): Find {
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState(0);
  const matches = useMemo(() => findMatches(text, words), [text, words]);
  return useMemo(
    () => ({
      words,
      matches,
      current,
      search: (next) => {
        setWords(next);
        setCurrent(0);
      },
      step: (by) => {
        if (matches.length === 0) return;
        setCurrent((at) => (at + by + matches.length) % matches.length);
      },
    }),
    [words, matches, current],
  );
}
