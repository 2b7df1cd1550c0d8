import { Low } from 'lowdb';
import { z } from 'zod';
import { caseSummarySchema } from '../../shared/contract/schemas';
import type { CaseSummary } from '../../shared/contract/view';
import type { CaseStamp } from './case-store';
import { DamagedFileError, JsonFile } from './json-file';

const indexSchema = z.strictObject({
  version: z.literal(1),
  /** The rules that the counts come from. */
  ruleSet: z.string(),
  entries: z.array(
    z.strictObject({ mtimeMs: z.number(), size: z.number(), summary: caseSummarySchema }),
  ),
});
type Index = z.infer<typeof indexSchema>;
type Entry = Index['entries'][number];

interface Options {
  readonly file: string;
  readonly ruleSet: string;
  /** Reads a case anew; `last` is what the index knew of it, if anything. */
  readonly summarise: (stamp: CaseStamp, last: CaseSummary | null) => Promise<CaseSummary>;
  /** Something is to be saved, when there is time. */
  readonly changed: () => void;
}

const FITS_NO_FILE = -1;

const fits = (entry: Entry, stamp: CaseStamp): boolean =>
  entry.mtimeMs === stamp.mtimeMs && entry.size === stamp.size;

/**
 * The list of cases without opening them. Only a cache: an entry counts while its case file is the one that it
 * was made of, and a missing, damaged or outdated index costs nothing but the time to read the cases again.
 */
export class CaseIndex {
  readonly #options: Options;
  readonly #db: Low<Index>;
  #entries = new Map<string, Entry>();
  #loading: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
    const empty: Index = { version: 1, ruleSet: options.ruleSet, entries: [] };
    this.#db = new Low<Index>(new JsonFile(options.file, indexSchema), empty);
  }

  /** Newest import first. */
  async list(stamps: readonly CaseStamp[]): Promise<readonly CaseSummary[]> {
    await this.#load();
    const summaries: CaseSummary[] = [];
    for (const stamp of stamps) summaries.push(await this.#summary(stamp));
    const there = new Set(stamps.map(({ caseId }) => caseId));
    this.#entries = new Map([...this.#entries].filter(([caseId]) => there.has(caseId)));
    return summaries.sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  }

  /** What a case has become; `stamp` is that of the file as it now is. */
  remember(stamp: CaseStamp, summary: CaseSummary): void {
    const { mtimeMs, size } = stamp;
    this.#entries.set(stamp.caseId, { mtimeMs, size, summary });
    this.#options.changed();
  }

  async save(): Promise<void> {
    await this.#load();
    this.#db.data = { ...this.#db.data, entries: [...this.#entries.values()] };
    await this.#db.write();
  }

  /** A damaged case is looked at anew each time; what was known of it before the damage is kept. */
  async #summary(stamp: CaseStamp): Promise<CaseSummary> {
    const entry = this.#entries.get(stamp.caseId);
    if (entry && fits(entry, stamp)) return entry.summary;
    const summary = await this.#options.summarise(stamp, entry?.summary ?? null);
    if (!summary.damaged) this.remember(stamp, summary);
    return summary;
  }

  #load(): Promise<void> {
    this.#loading ??= this.#read();
    return this.#loading;
  }

  async #read(): Promise<void> {
    try {
      await this.#db.read();
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
    }
    const { entries, ruleSet } = this.#db.data;
    const outdated = ruleSet !== this.#options.ruleSet;
    const read = entries.map((entry) => (outdated ? { ...entry, size: FITS_NO_FILE } : entry));
    const newer = [...this.#entries.values()];
    this.#entries = new Map([...read, ...newer].map((entry) => [entry.summary.caseId, entry]));
    this.#db.data = { version: 1, ruleSet: this.#options.ruleSet, entries: [] };
  }
}
