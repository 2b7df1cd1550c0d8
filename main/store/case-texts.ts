import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readdirIfThere } from './case-folders';
import { removeStrayDrafts } from './durable-file';
import { DamagedFileError } from './damaged-file-error';
import { PLAIN_FILES, type Files } from './files';
import { JsonFile } from './json-file';

const textsSchema = z.strictObject({
  /** Names what they come from. */
  basis: z.string(),
  text: z.string(),
  findings: z.array(z.string()),
});

/** What is searched of a case: without white space, in small letters. */
export type CaseTexts = Readonly<z.infer<typeof textsSchema>>;

/** A file for each case, so that a search need not read the reports. Only a cache: what is missing, damaged or comes from something else is made again. */
export class CaseTextStore {
  readonly #root: string;
  readonly #files: Files;

  constructor(dataFolder: string, files: Files = PLAIN_FILES) {
    this.#root = path.join(dataFolder, 'texts');
    this.#files = files;
  }

  /** `null` where there are none from the same. */
  async of(caseId: string, basis: string): Promise<CaseTexts | null> {
    try {
      const found = await this.#json(caseId).read();
      return found?.basis === basis ? found : null;
    } catch (error) {
      if (error instanceof DamagedFileError) return null;
      throw error;
    }
  }

  async keep(caseId: string, texts: CaseTexts): Promise<void> {
    await mkdir(path.dirname(this.#file(caseId)), { recursive: true, mode: 0o700 });
    await this.#json(caseId).write({ ...texts, findings: [...texts.findings] });
  }

  /** Those of cases that are no longer there go as well, and what killed runs left half-written. */
  async forgetAllBut(there: ReadonlySet<string>): Promise<void> {
    for (const part of await readdirIfThere(this.#root)) {
      const folder = path.join(this.#root, part);
      await removeStrayDrafts(folder);
      for (const name of await readdirIfThere(folder)) {
        const { name: caseId, ext } = path.parse(name);
        if (ext === '.json' && !there.has(caseId)) await rm(this.#file(caseId), { force: true });
      }
    }
  }

  #file(caseId: string): string {
    return path.join(this.#root, caseId.slice(0, 2), `${caseId}.json`);
  }

  #json(caseId: string): JsonFile<z.infer<typeof textsSchema>> {
    return new JsonFile(this.#file(caseId), textsSchema, this.#files);
  }
}
