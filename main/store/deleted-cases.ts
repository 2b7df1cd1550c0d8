import { readdir, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AppError } from '../../shared/contract/app-error';
import type { DeletedCase } from '../../shared/contract/case-list';
import { fail, ok, type Result } from '../../shared/lib/result';
import { CaseFolders, isCaseId, makeFolder, readdirIfThere } from './case-folders';
import { DamagedFileError } from './damaged-file-error';
import { replace, syncFolder } from './durable-file';
import type { Files } from './files';
import { JsonFile } from './json-file';

/** What is known of a case that is deleted, so that it can be told from the others without reading it. */
export type DeletionNote = Omit<DeletedCase, 'name' | 'caseId' | 'deletedAt'>;

const noteSchema = z.strictObject({
  unit: z.string().nullable(),
  year: z.number().int().nullable(),
  fileName: z.string(),
  who: z.string(),
});

const NAME = /^([0-9a-f]{32})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;
const NOTE = 'deleted.json';

/** What the name of a folder says; `null` for one that is not ours. */
function described(name: string): Pick<DeletedCase, 'caseId' | 'deletedAt'> | null {
  const [, caseId, year, month, day, hour, minute, second, ms] = NAME.exec(name) ?? [];
  if (caseId === undefined) return null;
  return { caseId, deletedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z` };
}

type BinError = Extract<AppError, { kind: 'caseNotFound' | 'caseThere' }>;

/** Deleted cases: their folders as they were, in `deleted/`. The program never empties it. */
export class DeletedCases {
  readonly #data: string;
  readonly #files: Files;
  readonly #folders: CaseFolders;

  constructor(dataFolder: string, files: Files) {
    this.#data = dataFolder;
    this.#files = files;
    this.#folders = new CaseFolders(dataFolder);
  }

  /** The last deleted first; all, or those of one id. One whose note cannot be read is listed all the same. */
  async list(caseId?: string): Promise<readonly DeletedCase[]> {
    const deleted: DeletedCase[] = [];
    for (const name of await readdirIfThere(path.join(this.#data, 'deleted'))) {
      const known = described(name);
      if (!known || (caseId !== undefined && known.caseId !== caseId)) continue;
      deleted.push({ name, ...known, ...(await this.#note(name)) });
    }
    return deleted.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
  }

  /** Moves a case's folder here, and answers under what name: at every moment it is in one of the two places, whole. */
  async take(
    caseId: string,
    note: DeletionNote,
    deletedAt: string,
  ): Promise<Result<string, BinError>> {
    if (!isCaseId(caseId) || !(await this.#folders.stamp(caseId))) {
      return fail({ kind: 'caseNotFound' });
    }
    const folder = this.#folders.folder(caseId);
    const bin = await makeFolder(this.#data, 'deleted');
    await this.#noteFile(folder).write(note);
    const time = deletedAt.replace(/[-:.]/g, '');
    const name = `${caseId}-${time}`;
    await replace(folder, path.join(bin, name));
    await syncFolder(bin);
    await syncFolder(path.dirname(folder));
    return ok(name);
  }

  /** Moves it back where it was. */
  async giveBack(name: string): Promise<Result<{ readonly caseId: string }, BinError>> {
    const caseId = described(name)?.caseId;
    const folder = path.join(this.#data, 'deleted', name);
    if (caseId === undefined || (await readdirIfThere(folder)).length === 0) {
      return fail({ kind: 'caseNotFound' });
    }
    if (await this.#folders.stamp(caseId)) return fail({ kind: 'caseThere' });
    await this.#makeWay(caseId);
    const to = this.#folders.folder(caseId);
    await replace(folder, to);
    await syncFolder(path.dirname(to));
    await syncFolder(path.dirname(folder));
    return ok({ caseId });
  }

  /** What an import that was never acknowledged has left where the case stood is put aside. */
  async #makeWay(caseId: string): Promise<void> {
    await this.#folders.make(caseId);
    const folder = this.#folders.folder(caseId);
    if ((await readdir(folder)).length === 0) await rmdir(folder);
    else await rename(folder, `${folder}.left-${Date.now()}`);
  }

  #noteFile(folder: string): JsonFile<DeletionNote> {
    return new JsonFile(path.join(folder, NOTE), noteSchema, this.#files);
  }

  async #note(name: string): Promise<DeletionNote> {
    const unknown = { unit: null, year: null, fileName: name, who: '' };
    try {
      return (await this.#noteFile(path.join(this.#data, 'deleted', name)).read()) ?? unknown;
    } catch (error) {
      if (error instanceof DamagedFileError) return unknown;
      throw error;
    }
  }
}
