import { readdir, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { z } from 'zod';
import { DamagedFileError } from './damaged-file-error';
import { syncFolder } from './durable-file';
import { JsonFile } from './json-file';
import { wrappedKeySchema } from './wrapped-key';

const vaultSchema = z.strictObject({
  version: z.literal(1),
  /** While it is turned on or off, files of both kinds are there. */
  state: z.enum(['turningOn', 'on', 'turningOff']),
  ...wrappedKeySchema.shape,
});
export type VaultContent = Readonly<z.infer<typeof vaultSchema>>;

const FILE = 'vault.json';
const COPY = `${FILE}.copy`;
const KEPT = `${FILE}.kept-`;

/** The wrapped key. Its file stands twice: without it nothing could be read any more. */
export class VaultFile {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = dataFolder;
  }

  /**
   * What the two say, where they are there and sound; one where they say the same. Throws `DamagedFileError` where
   * one is damaged and there is no sound one.
   */
  async read(): Promise<readonly VaultContent[]> {
    const found: VaultContent[] = [];
    let damage: DamagedFileError | null = null;
    for (const name of [FILE, COPY]) {
      try {
        const content = await this.#json(name).read();
        if (content && !isDeepStrictEqual(content, found[0])) found.push(content);
      } catch (error) {
        if (!(error instanceof DamagedFileError)) throw error;
        damage = error;
      }
    }
    if (damage && found.length === 0) throw damage;
    return found;
  }

  /** The first one. What cannot be written leaves nothing, lest a password be asked for that nobody has set. */
  async begin(content: VaultContent): Promise<void> {
    try {
      await this.write(content);
    } catch (error) {
      await this.remove().catch((left: unknown) => console.error('a file was left', left));
      throw error;
    }
  }

  async write(content: VaultContent): Promise<void> {
    await this.#json(COPY).write(content);
    await this.#json(FILE).write(content);
  }

  /** There is no password any more. */
  async remove(): Promise<void> {
    for (const name of [COPY, FILE]) await rm(path.join(this.#folder, name), { force: true });
    await syncFolder(this.#folder);
  }

  /** The same where files are left that only this key could open: it is kept under another name, the answer. */
  async putAside(content: VaultContent): Promise<string> {
    const kept = (await readdir(this.#folder)).filter((name) => name.startsWith(KEPT)).length;
    const name = `${KEPT}${kept + 1}`;
    await this.#json(name).write(content);
    await this.remove();
    return name;
  }

  #json(name: string): JsonFile<VaultContent> {
    return new JsonFile(path.join(this.#folder, name), vaultSchema);
  }
}
