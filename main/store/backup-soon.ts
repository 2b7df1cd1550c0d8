import type { CaseEvent } from '../../shared/casefile/event';

interface Saved {
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
}

interface Options {
  readonly keep: (saved: Saved) => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly afterMs: number;
}

/** Keeps the states of the cases a while after the acts, which come in bursts: of a burst only the last. */
export class BackupSoon {
  readonly #options: Options;
  readonly #waiting = new Map<string, Saved>();
  #timer: NodeJS.Timeout | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  saved(saved: Saved): void {
    this.#waiting.set(saved.caseId, saved);
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.afterMs);
  }

  /** Answers when nothing waits any more. One that fails does not keep the others back. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#turn = this.#turn.then(() => this.#keepAll(waiting));
    return this.#turn;
  }

  async #keepAll(waiting: readonly Saved[]): Promise<void> {
    for (const saved of waiting) {
      try {
        await this.#options.keep(saved);
      } catch (error) {
        this.#options.failed(error);
      }
    }
  }
}
