import { useCallback, useEffect, useState } from 'react';
import type { VaultState } from '../shared/contract/view';

/** Whether the cases are locked; `null` until it is known. */
export function useVault(): { readonly state: VaultState | null; readonly ask: () => void } {
  const [state, setState] = useState<VaultState | null>(null);
  const ask = useCallback(() => void window.gouji.call('getVault', {}).then(setState), []);
  useEffect(ask, [ask]);
  useEffect(() => window.gouji.onNotice(['vaultChanged'], (notice) => setState(notice.state)), []);
  return { state, ask };
}
