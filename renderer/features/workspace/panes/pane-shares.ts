import { createContext, useContext, useState } from 'react';
import { DEFAULT_LOOK, type PaneShares } from '../../../../shared/contract/settings';

/** In CSS pixels: with less, a pane shows nothing that one could work with. */
export const LEAST = { source: 240, tables: 320, panel: 260, list: 60, detail: 120 } as const;

export interface KeptShares {
  readonly shares: PaneShares;
  /** Remembers some of them. */
  readonly keep: (change: Partial<PaneShares>) => void;
}

/** Where the shares of the panes are kept. */
export const PaneSharesContext = createContext<KeptShares>({
  shares: DEFAULT_LOOK.panes,
  keep: () => undefined,
});

/** One of the shares, and what moves its line. */
export interface Share<V> {
  readonly share: V;
  readonly move: (share: number) => void;
  readonly done: () => void;
  readonly reset: () => void;
}

/** One of the shares. It is kept when the line is let go of, and not while it moves. */
export function useShare<K extends keyof PaneShares>(name: K): Share<PaneShares[K]> {
  const { shares, keep } = useContext(PaneSharesContext);
  const [share, setShare] = useState(shares[name]);
  const done = (): void => {
    if (share !== shares[name]) keep({ [name]: share });
  };
  const reset = (): void => {
    setShare(DEFAULT_LOOK.panes[name]);
    keep({ [name]: DEFAULT_LOOK.panes[name] });
  };
  return { share, move: setShare as (share: number) => void, done, reset };
}
