import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { errorCode, writeDurably } from './durable-file';

/** What stands in the file is not what this program wrote. */
export class DamagedFileError extends Error {}

/**
 * lowdb's two methods over one file. Reading gives `null` where there is no file and throws `DamagedFileError`
 * where the content does not fit the schema; writing answers when the content is on the disk.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #schema: z.ZodType<T>;

  constructor(file: string, schema: z.ZodType<T>) {
    this.#file = file;
    this.#schema = schema;
  }

  async read(): Promise<T | null> {
    const text = await this.#text();
    if (text === null) return null;
    try {
      return this.#schema.parse(JSON.parse(text));
    } catch (error) {
      throw new DamagedFileError(this.#file, { cause: error });
    }
  }

  /** Compact: a case file is written at every act. */
  async write(data: T): Promise<void> {
    await writeDurably(this.#file, JSON.stringify(data));
  }

  async #text(): Promise<string | null> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }
}
