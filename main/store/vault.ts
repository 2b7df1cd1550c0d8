import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AppError, VaultState } from '../../shared/contract/view';
import { fail, ok, type Result } from '../../shared/lib/result';
import { convertFiles } from './convert-files';
import { errorCode, syncFolder, writeDurably } from './durable-file';
import type { Files } from './files';
import { createTurns } from './in-turn';
import { DamagedFileError } from './damaged-file-error';
import { JsonFile } from './json-file';
import { isSealed, seal, unseal } from './sealed-bytes';
import { newDataKey, unwrapKey, wrapKey, wrappedKeySchema } from './wrapped-key';

const vaultSchema = z.strictObject({
  version: z.literal(1),
  /** While it is turned on or off, files of both kinds are there. */
  state: z.enum(['turningOn', 'on', 'turningOff']),
  ...wrappedKeySchema.shape,
});
type VaultFile = z.infer<typeof vaultSchema>;

type VaultError = Extract<
  AppError,
  { kind: 'wrongPassword' | 'vaultDamaged' | 'saveFailed' | 'invalidCall' }
>;
type Answer = Promise<Result<null, VaultError>>;

class LockedError extends Error {
  readonly code = 'ELOCKED';
}

const FILE = 'vault.json';

/**
 * The password over everything that says something of a report. The key is in this process only, and only while the
 * vault is open. Its file stands twice: without it nothing could be read any more.
 */
export class Vault {
  readonly #folder: string;
  readonly #inTurn = createTurns();
  #file: VaultFile | null = null;
  #key: Uint8Array | null = null;

  constructor(dataFolder: string) {
    this.#folder = dataFolder;
  }

  get state(): VaultState {
    if (!this.#file) return 'off';
    return this.#key ? 'open' : 'locked';
  }

  /** Reads whether there is a password. Throws `DamagedFileError` where neither copy can be read. */
  async load(): Promise<void> {
    const [first, second] = [this.#json(FILE), this.#json(`${FILE}.copy`)];
    try {
      this.#file = (await first.read()) ?? (await second.read());
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      this.#file = await second.read();
      if (!this.#file) throw error;
    }
  }

  /** What is kept of the cases, sealed as long as there is a password. */
  readonly files: Files = {
    read: async (file) => this.#opened(await readFile(file)),
    write: (file, content) => this.#inTurn(file, () => writeDurably(file, this.#closed(content))),
  };

  /** Also goes on with a conversion that was killed. */
  async unlock(password: string): Answer {
    if (!this.#file) return fail({ kind: 'invalidCall' });
    const key = await unwrapKey(this.#file, password);
    if (!key) return fail({ kind: 'wrongPassword' });
    this.#key = key;
    return this.#saving(() => this.#goOn());
  }

  lock(): void {
    this.#key?.fill(0);
    this.#key = null;
  }

  async turnOn(password: string): Answer {
    if (this.#file) return fail({ kind: 'invalidCall' });
    return this.#saving(async () => {
      const key = newDataKey();
      const wrapped = await wrapKey(key, password);
      await this.#save({ version: 1, state: 'turningOn', ...wrapped });
      this.#key = key;
      await this.#goOn();
    });
  }

  /** Asks for the password once more: an open window is not yet its owner. */
  async turnOff(password: string): Answer {
    const checked = await this.#check(password);
    if (!checked.ok) return checked;
    return this.#saving(async () => {
      await this.#save({ ...checked.value, state: 'turningOff' });
      await this.#goOn();
    });
  }

  /** The files stay as they are: only the key is wrapped anew. */
  async changePassword(before: string, next: string): Answer {
    const checked = await this.#check(before);
    if (!checked.ok) return checked;
    const key = this.#key;
    if (!key) return fail({ kind: 'invalidCall' });
    return this.#saving(async () =>
      this.#save({ ...checked.value, ...(await wrapKey(key, next)) }),
    );
  }

  async #check(password: string): Promise<Result<VaultFile, VaultError>> {
    if (!this.#file || !this.#key) return fail({ kind: 'invalidCall' });
    const right = await unwrapKey(this.#file, password);
    return right ? ok(this.#file) : fail({ kind: 'wrongPassword' });
  }

  /** Brings the files to what the vault says that they are. */
  async #goOn(): Promise<void> {
    const [file, key, dataFolder] = [this.#file, this.#key, this.#folder];
    if (!file || !key || file.state === 'on') return;
    const inTurn = this.#inTurn;
    if (file.state === 'turningOn') {
      await convertFiles({ dataFolder, key, to: 'sealed', inTurn });
      await this.#save({ ...file, state: 'on' });
      return;
    }
    await convertFiles({ dataFolder, key, to: 'plain', inTurn });
    for (const name of [`${FILE}.copy`, FILE])
      await rm(path.join(dataFolder, name), { force: true });
    await syncFolder(dataFolder);
    this.#file = null;
    this.lock();
  }

  #opened(bytes: Uint8Array): Uint8Array {
    if (!this.#file) {
      if (isSealed(bytes)) throw new DamagedFileError('sealed, and there is no key');
      return bytes;
    }
    if (!this.#key) throw new LockedError();
    // When all are sealed, one that is not was put there by somebody else.
    if (this.#file.state !== 'on' && !isSealed(bytes)) return bytes;
    return unseal(this.#key, bytes);
  }

  #closed(content: string | Uint8Array): string | Uint8Array {
    if (!this.#file) return content;
    if (!this.#key) throw new LockedError();
    if (this.#file.state === 'turningOff') return content;
    return seal(this.#key, typeof content === 'string' ? Buffer.from(content) : content);
  }

  #json(name: string): JsonFile<VaultFile> {
    return new JsonFile(path.join(this.#folder, name), vaultSchema);
  }

  async #save(file: VaultFile): Promise<void> {
    await this.#json(`${FILE}.copy`).write(file);
    await this.#json(FILE).write(file);
    this.#file = file;
  }

  async #saving(work: () => Promise<void>): Answer {
    try {
      await work();
      return ok(null);
    } catch (error) {
      if (error instanceof DamagedFileError) return fail({ kind: 'vaultDamaged' });
      return fail({ kind: 'saveFailed', code: errorCode(error) });
    }
  }
}
