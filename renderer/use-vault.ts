import { useEffect, useState } from 'react';
import type { VaultState } from '../shared/contract/vault-state';
import { answered } from './ui/settled';
import type { Writing } from './use-writing';

interface Vault {
  /** Whether the cases are locked; `null` until it is known, `unknown` where main does not say. */
  readonly state: VaultState | 'unknown' | null;
  /** Something was being written when they were locked, and is gone. */
  readonly lostText: boolean;
}

/** The lock over the cases, as main tells of it. */
export function useVault({ isWriting, onWriting }: Writing): Vault {
  const [vault, setVault] = useState<Vault>({ state: null, lostText: false });
  useEffect(() => {
    const leave = window.gouji.onNotice(['vaultChanged'], ({ state }) => {
      const lost = isWriting();
      setVault((now) => ({
        state,
        // It may be told of more than once.
        lostText: state === 'locked' && (lost || (now.state === 'locked' && now.lostText)),
      }));
      if (state === 'locked') onWriting(false);
    });
    void answered(window.gouji.call('getVault', {})).then((got) =>
      // A notice is newer than what was asked before it.
      setVault((now) =>
        now.state === null ? { ...now, state: got.ok ? got.value : 'unknown' } : now,
      ),
    );
    return leave;
  }, [isWriting, onWriting]);
  return vault;
}
