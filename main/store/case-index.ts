import { Low } from 'lowdb';
import { z } from 'zod';
import { caseSummarySchema } from '../../shared/contract/schemas';
import type { CaseSummary } from '../../shared/contract/view';
import type { CaseStamp } from './case-store';
import { CasesByYear } from './cases-by-year';
import { DamagedFileError, JsonFile } from './json-file';

/** The line of a case, and what else its counts come from. */
export interface Summarised {
  readonly summary: CaseSummary;
  /** Names the reading of the file: another one where an inspector has changed it. */
  readonly reading: string;
  /** The reading of last year's case that it was compared with; `null` where there was none. */
  readonly comparedWith: string | null;
}

const indexSchema = z.strictObject({
  version: z.literal(3),
  /** The rules that the counts come from. */
  ruleSet: z.string(),
  entries: z.array(
    z.strictObject({
      mtimeMs: z.number(),
      size: z.number(),
      summary: caseSummarySchema,
      reading: z.string(),
      comparedWith: z.string().nullable(),
    }),
  ),
});
type Index = z.infer<typeof indexSchema>;
type Entry = Index['entries'][number];

interface Options {
  readonly file: string;
  readonly ruleSet: string;
  /** Reads a case anew; `last` is what the index knew of it, if anything. */
  readonly summarise: (stamp: CaseStamp, last: CaseSummary | null) => Promise<Summarised>;
  /** Something is to be saved, when there is time. */
  readonly changed: () => void;
}

const FITS_NO_FILE = -1;

const fits = (entry: Entry, stamp: CaseStamp): boolean =>
  entry.mtimeMs === stamp.mtimeMs && entry.size === stamp.size;

/**
 * The list of cases without opening them. Only a cache: an entry counts while its case file is the one that it
 * was made of and last year's case reads as it did, and a missing, damaged or outdated index costs nothing but the
 * time to read the cases again.
 */
export class CaseIndex {
  readonly #options: Options;
  readonly #db: Low<Index>;
  #entries = new Map<string, Entry>();
  readonly #byYear = new CasesByYear();
  #loading: Promise<void> | null = null;

  constructor(options: Options) {
    this.#options = options;
    const empty: Index = { version: 3, ruleSet: options.ruleSet, entries: [] };
    this.#db = new Low<Index>(new JsonFile(options.file, indexSchema), empty);
  }

  /** Newest import first. */
  async list(stamps: readonly CaseStamp[]): Promise<readonly CaseSummary[]> {
    await this.#load();
    this.#forgetAllBut(new Set(stamps.map(({ caseId }) => caseId)));
    const current: CaseSummary[] = [];
    for (const stamp of stamps) current.push(await this.#summary(stamp));
    // Only now all units and years are known.
    const summaries: CaseSummary[] = [];
    for (const [at, stamp] of stamps.entries()) {
      const known = current[at];
      const fresh = known && !this.#isComparedAnew(known);
      summaries.push(fresh ? known : await this.#read(stamp));
    }
    return summaries.sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  }

  /** What a case has become; `stamp` is that of the file as it now is. */
  remember(stamp: CaseStamp, summarised: Summarised): void {
    const { mtimeMs, size } = stamp;
    this.#entries.set(stamp.caseId, { mtimeMs, size, ...summarised });
    this.#byYear.add(summarised.summary);
    this.#options.changed();
  }

  /** Unit and year of a case, where they are known without reading it. */
  async about(caseId: string): Promise<Pick<CaseSummary, 'unit' | 'year'> | null> {
    await this.#load();
    const entry = this.#entries.get(caseId);
    return entry && entry.size !== FITS_NO_FILE ? entry.summary : null;
  }

  /** Names what is known of a case: by these rules, from this reading, beside last year's. `null` where nothing is. */
  basisOf(caseId: string): string | null {
    const entry = this.#entries.get(caseId);
    return entry ? `${this.#options.ruleSet}/${entry.reading}/${entry.comparedWith ?? ''}` : null;
  }

  /** The cases of a unit and a year, the latest imported first. */
  async casesOf(unit: string, year: number): Promise<readonly string[]> {
    await this.#load();
    return this.#byYear.of(unit, year);
  }

  /** A case that cannot be read stands for its year no longer, until it has changed. */
  setAside(caseId: string): void {
    this.#byYear.delete(caseId);
  }

  async save(): Promise<void> {
    await this.#load();
    this.#db.data = { ...this.#db.data, entries: [...this.#entries.values()] };
    await this.#db.write();
  }

  #forgetAllBut(there: ReadonlySet<string>): void {
    for (const caseId of this.#entries.keys()) {
      if (there.has(caseId)) continue;
      this.#entries.delete(caseId);
      this.#byYear.delete(caseId);
    }
  }

  /** A damaged case is looked at anew each time; what was known of it before the damage is kept. */
  async #summary(stamp: CaseStamp): Promise<CaseSummary> {
    const entry = this.#entries.get(stamp.caseId);
    return entry && fits(entry, stamp) ? entry.summary : this.#read(stamp);
  }

  async #read(stamp: CaseStamp): Promise<CaseSummary> {
    const last = this.#entries.get(stamp.caseId)?.summary ?? null;
    const summarised = await this.#options.summarise(stamp, last);
    if (summarised.summary.damaged) this.setAside(stamp.caseId);
    else this.remember(stamp, summarised);
    return summarised.summary;
  }

  /** Last year's case has come, gone or been read otherwise since the case was compared with it. */
  #isComparedAnew({ caseId, unit, year, damaged }: CaseSummary): boolean {
    const entry = this.#entries.get(caseId);
    if (damaged || !entry || unit === null || year === null) return false;
    const [before = null] = this.#byYear.of(unit, year - 1);
    const reading = before === null ? null : (this.#entries.get(before)?.reading ?? null);
    return reading !== entry.comparedWith;
  }

  #load(): Promise<void> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  async #open(): Promise<void> {
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
    for (const { summary } of this.#entries.values()) this.#byYear.add(summary);
    this.#db.data = { version: 3, ruleSet: this.#options.ruleSet, entries: [] };
  }
}
