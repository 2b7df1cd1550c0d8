import type { CallName } from '../../../shared/contract/calls';
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

/** The handlers, each of which refuses while the cases are locked. */
export function behindLock(lock: CaseLock, handlers: Handlers): Handlers {
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    const answer = handler as (input: unknown) => Promise<unknown>;
    const guard = (input: unknown): Promise<unknown> =>
      lock.state === 'locked' && !ALWAYS.has(name as CallName)
        ? Promise.reject(refusal('locked'))
        : answer(input);
    return [name, guard] as const;
  });
  return Object.fromEntries(guarded) as unknown as Handlers;
}
