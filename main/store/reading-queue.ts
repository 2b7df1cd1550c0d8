import { setImmediate as breathe } from 'node:timers/promises';

interface Options {
  readonly read: (caseId: string) => Promise<void>;
  /** How many are left: now and then, and when there are none. */
  readonly news: (left: number) => void;
  readonly failed: (error: unknown) => void;
}

const NEWS_EVERY_MS = 1000;

/** Cases that are read one after the other behind what else goes on. One that fails keeps no other back. */
export class ReadingQueue {
  readonly #options: Options;
  readonly #waiting = new Set<string>();
  #reading: Promise<void> | null = null;
  #told = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get left(): number {
    return this.#waiting.size;
  }

  add(caseId: string): void {
    this.#waiting.add(caseId);
    this.#reading ??= this.#readAll();
  }

  /** What waits is left out. */
  clear(): void {
    this.#waiting.clear();
  }

  /** When nothing waits to be read. */
  async settled(): Promise<void> {
    while (this.#reading) await this.#reading;
  }

  async #readAll(): Promise<void> {
    await breathe();
    for (const caseId of this.#waiting) {
      this.#waiting.delete(caseId);
      await this.#options.read(caseId).catch(this.#options.failed);
      this.#tell();
    }
    this.#reading = null;
  }

  /** Not for each of many. */
  #tell(): void {
    const now = performance.now();
    if (this.left > 0 && now - this.#told < NEWS_EVERY_MS) return;
    this.#told = now;
    this.#options.news(this.left);
  }
}
