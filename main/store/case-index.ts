import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import type { CaseSummary } from '../../shared/contract/case-list';
import type { History } from '../../shared/report/history';
import { partOf, type CaseFolders, type CaseStamp } from './case-folders';
import { CasesByYear } from './cases-by-year';
import type { Files } from './files';
import { inSteps } from './in-steps';
import { FITS_NO_FILE, IndexFile, type IndexEntry, type Summarised } from './index-file';
import { ReadingQueue } from './reading-queue';

interface Options {
  readonly file: string;
  readonly files?: Files;
  readonly folders: CaseFolders;
  readonly ruleSet: string;
  /** Reads a case anew; `last` is what the index knew of it, if anything. `null` where it cannot be read just now. */
  readonly summarise: (stamp: CaseStamp, last: CaseSummary | null) => Promise<Summarised | null>;
  /** Something is to be saved, when there is time. */
  readonly changed: () => void;
  /** The list is another one; `left` cases wait to be read. */
  readonly news?: (left: number) => void;
  /** What went wrong while the cases were looked through: they are looked through again at the next start. */
  readonly failed?: (error: unknown) => void;
}

/** How long the first cases are waited for where none is known yet. */
const FIRST_WITHIN_MS = 1000;

/** A damaged case is looked at anew each time. */
const fits = ({ mtimeMs, size, summary }: IndexEntry, stamp: CaseStamp): boolean =>
  mtimeMs === stamp.mtimeMs && size === stamp.size && !summary.damaged;

const newestFirst = (a: CaseSummary, b: CaseSummary): number =>
  a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0;

/**
 * The list of cases without opening them, and at once, however many there are. Only a cache: behind the list the
 * folders are looked through bit by bit, and each case is read again that is not as the index knows it, or whose
 * earlier cases read otherwise. A missing, damaged or outdated index costs nothing but that time.
 */
export class CaseIndex {
  readonly #options: Options;
  readonly #file: IndexFile;
  #entries = new Map<string, IndexEntry>();
  readonly #byYear = new CasesByYear();
  readonly #toRead: ReadingQueue;
  #loading: Promise<void> | null = null;
  #surveying: Promise<void> | null = null;
  #usable = true;

  constructor(options: Options) {
    this.#options = options;
    this.#file = new IndexFile(options.file, options.ruleSet, options.files);
    this.#toRead = new ReadingQueue({
      read: (caseId) => this.#read(caseId),
      news: (left) => options.news?.(left),
      failed: (error) => options.failed?.(error),
    });
  }

  /** Newest import first. Where there was no index, what has been read so far. */
  async list(): Promise<readonly CaseSummary[]> {
    await this.#load();
    if (!this.#usable) await (this.#surveying ?? this.#survey());
    // An empty list would say that there are no cases.
    if (this.#entries.size === 0) {
      await Promise.race([this.#toRead.settled(), wait(FIRST_WITHIN_MS)]);
    }
    return [...this.#entries.values()].map(({ summary }) => summary).sort(newestFirst);
  }

  /** Looks through all folders, and answers when every case that is not as it was is read. */
  async refresh(): Promise<void> {
    await this.#load();
    await this.#survey();
    await this.settled();
  }

  /** When nothing waits to be read. */
  settled(): Promise<void> {
    return this.#toRead.settled();
  }

  /** What a case has become; `stamp` is that of the file as it now is. */
  remember(stamp: CaseStamp, summarised: Summarised): void {
    const { mtimeMs, size, caseId } = stamp;
    const before = this.#entries.get(caseId)?.summary;
    this.#entries.set(caseId, { mtimeMs, size, ...summarised });
    this.#byYear.add(summarised);
    this.#options.changed();
    for (const each of [before, summarised.summary]) if (each) this.#readFollowing(each);
  }

  /** A case that has been taken from its place. */
  forget(caseId: string): void {
    this.#drop(caseId);
    this.tell();
  }

  /** That the list is another one. */
  tell(): void {
    this.#options.news?.(this.#toRead.left);
  }

  #drop(caseId: string): void {
    const before = this.#entries.get(caseId)?.summary;
    this.#entries.delete(caseId);
    this.setAside(caseId);
    this.#options.changed();
    if (before) this.#readFollowing(before);
  }

  /** Reads a case again behind the list. */
  look(caseId: string): void {
    this.#toRead.add(caseId);
  }

  summaryOf(caseId: string): CaseSummary | null {
    return this.#entries.get(caseId)?.summary ?? null;
  }

  /** Unit and year of a case, where they are known without reading it. */
  async about(caseId: string): Promise<Pick<CaseSummary, 'unit' | 'year'> | null> {
    await this.#load();
    const entry = this.#entries.get(caseId);
    return entry && entry.size !== FITS_NO_FILE ? entry.summary : null;
  }

  /** Names what is known of a case: by these rules, from this reading, beside earlier ones. `null` where nothing is. */
  basisOf(caseId: string): string | null {
    const entry = this.#entries.get(caseId);
    return entry ? `${this.#options.ruleSet}/${entry.reading}/${entry.comparedWith ?? ''}` : null;
  }

  /** The cases of a unit and a year, the latest imported first. */
  async casesOf(unit: string, year: number): Promise<readonly string[]> {
    await this.#load();
    return this.#byYear.of(unit, year);
  }

  /** What the unit's reports gave in the years before last. */
  async historyOf(about: Pick<CaseSummary, 'unit' | 'year'>): Promise<History> {
    await this.#load();
    return this.#byYear.historyOf(about);
  }

  /** A case that cannot be read stands for its year no longer, until it has changed. */
  setAside(caseId: string): void {
    this.#byYear.delete(caseId);
  }

  /** Keeps nothing in memory; it is read again when it is asked for. */
  clear(): void {
    for (const caseId of this.#entries.keys()) this.setAside(caseId);
    this.#entries.clear();
    this.#toRead.clear();
    this.#loading = null;
    this.#surveying = null;
  }

  async save(): Promise<void> {
    await this.#load();
    await this.#file.write([...this.#entries.values()]);
  }

  #survey(): Promise<void> {
    this.#surveying = this.#lookThrough();
    return this.#surveying;
  }

  /** A part that cannot be looked at keeps its lines: it is not known to be empty. */
  async #lookThrough(): Promise<void> {
    const { folders, failed } = this.#options;
    try {
      await folders.check();
      const known = new Map<string, string[]>((await folders.parts()).map((part) => [part, []]));
      for (const caseId of this.#entries.keys()) {
        const part = partOf(caseId);
        known.set(part, [...(known.get(part) ?? []), caseId]);
      }
      for (const [part, cases] of known) await this.#lookAt(part, cases);
      await inSteps(this.#entries.values(), (entry) => this.#readIfComparedAnew(entry));
    } catch (error) {
      failed?.(error);
    }
  }

  async #lookAt(part: string, known: readonly string[]): Promise<void> {
    const { folders, failed } = this.#options;
    try {
      const stamps = await folders.stampsIn(part);
      const there = new Set(stamps.map(({ caseId }) => caseId));
      for (const caseId of known) if (!there.has(caseId)) this.#drop(caseId);
      for (const stamp of stamps) {
        const entry = this.#entries.get(stamp.caseId);
        if (!entry || !fits(entry, stamp)) this.look(stamp.caseId);
      }
      await folders.tidy(part);
    } catch (error) {
      failed?.(error);
    }
    await breathe();
  }

  async #read(caseId: string): Promise<void> {
    const stamp = await this.#options.folders.stamp(caseId);
    if (!stamp) return this.#drop(caseId);
    const last = this.#entries.get(caseId)?.summary ?? null;
    const summarised = await this.#options.summarise(stamp, last);
    if (summarised) this.remember(stamp, summarised);
  }

  /** The cases that are compared with one of this unit and year. */
  #readFollowing(about: Pick<CaseSummary, 'unit' | 'year'>): void {
    for (const caseId of this.#byYear.following(about)) {
      const entry = this.#entries.get(caseId);
      if (entry) this.#readIfComparedAnew(entry);
    }
  }

  /** An earlier case has come, gone or been read otherwise since the case was compared with it. */
  #readIfComparedAnew({ summary, comparedWith }: IndexEntry): void {
    if (summary.damaged || summary.newer) return;
    if (this.#byYear.comparedWith(summary) !== comparedWith) this.look(summary.caseId);
  }

  /** One that could not be read is asked for again the next time. */
  #load(): Promise<void> {
    this.#loading ??= this.#open().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #open(): Promise<void> {
    const read = await this.#file.read();
    this.#usable = read.length > 0;
    const newer = [...this.#entries.values()];
    this.#entries = new Map([...read, ...newer].map((entry) => [entry.summary.caseId, entry]));
    for (const entry of this.#entries.values()) this.#byYear.add(entry);
  }
}
