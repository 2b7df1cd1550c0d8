import type { Notice } from '../../shared/contract/calls';
import type { AppError } from '../../shared/contract/app-error';
import type { VaultState } from '../../shared/contract/vault-state';
import { fail, ok, type Result } from '../../shared/lib/result';
import { LockedError } from '../store/locked-error';
import type { Unfinished, Vault } from '../store/vault';

type Answer = Promise<Result<VaultState, AppError>>;

interface Parts {
  readonly vault: Vault;
  /** Ends what is being read of the cases. */
  readonly stop: () => void;
  /** Puts on the disk what waits, while it still can be. */
  readonly settle: () => Promise<void>;
  /** Drops what is in memory of the cases. */
  readonly forget: () => void;
  /** Answers when nothing goes on behind the calls. */
  readonly quiet: () => Promise<void>;
  /** The cases can be read from now on. */
  readonly opened: () => void;
  readonly tell: (
    notice: Extract<Notice, { kind: 'vaultChanged' | 'conversionUnfinished' }>,
  ) => void;
}

/** The password over the cases, and what locking and unlocking bring with them. */
export class CaseLock {
  readonly #parts: Parts;
  #locking: Promise<void> | null = null;
  /** How often locking was asked for. */
  #asked = 0;
  /** How many passwords are being set or checked, or bring their files to what they are to be. */
  #busy = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Locked from the beginning of the locking on, though what waits is still put on the disk. */
  get state(): VaultState {
    return this.#locking ? 'locked' : this.#parts.vault.state;
  }

  /**
   * Runs what reads or writes the cases. Rejects with `LockedError` where they are locked, or were before it ended;
   * what it has left in memory then is dropped.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#check();
    try {
      const answer = await work();
      this.#check();
      return answer;
    } finally {
      if (this.state === 'locked') this.#parts.forget();
    }
  }

  /** Stays locked where it was locked meanwhile. */
  async unlock(password: string): Answer {
    const asked = this.#asked;
    await this.#locking;
    if (asked !== this.#asked) return ok(this.state);
    const unlocked = await this.#atWork(() => this.#parts.vault.unlock(password));
    if (!unlocked.ok) return unlocked;
    if (this.state !== 'locked') this.#opened();
    return ok(this.#told(unlocked.value));
  }

  /** Always tells what it is then: at its beginning, and at its end where there is no password after all. */
  async lock(): Promise<VaultState> {
    this.#asked += 1;
    if (this.state === 'open' || this.#busy > 0) {
      this.#locking ??= this.#lock().finally(() => (this.#locking = null));
    }
    const { state } = this;
    this.#parts.tell({ kind: 'vaultChanged', state });
    await this.#locking;
    if (this.state !== state) this.#opened();
    return this.state;
  }

  async setPassword(before: string | null, next: string | null): Answer {
    const set = await this.#atWork(() => this.#set(before, next));
    return set.ok ? ok(this.#told(set.value)) : set;
  }

  /** Whoever asks meanwhile to lock is heard. */
  async #atWork(work: () => ReturnType<Vault['unlock']>): ReturnType<Vault['unlock']> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
    }
  }

  #opened(): void {
    const { opened, tell } = this.#parts;
    opened();
    tell({ kind: 'vaultChanged', state: this.state });
  }

  #check(): void {
    if (this.state === 'locked') throw new LockedError();
  }

  /** What cannot be put on the disk any more is made again later: acts are there already. */
  async #lock(): Promise<void> {
    const { vault, stop, settle, forget, quiet } = this.#parts;
    stop();
    await settle().catch((error: unknown) => console.error('not all was settled', error));
    await vault.lock();
    forget();
    await quiet();
    forget();
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
    if (unfinished && this.state !== 'locked') {
      const { code, kept = null } = unfinished;
      console.error('not all files are converted', code);
      this.#parts.tell({ kind: 'conversionUnfinished', code, kept });
    }
    return this.state;
  }
}
