import { rename } from 'node:fs/promises';
import { Low } from 'lowdb';
import { storedSettingsSchema } from '../../shared/contract/settings-schemas';
import type { Settings } from '../../shared/contract/settings';
import { DamagedFileError } from './damaged-file-error';
import { JsonFile } from './json-file';

/** The settings, and where they are kept. A file that cannot be read is put aside, and the defaults hold. */
export class SettingsStore {
  readonly #file: string;
  readonly #db: Low<Settings>;

  constructor(file: string, defaults: Settings) {
    this.#file = file;
    this.#db = new Low<Settings>(new JsonFile(file, storedSettingsSchema), defaults);
  }

  get current(): Settings {
    return this.#db.data;
  }

  async load(): Promise<void> {
    try {
      await this.#db.read();
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      await rename(this.#file, `${this.#file}.damaged`);
    }
  }

  /** Some of them; the others stay. */
  async save(change: Partial<Settings>): Promise<Settings> {
    const before = this.#db.data;
    const settings = { ...before, ...change };
    this.#db.data = settings;
    try {
      await this.#db.write();
    } catch (error) {
      this.#db.data = before;
      throw error;
    }
    return settings;
  }
}
