import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { appendEvent, verifyChain } from '../../shared/casefile/chain';
import type { CaseEvent, CaseFileInfo } from '../../shared/casefile/event';
import { caseEventSchema } from '../../shared/contract/case-schemas';
import { caseIdSchema } from '../../shared/contract/schemas';
import type { AppError } from '../../shared/contract/view';
import { fail, ok, type Result } from '../../shared/lib/result';
import { errorCode, removeStrayDrafts, syncFolder, writeDurably } from './durable-file';
import { createTurns } from './in-turn';
import { DamagedFileError, JsonFile } from './json-file';
import { sha256 } from './sha256';

export type LoadError = Extract<AppError, { kind: 'caseNotFound' | 'caseDamaged' }>;
export type SaveError = Extract<AppError, { kind: 'saveFailed' }>;

/** An event before it has its place in the chain. */
export type EventDraft = Pick<CaseEvent, 'act' | 'who' | 'at'>;

export interface StoredCase {
  readonly caseId: string;
  /** The first version of the report: its bytes name the case. */
  readonly file: CaseFileInfo;
  readonly events: readonly CaseEvent[];
  /** The first event that does not fit the chain; nothing is written to such a case. */
  readonly brokenAt: number | null;
}

/** Changes whenever the case file does. */
export interface CaseStamp {
  readonly caseId: string;
  readonly mtimeMs: number;
  readonly size: number;
}

export interface Plan<T> {
  readonly draft: EventDraft;
  readonly outcome: T;
}

export interface Appended<T> {
  readonly stored: StoredCase;
  readonly outcome: T;
}

/** Events whose chain holds, and the files that they name by their SHA-256. */
export interface WholeCase {
  readonly events: readonly CaseEvent[];
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

export interface NewCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly who: string;
  readonly at: string;
}

const caseFileSchema = z.strictObject({
  version: z.literal(1),
  events: z.array(caseEventSchema).min(1),
});
type CaseFile = z.infer<typeof caseFileSchema>;

/** The same bytes are the same case. */
export const caseIdOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 32);

/**
 * A folder per case, `cases/<2 hex>/<id>/`, with the file as it was handed in (`source`), later versions of it beside
 * it, and what was done (`case.json`). Nothing in it is ever repaired or overwritten but by appending an event to a sound chain.
 */
export class CaseStore {
  readonly #root: string;
  readonly #inTurn = createTurns();

  constructor(dataFolder: string) {
    this.#root = path.join(dataFolder, 'cases');
  }

  /** Every case there is, damaged ones too. A folder without a case file is an import that was never acknowledged. */
  async stamps(): Promise<readonly CaseStamp[]> {
    const ids = (await readdirIfThere(this.#root)).map((prefix) =>
      readdirIfThere(path.join(this.#root, prefix)),
    );
    const stamps = (await Promise.all(ids))
      .flat()
      .filter((id) => caseIdSchema.safeParse(id).success)
      .map((id) => this.stamp(id));
    return (await Promise.all(stamps)).flatMap((stamp) => stamp ?? []);
  }

  /** `null` where there is no such case. */
  async stamp(caseId: string): Promise<CaseStamp | null> {
    try {
      const { mtimeMs, size } = await stat(this.#caseFile(caseId));
      return { caseId, mtimeMs, size };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async load(caseId: string): Promise<Result<StoredCase, LoadError>> {
    if (!caseIdSchema.safeParse(caseId).success) return fail({ kind: 'caseNotFound' });
    try {
      const found = await this.#json(caseId).read();
      if (!found) return fail({ kind: 'caseNotFound' });
      const first = found.events[0]?.act;
      if (first?.type !== 'importFile') return fail({ kind: 'caseDamaged' });
      const brokenAt = verifyChain(found.events, sha256);
      return ok({ caseId, file: first.file, events: found.events, brokenAt });
    } catch (error) {
      if (error instanceof DamagedFileError) return fail({ kind: 'caseDamaged' });
      throw error;
    }
  }

  /** The bytes of a version as they were handed in; a file that has been changed since is damage. */
  async source(stored: StoredCase, file: CaseFileInfo): Promise<Result<Uint8Array, LoadError>> {
    try {
      const bytes = await readFile(this.#sourceFile(stored, file.sha256));
      return sha256(bytes) === file.sha256 ? ok(bytes) : fail({ kind: 'caseDamaged' });
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return fail({ kind: 'caseDamaged' });
      throw error;
    }
  }

  /** Puts a new version of the report beside those that are there; they stay as they are. */
  async addSource(stored: StoredCase, bytes: Uint8Array): Promise<Result<null, SaveError>> {
    return saved(async () => {
      await writeDurably(this.#sourceFile(stored, sha256(bytes)), bytes);
      return null;
    });
  }

  /** A case that was worked on elsewhere, with all its events and versions; `known` where there is one already. */
  async restore({
    events,
    sources,
  }: WholeCase): Promise<Result<{ caseId: string; known: boolean }, SaveError | LoadError>> {
    const first = events[0]?.act;
    if (first?.type !== 'importFile') return fail({ kind: 'caseDamaged' });
    const stored = { caseId: first.file.sha256.slice(0, 32), file: first.file };
    const { caseId } = stored;
    return this.#inTurn(caseId, async () => {
      if (await this.stamp(caseId)) return ok({ caseId, known: true });
      return saved(async () => {
        await this.#makeFolder(caseId);
        for (const [name, bytes] of sources)
          await writeDurably(this.#sourceFile(stored, name), bytes);
        await this.#write(caseId, [...events]);
        return { caseId, known: false };
      });
    });
  }

  /** `known` where these bytes already have a case, which stays as it is. */
  async create(newCase: NewCase): Promise<Result<{ caseId: string; known: boolean }, SaveError>> {
    const { bytes, name, who, at } = newCase;
    const file = { name, size: bytes.length, sha256: sha256(bytes) };
    const caseId = caseIdOf(bytes);
    return this.#inTurn(caseId, async () => {
      if (await this.stamp(caseId)) return ok({ caseId, known: true });
      const draft: EventDraft = { act: { type: 'importFile', file }, who, at };
      return saved(async () => {
        await this.#makeFolder(caseId);
        await writeDurably(this.#sourceFile({ caseId, file }, file.sha256), bytes);
        await this.#write(caseId, [...appendEvent([], draft, sha256)]);
        return { caseId, known: false };
      });
    });
  }

  /**
   * Puts one more event into a case. What it is, `plan` says when it sees the case as it is; acts on the same case
   * wait for each other. Answers with the case when the event is on the disk, and with what else `plan` worked out.
   */
  async append<T, E extends { readonly kind: string }>(
    caseId: string,
    plan: (stored: StoredCase) => Promise<Result<Plan<T>, E>>,
  ): Promise<Result<Appended<T>, E | LoadError | SaveError>> {
    return this.#inTurn(caseId, async () => {
      const loaded = await this.load(caseId);
      if (!loaded.ok) return loaded;
      if (loaded.value.brokenAt !== null) return fail({ kind: 'caseDamaged' });
      const planned = await plan(loaded.value);
      if (!planned.ok) return planned;
      const { draft, outcome } = planned.value;
      const events = appendEvent(loaded.value.events, draft, sha256);
      return saved(async () => {
        await this.#write(caseId, [...events]);
        return { stored: { ...loaded.value, events }, outcome };
      });
    });
  }

  /** Removes what killed runs left half-written. */
  async tidy(): Promise<void> {
    for (const { caseId } of await this.stamps()) await removeStrayDrafts(this.#folder(caseId));
  }

  #folder(caseId: string): string {
    return path.join(this.#root, caseId.slice(0, 2), caseId);
  }

  #caseFile(caseId: string): string {
    return path.join(this.#folder(caseId), 'case.json');
  }

  /** The first version is `source`, each later one bears its hash. */
  #sourceFile({ caseId, file }: Pick<StoredCase, 'caseId' | 'file'>, version: string): string {
    const name = version === file.sha256 ? 'source' : `source-${version.slice(0, 32)}`;
    return path.join(this.#folder(caseId), name);
  }

  #json(caseId: string): JsonFile<CaseFile> {
    return new JsonFile(this.#caseFile(caseId), caseFileSchema);
  }

  async #write(caseId: string, events: CaseEvent[]): Promise<void> {
    await new Low<CaseFile>(this.#json(caseId), { version: 1, events }).write();
  }

  /** With its name on the disk, up to the data folder. */
  async #makeFolder(caseId: string): Promise<void> {
    const folder = this.#folder(caseId);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await syncFolder(path.dirname(folder));
    await syncFolder(this.#root);
    await syncFolder(path.dirname(this.#root));
  }
}

async function saved<T>(write: () => Promise<T>): Promise<Result<T, SaveError>> {
  try {
    return ok(await write());
  } catch (error) {
    return fail({ kind: 'saveFailed', code: errorCode(error) });
  }
}

async function readdirIfThere(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
