import { appendEvent } from '../../shared/casefile/chain';
import type { CaseEvent, CaseFileInfo } from '../../shared/casefile/event';
import type { AppError } from '../../shared/contract/app-error';
import { assert } from '../../shared/lib/assert';
import { fail, ok, type Result } from '../../shared/lib/result';
import { CaseBackups } from './case-backups';
import { CaseFolders, isCaseId, type CaseStamp } from './case-folders';
import { CASE_FILE_VERSION } from './case-migrations';
import { DeletedCases, type DeletionNote } from './deleted-cases';
import { PLAIN_FILES, readSoundIfThere, type Files } from './files';
import { createTurns } from './in-turn';
import { lostEvents } from './lost-events';
import {
  keepBeside,
  restoreBackup,
  type RestoreParts,
  type RestoreRequest,
} from './restore-backup';
import { saved, type SaveError } from './saved';
import { sha256 } from './sha256';
import { caseIdOf, StoredCases, type LoadError, type StoredCase } from './stored-cases';

type ErrorOf<K extends AppError['kind']> = Extract<AppError, { kind: K }>;

/** An event before it has its place in the chain. */
export type EventDraft = Pick<CaseEvent, 'act' | 'who' | 'at'>;

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

type By = Pick<EventDraft, 'who' | 'at'>;

/** What names a whole case. */
function beginningOf(events: readonly CaseEvent[]): Pick<StoredCase, 'caseId' | 'file'> {
  const first = events[0]?.act;
  assert(first?.type === 'importFile', 'a case begins with a file');
  return { caseId: first.file.sha256.slice(0, 32), file: first.file };
}

interface Options {
  readonly files: Files;
  /** Told of each state that is on the disk. */
  readonly saved: (stored: StoredCase) => void;
}

/**
 * A folder per case, `cases/<2 hex>/<id>/`, with the file as it was handed in (`source`), later versions of it beside
 * it, and what was done (`case.json`). Nothing in it is ever repaired or overwritten but by appending an event to a sound chain.
 */
export class CaseStore {
  readonly folders: CaseFolders;
  readonly backups: CaseBackups;
  readonly #deleted: DeletedCases;
  readonly #files: Files;
  readonly #onSaved: Options['saved'];
  readonly #inTurn = createTurns();
  readonly #stored: StoredCases;

  constructor(dataFolder: string, options: Partial<Options> = {}) {
    const { files = PLAIN_FILES, saved = () => undefined } = options;
    this.folders = new CaseFolders(dataFolder);
    this.backups = new CaseBackups(dataFolder, files);
    this.#deleted = new DeletedCases(dataFolder, files);
    this.#files = files;
    this.#stored = new StoredCases(this.folders, files);
    this.#onSaved = saved;
  }

  /** `null` where there is no such case. */
  stamp(caseId: string): Promise<CaseStamp | null> {
    return this.folders.stamp(caseId);
  }

  load(caseId: string): ReturnType<StoredCases['load']> {
    return this.#stored.load(caseId);
  }

  /** The bytes of a version as they were handed in; a file that has been changed since is damage. */
  source(stored: StoredCase, file: CaseFileInfo): ReturnType<StoredCases['source']> {
    return this.#stored.source(stored, file);
  }

  /** Puts a new version of the report beside those that are there; they stay as they are. */
  async addSource(stored: StoredCase, bytes: Uint8Array): Promise<Result<null, SaveError>> {
    return saved(async () => {
      await this.#files.write(this.folders.versionFile(stored, sha256(bytes)), bytes);
      return ok(null);
    });
  }

  /**
   * A case that was worked on elsewhere, with all its events and versions; `known` where there is one already, or one
   * that was lost is brought back instead.
   */
  async restore(
    whole: WholeCase,
    by: By,
  ): Promise<Result<{ caseId: string; known: boolean }, SaveError | LoadError>> {
    if (whole.events[0]?.act.type !== 'importFile') return fail({ kind: 'caseDamaged' });
    const { caseId } = beginningOf(whole.events);
    return this.#inTurn(caseId, () =>
      saved(async () => {
        const known = (await this.stamp(caseId)) !== null;
        return ok({ caseId, known: known || (await this.#begin(whole, by)) });
      }),
    );
  }

  /**
   * `known` where these bytes already have a case; it stays as it is, but gets its source back if that was lost. One
   * that was lost itself is brought back.
   */
  async create(newCase: NewCase): Promise<Result<{ caseId: string; known: boolean }, SaveError>> {
    const { bytes, name, who, at } = newCase;
    const file = { name, size: bytes.length, sha256: sha256(bytes) };
    const events = appendEvent([], { act: { type: 'importFile', file }, who, at }, sha256);
    const caseId = caseIdOf(bytes);
    return this.#inTurn(caseId, () =>
      saved(async () => {
        const there = (await this.stamp(caseId)) !== null;
        if (there) await this.#mendSource(caseId, bytes, file.sha256);
        const sources = new Map([[file.sha256, bytes]]);
        return ok({
          caseId,
          known: there || (await this.#begin({ events, sources }, { who, at })),
        });
      }),
    );
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
        const { version, events: before } = loaded.value;
        if (version < CASE_FILE_VERSION) await this.backups.keepOlder(caseId, before.length);
        return ok({ stored: await this.#write(events), outcome });
      });
    });
  }

  /** Takes a damaged case back to one of its backups; the damaged file is kept beside it. A sound case is left alone. */
  async takeBack(
    request: RestoreRequest,
  ): Promise<Result<StoredCase, ErrorOf<'backupUnusable' | 'caseNotDamaged'> | SaveError>> {
    const { caseId } = request;
    if (!isCaseId(caseId)) return fail({ kind: 'backupUnusable' });
    return this.#inTurn(caseId, async () => {
      if (!(await this.#stored.isDamaged(caseId))) return fail({ kind: 'caseNotDamaged' });
      return saved(async () => {
        const events = await restoreBackup(this.#parts, request);
        return events.ok ? ok(await this.#write(events.value)) : events;
      });
    });
  }

  /** Moves a case, in whatever state, to where it can be brought back from, by the name that is the answer. */
  async delete(
    caseId: string,
    note: DeletionNote,
    at: string,
  ): Promise<Result<string, ErrorOf<'caseNotFound' | 'caseThere'> | SaveError>> {
    return this.#inTurn(caseId, () => saved(() => this.#deleted.take(caseId, note, at)));
  }

  /** Brings a deleted case back; `name` as it is listed. */
  async bringBack(
    name: string,
  ): Promise<
    Result<{ readonly caseId: string }, ErrorOf<'caseNotFound' | 'caseThere'> | SaveError>
  > {
    return this.#inTurn(name.slice(0, 32), () => saved(() => this.#deleted.giveBack(name)));
  }

  /** Keeps nothing of the cases in memory. */
  forgetAll(): void {
    this.#stored.forgetAll();
  }

  listDeleted(caseId?: string): ReturnType<DeletedCases['list']> {
    return this.#deleted.list(caseId);
  }

  /** Whether there was one that was lost, and goes on instead. */
  async #begin({ events, sources }: WholeCase, by: By): Promise<boolean> {
    const { caseId, file } = beginningOf(events);
    await this.folders.make(caseId);
    for (const [name, bytes] of sources) {
      await this.#files.write(this.folders.versionFile({ caseId, file }, name), bytes);
    }
    const parts = { ...this.#parts, deleted: this.#deleted };
    const lost = await lostEvents(parts, { caseId, ...by }, events);
    await this.#write(lost ?? events);
    return lost !== null;
  }

  get #parts(): RestoreParts {
    return { folders: this.folders, files: this.#files, backups: this.backups };
  }

  async #write(events: readonly CaseEvent[]): Promise<StoredCase> {
    const stored = await this.#stored.write(beginningOf(events), events);
    this.#onSaved(stored);
    return stored;
  }

  /** Imported again, a report brings its own bytes back; what stood there is kept beside them. */
  async #mendSource(caseId: string, bytes: Uint8Array, digest: string): Promise<void> {
    const file = this.folders.sourceFile(caseId);
    const there = await readSoundIfThere(this.#files, file);
    if (there && sha256(there) === digest) return;
    await keepBeside(file);
    await this.#files.write(file, bytes);
  }
}
