import type { Notice } from '../../shared/contract/calls';
import type { AppError, VaultState } from '../../shared/contract/view';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { Unfinished, Vault } from '../store/vault';

type Answer = Promise<Result<VaultState, AppError>>;

interface Parts {
  readonly vault: Vault;
  /** Puts on the disk what waits, while it still can be. */
  readonly settle: () => Promise<void>;
  /** Drops what is in memory of the cases. */
  readonly forget: () => void;
  /** The cases can be read from now on. */
  readonly opened: () => void;
  readonly tell: (
    notice: Extract<Notice, { kind: 'vaultChanged' | 'conversionUnfinished' }>,
  ) => void;
}

/** The password over the cases, and what locking and unlocking bring with them. */
export class CaseLock {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get state(): VaultState {
    return this.#parts.vault.state;
  }

  async unlock(password: string): Answer {
    const { vault, opened, tell } = this.#parts;
    const unlocked = await vault.unlock(password);
    if (!unlocked.ok) return unlocked;
    opened();
    tell({ kind: 'vaultChanged', state: vault.state });
    return ok(this.#told(unlocked.value));
  }

  /** What cannot be put on the disk any more is made again later: acts are there already. */
  async lock(): Promise<VaultState> {
    const { vault, settle, forget, tell } = this.#parts;
    if (vault.state !== 'open') return vault.state;
    await settle().catch((error: unknown) => console.error('not all was settled', error));
    await vault.lock();
    forget();
    tell({ kind: 'vaultChanged', state: vault.state });
    return vault.state;
  }

  async setPassword(before: string | null, next: string | null): Answer {
    const set = await this.#set(before, next);
    return set.ok ? ok(this.#told(set.value)) : set;
  }

  #set(before: string | null, next: string | null): ReturnType<Vault['unlock']> {
    const { vault } = this.#parts;
    if (before === null) {
      return next === null ? Promise.resolve(fail({ kind: 'invalidCall' })) : vault.turnOn(next);
    }
    return next === null ? vault.turnOff(before) : vault.changePassword(before, next);
  }

  /** Whoever locks it knows that it goes on later. */
  #told(unfinished: Unfinished | null): VaultState {
    const { vault, tell } = this.#parts;
    if (unfinished && vault.state !== 'locked') {
      console.error('not all files are converted', unfinished.code);
      tell({ kind: 'conversionUnfinished', code: unfinished.code });
    }
    return vault.state;
  }
}
