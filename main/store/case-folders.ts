import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CaseFileInfo } from '../../shared/casefile/event';
import { caseIdSchema } from '../../shared/contract/case-list-schemas';
import { errorCode } from '../../shared/lib/system-code';
import { removeStrayDrafts, syncFolder } from './durable-file';

/** Changes whenever the case file does. */
export interface CaseStamp {
  readonly caseId: string;
  readonly mtimeMs: number;
  readonly size: number;
}

/** The part of the cases that one is kept in, so that all can be gone through bit by bit. */
export const partOf = (caseId: string): string => caseId.slice(0, 2);

export const isCaseId = (id: string): boolean => caseIdSchema.safeParse(id).success;

export async function readdirIfThere(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}

/** A folder and one in it, its name on the disk. The upper one is never made: a drive that is gone has none. */
export async function makeFolder(parent: string, name: string): Promise<string> {
  const folder = path.join(parent, name);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  await syncFolder(parent);
  return folder;
}

/** Where the cases are: `cases/<2 hex>/<id>/` in the data folder. */
export class CaseFolders {
  readonly #data: string;
  readonly #root: string;

  constructor(dataFolder: string) {
    this.#data = dataFolder;
    this.#root = path.join(dataFolder, 'cases');
  }

  folder(caseId: string): string {
    return path.join(this.#root, partOf(caseId), caseId);
  }

  caseFile(caseId: string): string {
    return path.join(this.folder(caseId), 'case.json');
  }

  sourceFile(caseId: string): string {
    return path.join(this.folder(caseId), 'source');
  }

  /** The first version is `source`, each later one bears its hash. */
  versionFile(
    { caseId, file }: { readonly caseId: string; readonly file: CaseFileInfo },
    version: string,
  ): string {
    if (version === file.sha256) return this.sourceFile(caseId);
    return path.join(this.folder(caseId), `source-${version.slice(0, 32)}`);
  }

  /** With its name on the disk, up to the data folder. */
  async make(caseId: string): Promise<void> {
    const root = await makeFolder(this.#data, 'cases');
    await makeFolder(await makeFolder(root, partOf(caseId)), caseId);
  }

  /** Throws the system's code where the data folder is not there: a drive that was taken out has not lost its cases. */
  async check(): Promise<void> {
    await readdir(this.#data);
  }

  /** `null` where there is no such case. */
  async stamp(caseId: string): Promise<CaseStamp | null> {
    try {
      const { mtimeMs, size } = await stat(this.caseFile(caseId));
      return { caseId, mtimeMs, size };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
      throw error;
    }
  }

  parts(): Promise<readonly string[]> {
    return readdirIfThere(this.#root);
  }

  /** The cases of one part, damaged ones too. A folder without a case file is an import that was never acknowledged. */
  async stampsIn(part: string): Promise<readonly CaseStamp[]> {
    const ids = (await readdirIfThere(path.join(this.#root, part))).filter(isCaseId);
    const stamps = await Promise.all(ids.map((id) => this.stamp(id)));
    return stamps.flatMap((stamp) => stamp ?? []);
  }

  /** Removes what killed runs left half-written in the cases of one part. */
  async tidy(part: string): Promise<void> {
    for (const id of await readdirIfThere(path.join(this.#root, part))) {
      if (isCaseId(id)) await removeStrayDrafts(this.folder(id));
    }
  }
}
