import type { AppError } from '../../shared/contract/app-error';
import { fail, type Result } from '../../shared/lib/result';
import type { Reading } from './read-and-audit';
import type { ReadingRequest } from './reading-request';
import type { ReadError } from './read-error';
import type { ReaderAnswer, ReaderQuestion } from './reader-messages';

/** A report takes some ten milliseconds; a file that takes this long will never end. */
export const READER_LIMIT_SECONDS = 20;

/** So much heap for a document; one that wants more ends its own process and nothing else. */
export const READER_HEAP_MB = 512;

export type ReaderError =
  ReadError | Extract<AppError, { kind: 'readerFailed' | 'readerTimeout' | 'stopped' }>;
export type ReaderResult = Result<Reading, ReaderError>;

/** The part of a process that the reader needs. */
export interface ReaderProcess {
  readonly send: (question: ReaderQuestion) => void;
  readonly onAnswer: (listener: (answer: ReaderAnswer) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}

interface Options {
  readonly start: () => ReaderProcess;
  readonly limitSeconds: number;
}

/** Answers for a process that may hang or die at any time: then the next document gets a new one. */
export class Reader {
  readonly #options: Options;
  #process: ReaderProcess | null = null;
  #settle: ((result: ReaderResult) => void) | null = null;
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  /** One document at a time; further ones wait. The signal gives up the one that is being read, or waits. */
  read(request: ReadingRequest, signal?: AbortSignal): Promise<ReaderResult> {
    const answer = this.#queue.then(() =>
      signal?.aborted ? fail({ kind: 'stopped' } as const) : this.#ask(request, signal),
    );
    this.#queue = answer;
    return answer;
  }

  /** Starts the process before it is needed. */
  warmUp(): void {
    this.#running();
  }

  /** Ends the process, and with it what it keeps of documents; the one that is being read is given up. */
  end(): void {
    this.#stop();
    this.#settle?.(fail({ kind: 'stopped' }));
  }

  #ask(request: ReadingRequest, signal?: AbortSignal): Promise<ReaderResult> {
    const { limitSeconds } = this.#options;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#stop();
        this.#settle?.(fail({ kind: 'readerTimeout', seconds: limitSeconds }));
      }, limitSeconds * 1000);
      const giveUp = (): void => {
        this.#stop();
        this.#settle?.(fail({ kind: 'stopped' }));
      };
      signal?.addEventListener('abort', giveUp);
      this.#settle = (result) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        this.#settle = null;
        resolve(result);
      };
      this.#lastId += 1;
      this.#running().send({ id: this.#lastId, request });
    });
  }

  #running(): ReaderProcess {
    if (this.#process) return this.#process;
    const fresh = this.#options.start();
    fresh.onAnswer(({ id, result }) => {
      if (id === this.#lastId) this.#settle?.(result);
    });
    fresh.onExit(() => {
      if (this.#process !== fresh) return;
      this.#process = null;
      this.#settle?.(fail({ kind: 'readerFailed' }));
    });
    this.#process = fresh;
    return fresh;
  }

  #stop(): void {
    const stopped = this.#process;
    this.#process = null;
    stopped?.kill();
  }
}
