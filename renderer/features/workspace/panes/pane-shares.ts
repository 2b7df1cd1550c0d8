import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { DEFAULT_LOOK, type PaneShares } from '../../../../shared/contract/view';

/** In CSS pixels: with less, a pane shows nothing that one could work with. */
export const LEAST = { source: 240, tables: 320, panel: 260, list: 60, detail: 120 } as const;

interface KeptShares {
  readonly shares: PaneShares;
  /** Remembers some of them. */
  readonly keep: (change: Partial<PaneShares>) => void;
}

/** Where the shares of the panes are kept. */
export const PaneSharesContext = createContext<KeptShares>({
  shares: DEFAULT_LOOK.panes,
  keep: () => undefined,
});

interface Share<V> {
  readonly share: V;
  readonly move: (share: number) => void;
  readonly done: () => void;
  readonly reset: () => void;
}

/** One of the shares while it is moved: it is kept only when it is let go of. */
export function useShare<K extends keyof PaneShares>(name: K): Share<PaneShares[K]> {
  const { shares, keep } = useContext(PaneSharesContext);
  const [moved, setMoved] = useState<PaneShares[K] | null>(null);
  const latest = useRef(moved);
  useEffect(() => {
    latest.current = moved;
  });
  const done = useCallback(() => {
    if (latest.current !== null) keep({ [name]: latest.current });
    setMoved(null);
  }, [keep, name]);
  const reset = useCallback(() => {
    setMoved(null);
    keep({ [name]: DEFAULT_LOOK.panes[name] });
  }, [keep, name]);
  return { share: moved ?? shares[name], move: setMoved as (share: number) => void, done, reset };
}
