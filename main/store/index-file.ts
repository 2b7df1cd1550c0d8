import { Low } from 'lowdb';
import { z } from 'zod';
import { caseSummarySchema } from '../../shared/contract/case-list-schemas';
import type { CaseSummary } from '../../shared/contract/case-list';
import { YEARLY_FIGURES, type Figures } from '../../shared/report/history';
import { DamagedFileError } from './damaged-file-error';
import type { Files } from './files';
import { inSteps } from './in-steps';
import { JsonFile } from './json-file';

/** The line of a case, and what else its counts come from. */
export interface Summarised {
  readonly summary: CaseSummary;
  /** Names the reading of the file: another one where an inspector has changed it. */
  readonly reading: string;
  /** What later cases of the unit are compared with. */
  readonly figures: Figures;
  /** Names the cases that it was compared with, as they then read; `null` where there were none. */
  readonly comparedWith: string | null;
}

const entrySchema = z.strictObject({
  mtimeMs: z.number(),
  size: z.number(),
  summary: caseSummarySchema,
  reading: z.string(),
  figures: z.array(z.number().nullable()).length(YEARLY_FIGURES.length).readonly(),
  comparedWith: z.string().nullable(),
});
export type IndexEntry = z.infer<typeof entrySchema>;

/** The entries are checked in steps. */
const indexSchema = z.strictObject({
  version: z.literal(6),
  /** The rules that the counts come from. */
  ruleSet: z.string(),
  entries: z.array(z.unknown()),
});
type Index = z.infer<typeof indexSchema>;

/** None where one of them is none: half a list would look like a whole one. */
async function checked(entries: readonly unknown[]): Promise<readonly IndexEntry[]> {
  const sound: IndexEntry[] = [];
  await inSteps(entries, (entry) => {
    const parsed = entrySchema.safeParse(entry);
    if (parsed.success) sound.push(parsed.data);
  });
  return sound.length === entries.length ? sound : [];
}

/** The size of no case file: the case is to be read again. */
export const FITS_NO_FILE = -1;

/** Where the list of cases is kept. Only a cache: what is missing, damaged or of other rules is made again. */
export class IndexFile {
  readonly #db: Low<Index>;
  readonly #empty: Index;

  constructor(file: string, ruleSet: string, files?: Files) {
    this.#empty = { version: 6, ruleSet, entries: [] };
    this.#db = new Low<Index>(new JsonFile(file, indexSchema, files), this.#empty);
  }

  async read(): Promise<readonly IndexEntry[]> {
    try {
      await this.#db.read();
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
    }
    const { entries, ruleSet } = this.#db.data;
    this.#db.data = this.#empty;
    const outdated = ruleSet !== this.#empty.ruleSet;
    return (await checked(entries)).map((entry) =>
      outdated ? { ...entry, size: FITS_NO_FILE } : entry,
    );
  }

  async write(entries: readonly IndexEntry[]): Promise<void> {
    this.#db.data = { ...this.#empty, entries: [...entries] };
    await this.#db.write();
    this.#db.data = this.#empty;
  }
}
