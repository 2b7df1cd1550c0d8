import { readFile } from 'node:fs/promises';
import type { AppError } from '../../shared/contract/app-error';
import type { VaultState } from '../../shared/contract/vault-state';
import { fail, ok, type Result } from '../../shared/lib/result';
import { convertFiles, type Conversion, ROSTER_PLACES, SEALED_PLACES } from './convert-files';
import { DamagedFileError } from './damaged-file-error';
import { systemCode } from '../../shared/lib/system-code';
import { writeDurably } from './durable-file';
import type { Files } from './files';
import { createTurns } from './in-turn';
import { LockedError } from './locked-error';
import { saved } from './saved';
import { isSealed, seal, unseal } from './sealed-bytes';
import { VaultFile, type VaultContent } from './vault-file';
import { newDataKey, unwrapKey, wrapKey } from './wrapped-key';

type VaultError = Extract<
  AppError,
  { kind: 'wrongPassword' | 'vaultDamaged' | 'saveFailed' | 'invalidCall' }
>;

/**
 * What keeps the files from being what the vault says, though the act on it is done: the system's code, `ELOCKED`
 * where it was locked meanwhile, `EDAMAGED` where sealed files are damaged. The next password goes on with it.
 */
export interface Unfinished {
  readonly code: string;
  /** Where the password is off and files are left that only it could open: the name of the file it is kept in. */
  readonly kept?: string;
}

type Answer = Promise<Result<Unfinished | null, VaultError>>;

/** No file is called so: what is done to the password is done one after the other. */
const PASSWORD = '';

/**
 * The password over everything that says something of a report. The key is in this process only, and only while the
 * vault is open.
 */
export class Vault {
  readonly #folder: string;
  readonly #kept: VaultFile;
  readonly #inTurn = createTurns();
  /** Two where one is from before a change that was never acknowledged, or was damaged unseen. */
  #copies: readonly VaultContent[] = [];
  #damaged = false;
  #key: Uint8Array | null = null;
  #stopper = new AbortController();

  constructor(dataFolder: string) {
    this.#folder = dataFolder;
    this.#kept = new VaultFile(dataFolder);
  }

  get state(): VaultState {
    if (this.#copies.length === 0 && !this.#damaged) return 'off';
    return this.#key ? 'open' : 'locked';
  }

  /** Reads whether there is a password. Where that cannot be told any more, it stays locked. */
  async load(): Promise<void> {
    try {
      this.#copies = await this.#kept.read();
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      this.#damaged = true;
    }
  }

  /** What is kept of the cases, sealed as long as there is a password. */
  readonly files: Files = {
    read: (file) => this.#inTurn(file, async () => this.#opened(await readFile(file))),
    write: (file, content) =>
      this.#inTurn(file, async () => writeDurably(file, this.#closed(content))),
  };

  /** Also goes on with a conversion that was killed or stopped. */
  unlock(password: string): Answer {
    return this.#act(async () => {
      if (this.#damaged) return fail({ kind: 'vaultDamaged' });
      if (!this.#file) return fail({ kind: 'invalidCall' });
      for (const copy of this.#copies) {
        const key = await unwrapKey(copy, password);
        if (!key) continue;
        this.#copies = [copy];
        this.#key = key;
        return ok(await this.#goOn());
      }
      return fail({ kind: 'wrongPassword' });
    });
  }

  /** A conversion stops at the next file. */
  lock(): Promise<void> {
    this.#stopper.abort(new LockedError());
    return this.#inTurn(PASSWORD, () => {
      this.#dropKey();
      return Promise.resolve();
    });
  }

  turnOn(password: string): Answer {
    return this.#act(async () => {
      if (this.state !== 'off') return fail({ kind: 'invalidCall' });
      const key = newDataKey();
      const content = {
        version: 1,
        state: 'turningOn',
        ...(await wrapKey(key, password)),
      } as const;
      await this.#kept.begin(content);
      this.#copies = [content];
      this.#key = key;
      return ok(await this.#goOn());
    });
  }

  /** Asks for the password once more: an open window is not yet its owner. */
  turnOff(password: string): Answer {
    return this.#act(async () => {
      const checked = await this.#check(password);
      if (!checked.ok) return checked;
      await this.#save({ ...checked.value.file, state: 'turningOff' });
      return ok(await this.#goOn());
    });
  }

  /** The files stay as they are: only the key is wrapped anew. */
  changePassword(before: string, next: string): Answer {
    return this.#act(async () => {
      const checked = await this.#check(before);
      if (!checked.ok) return checked;
      const { file, key } = checked.value;
      await this.#save({ ...file, ...(await wrapKey(key, next)) });
      return ok(null);
    });
  }

  get #file(): VaultContent | null {
    return this.#copies[0] ?? null;
  }

  /** Each act finds the vault as the one before has left it. */
  #act(work: () => Answer): Answer {
    return this.#inTurn(PASSWORD, () => {
      this.#stopper = new AbortController();
      return saved(work);
    });
  }

  async #check(
    password: string,
  ): Promise<Result<{ file: VaultContent; key: Uint8Array }, VaultError>> {
    const [file, key] = [this.#file, this.#key];
    if (!file || !key) return fail({ kind: 'invalidCall' });
    const right = await unwrapKey(file, password);
    return right ? ok({ file, key }) : fail({ kind: 'wrongPassword' });
  }

  /** Brings the files to what the vault says that they are. */
  async #goOn(): Promise<Unfinished | null> {
    try {
      return await this.#convert();
    } catch (error) {
      return { code: systemCode(error) };
    }
  }

  async #convert(): Promise<Unfinished | null> {
    const [file, key] = [this.#file, this.#key];
    if (!file || !key) return null;
    if (file.state === 'turningOff') {
      return this.#end(file, await this.#convertTo('plain', SEALED_PLACES, key));
    }
    await this.#convertTo('sealed', file.state === 'on' ? ROSTER_PLACES : SEALED_PLACES, key);
    if (file.state === 'turningOn') await this.#save({ ...file, state: 'on' });
    return null;
  }

  /** By a copy of the key: nobody overwrites it before the conversion has ended. */
  async #convertTo(
    to: Conversion['to'],
    places: readonly string[],
    original: Uint8Array,
  ): Promise<number> {
    const [dataFolder, inTurn, stop] = [this.#folder, this.#inTurn, this.#stopper.signal];
    const key = Uint8Array.from(original);
    try {
      return await convertFiles({ dataFolder, places, key, to, inTurn, stop });
    } finally {
      key.fill(0);
    }
  }

  /** The key is not thrown away while there is a file that it has sealed. */
  async #end(file: VaultContent, damaged: number): Promise<Unfinished | null> {
    const kept = damaged === 0 ? null : await this.#kept.putAside(file);
    if (kept === null) await this.#kept.remove();
    this.#copies = [];
    this.#dropKey();
    return kept === null ? null : { code: 'EDAMAGED', kept };
  }

  #opened(bytes: Uint8Array): Uint8Array {
    const file = this.#file;
    if (this.state === 'off') {
      if (isSealed(bytes)) throw new DamagedFileError('sealed, and there is no key');
      return bytes;
    }
    if (!file || !this.#key) throw new LockedError();
    // When all are sealed, one that is not was put there by somebody else.
    if (file.state !== 'on' && !isSealed(bytes)) return bytes;
    return unseal(this.#key, bytes);
  }

  #closed(content: string | Uint8Array): string | Uint8Array {
    const file = this.#file;
    if (this.state === 'off') return content;
    if (!file || !this.#key) throw new LockedError();
    if (file.state === 'turningOff') return content;
    return seal(this.#key, typeof content === 'string' ? Buffer.from(content) : content);
  }

  async #save(content: VaultContent): Promise<void> {
    await this.#kept.write(content);
    this.#copies = [content];
  }

  #dropKey(): void {
    this.#key?.fill(0);
    this.#key = null;
  }
}
