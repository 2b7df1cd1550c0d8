import { answered } from './ui/settled';
import { useAsk } from './ui/use-ask';

interface Locking {
  /** Locks the cases, where there is a password; asks first where something is written that is not saved. */
  readonly lock: () => void;
  readonly lockAnyway: () => void;
}

export function useLocking(isWriting: () => boolean, onAsk: () => void): Locking {
  const ask = useAsk();
  const lockAnyway = (): void => ask(window.gouji.call('lockVault', {}));
  const lock = async (): Promise<void> => {
    if (!isWriting()) return lockAnyway();
    const vault = await answered(window.gouji.call('getVault', {}));
    if (!vault.ok || vault.value !== 'off') onAsk();
  };
  return { lock: () => void lock(), lockAnyway };
}
