interface Options {
  /** Keeps a case as it is when its turn comes. */
  readonly keep: (caseId: string) => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly afterMs: number;
}

/**
 * Keeps the states of the cases a while after the acts, which come in bursts: of a burst only the last. It holds no
 * more of a case than its name.
 */
export class BackupSoon {
  readonly #options: Options;
  readonly #waiting = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  saved(caseId: string): void {
    this.#waiting.add(caseId);
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.afterMs);
  }

  /** Answers when each that waits has been tried. One that fails keeps no other back, and waits for the next time. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#turn = this.#turn.then(() => this.#keepAll());
    return this.#turn;
  }

  async #keepAll(): Promise<void> {
    for (const caseId of [...this.#waiting]) {
      this.#waiting.delete(caseId);
      try {
        await this.#options.keep(caseId);
      } catch (error) {
        this.#waiting.add(caseId);
        this.#options.failed(error);
      }
    }
  }
}
