import { calls, type CallName } from '../../../shared/contract/calls';
import { fail } from '../../../shared/lib/result';
import { LockedError } from '../../store/locked-error';
import { refusal, type Handlers } from '../answer-call';
import type { CaseLock } from '../case-lock';

type VaultHandlers = Pick<Handlers, 'getVault' | 'unlockVault' | 'lockVault' | 'setPassword'>;

export const vaultHandlers = (lock: CaseLock): VaultHandlers => ({
  getVault: () => Promise.resolve(lock.state),
  unlockVault: ({ password }) => lock.unlock(password),
  lockVault: () => lock.lock(),
  setPassword: ({ before, next }) => lock.setPassword(before, next),
});

/** What the window may ask before the password is given. */
const ALWAYS: ReadonlySet<CallName> = new Set([
  'getVault',
  'unlockVault',
  'lockVault',
  'getSettings',
  'saveSettings',
]);

const LOCKED = fail({ kind: 'readFailed', code: 'ELOCKED' });

/** In words where the call answers with a result; the others reject. */
function refused(name: CallName): unknown {
  if (calls[name].output.safeParse(LOCKED).success) return LOCKED;
  throw refusal('locked');
}

/** The handlers, each of which refuses while the cases are locked, or where they were locked before it has answered. */
export function behindLock<T extends Partial<Handlers>>(lock: CaseLock, handlers: T): T {
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    const call = name as CallName;
    const answer = handler as (input: unknown) => Promise<unknown>;
    const guard = async (input: unknown): Promise<unknown> => {
      try {
        return await lock.run(() => answer(input));
      } catch (error) {
        if (error instanceof LockedError) return refused(call);
        throw error;
      }
    };
    return [name, ALWAYS.has(call) ? answer : guard] as const;
  });
  return Object.fromEntries(guarded) as unknown as T;
}
