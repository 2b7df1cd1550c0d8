import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { DamagedFileError } from './damaged-file-error';
import { PLAIN_FILES, readTextIfThere, type Files } from './files';

/**
 * lowdb's two methods over one file. Reading gives `null` where there is no file and throws `DamagedFileError`
 * where the content does not fit the schema; writing answers when the content is on the disk.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #schema: z.ZodType<T>;
  readonly #files: Files;

  constructor(file: string, schema: z.ZodType<T>, files: Files = PLAIN_FILES) {
    this.#file = file;
    this.#schema = schema;
    this.#files = files;
  }

  async read(): Promise<T | null> {
    const text = await readTextIfThere(this.#files, this.#file);
    if (text === null) return null;
    try {
      return this.#schema.parse(JSON.parse(text));
    } catch (error) {
      throw new DamagedFileError(this.#file, { cause: error });
    }
  }

  async write(data: T): Promise<void> {
    await this.#files.write(this.#file, JSON.stringify(data));
  }
}
