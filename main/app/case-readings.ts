import { compareVersions } from '../../shared/audit/compare-versions';
import type { Audit } from '../../shared/audit/finding';
import type { CaseFileInfo } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';
import type { CaseState } from '../../shared/casefile/state';
import type { AppError } from '../../shared/contract/app-error';
import type { EarlierCase, VersionComparison } from '../../shared/contract/case-view';
import { ok, type Result } from '../../shared/lib/result';
import type { AnnualReport, CellCorrection } from '../../shared/report/annual-report';
import type { History } from '../../shared/report/history';
import type { Placement } from '../../shared/report/placement';
import type { Reading } from '../import/read-and-audit';
import { BY_ITSELF } from '../import/reading-request';
import type { Reader } from '../import/reader';
import type { CaseIndex } from '../store/case-index';
import { comparedWith } from '../store/cases-by-year';
import type { CaseStore } from '../store/case-store';
import type { StoredCase } from '../store/stored-cases';
import { sha256 } from '../store/sha256';

type Answer<T> = Promise<Result<T, AppError>>;

interface Parts {
  readonly store: CaseStore;
  readonly reader: Reader;
  readonly index: CaseIndex;
}

/** What an inspector has changed in our reading. */
interface Readjustment {
  readonly corrections: readonly CellCorrection[];
  readonly placements: readonly Placement[];
}

export const AS_READ: Readjustment = { corrections: [], placements: [] };

/** Last year's case as it now reads. */
interface Earlier {
  readonly case: EarlierCase;
  readonly name: string;
  readonly report: AnnualReport;
}

/** What a case is compared with. */
interface Beside {
  readonly lastYear: Earlier | null;
  readonly history: History;
}

const ALONE: Beside = { lastYear: null, history: [] };

/** What the reader makes of a case. */
export interface CaseReading extends Reading {
  /** Tells readings apart: the file, and what an inspector has changed in our reading of it. */
  readonly name: string;
  readonly lastYear: EarlierCase | null;
  /** Names all that it was compared with. */
  readonly comparedWith: string | null;
  /** What became of the findings of the version before; `null` where this is the first. */
  readonly comparison: VersionComparison | null;
}

/** How many readings stay in memory: one case is shown at a time, an act reads it twice, and the version before once. */
const KEPT_READINGS = 4;

/** Without who and when: they do not change the reading. */
export const readjustmentOf = (
  state: Pick<CaseState, 'corrections' | 'placements'>,
): Readjustment => ({
  corrections: state.corrections.map(({ table, row, column, value }) => ({
    table,
    row,
    column,
    value,
  })),
  placements: state.placements.map(({ placement }) => placement),
});

/** A version of a case's report, and how it is to be read. */
export interface Version {
  readonly file: CaseFileInfo;
  readonly readjustment: Readjustment;
}

/** The version that the case is about now. */
const currentVersion = (stored: StoredCase, state: CaseState): Version => ({
  file: state.file ?? stored.file,
  readjustment: readjustmentOf(state),
});

/** The same bytes read in the same way are the same reading. */
const nameOf = ({ file, readjustment }: Version): string =>
  `${file.sha256.slice(0, 32)}:${sha256(JSON.stringify(readjustment)).slice(0, 16)}`;

const nameOfBeside = ({ lastYear, history }: Beside): string | null =>
  comparedWith(lastYear?.name ?? null, history);

const keyOf = (version: Version, beside: Beside): string =>
  `${nameOf(version)}/${nameOfBeside(beside) ?? ''}`;

/** Reads stored cases, each compared with what the same unit reported in the years before. */
export class CaseReadings {
  readonly #parts: Parts;
  readonly #kept = new Map<string, Reading>();
  /** One act after the other is compared with the same case. */
  #lastEarlier: Earlier | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Of the case in this state. Opens two cases at most, however many there are: of what was before last year the index
   * knows what is needed. `stopped` where the signal ends
   * what is being read.
   */
  async of(stored: StoredCase, state: CaseState, signal?: AbortSignal): Answer<CaseReading> {
    const version = currentVersion(stored, state);
    const about = await this.#about(stored, version, signal);
    if (!about.ok) return about;
    const lastYear = await this.#earlier(about.value);
    const beside = { lastYear, history: await this.#parts.index.historyOf(about.value) };
    const reading = await this.#read(stored, version, beside, signal);
    if (!reading.ok) return reading;
    return ok({
      ...reading.value,
      name: nameOf(version),
      lastYear: lastYear?.case ?? null,
      comparedWith: nameOfBeside(beside),
      comparison: await this.#comparison(stored, state, { beside, audit: reading.value.audit }),
    });
  }

  /** A version before that cannot be read any more leaves the case open, and what became of its findings unknown. */
  async #comparison(
    stored: StoredCase,
    state: CaseState,
    { beside, audit }: { readonly beside: Beside; readonly audit: Audit },
  ): Promise<VersionComparison | null> {
    const before = state.earlier.at(-1);
    if (!before) return null;
    const { file, who, at } = before;
    const version = { file, readjustment: readjustmentOf(before) };
    const reading = await this.#read(stored, version, beside);
    if (!reading.ok) return { file, who, at, changes: null };
    return { file, who, at, changes: compareVersions(reading.value.audit, audit) };
  }

  /** Keeps nothing of the reports in memory. */
  forgetAll(): void {
    this.#kept.clear();
    this.#lastEarlier = null;
  }

  /** Reads a version that no case has yet; what is made of it is kept for the case. */
  async readAhead(version: Version, bytes: Uint8Array): Answer<Reading> {
    const request = { bytes, ...BY_ITSELF, ...version.readjustment };
    const reading = await this.#parts.reader.read(request);
    if (reading.ok) this.#keep(keyOf(version, ALONE), reading.value);
    return reading;
  }

  /** Unit and year; no correction changes them. */
  async #about(
    stored: StoredCase,
    version: Version,
    signal?: AbortSignal,
  ): Answer<Pick<AnnualReport, 'unit' | 'year'>> {
    const known = await this.#parts.index.about(stored.caseId);
    if (known) return ok(known);
    const reading = await this.#read(stored, version, ALONE, signal);
    return reading.ok ? ok(reading.value.report) : reading;
  }

  async #earlier({ unit, year }: Pick<AnnualReport, 'unit' | 'year'>): Promise<Earlier | null> {
    if (unit === null || year === null) return null;
    const { index } = this.#parts;
    for (const caseId of await index.casesOf(unit, year - 1)) {
      const found = await this.#earlierCase(caseId, unit, year - 1);
      if (found) return found;
      index.setAside(caseId);
    }
    return null;
  }

  /** `null` where it is gone, damaged or, as it now reads, of another unit or year. */
  async #earlierCase(caseId: string, unit: string, year: number): Promise<Earlier | null> {
    const stored = await this.#parts.store.load(caseId);
    if (!stored.ok || stored.value.brokenAt !== null) return null;
    const version = currentVersion(stored.value, fold(stored.value.events));
    const name = nameOf(version);
    if (this.#lastEarlier?.name === name && this.#lastEarlier.case.caseId === caseId)
      return this.#lastEarlier;
    const reading = await this.#read(stored.value, version, ALONE);
    if (!reading.ok) return null;
    const { report } = reading.value;
    if (report.unit !== unit || report.year !== year) return null;
    const fileName = version.file.name;
    this.#lastEarlier = { case: { caseId, unit, year, fileName }, name, report };
    return this.#lastEarlier;
  }

  async #read(
    stored: StoredCase,
    version: Version,
    beside: Beside,
    signal?: AbortSignal,
  ): Answer<Reading> {
    const key = keyOf(version, beside);
    const kept = this.#kept.get(key);
    if (kept) {
      this.#keep(key, kept);
      return ok(kept);
    }
    const bytes = await this.#parts.store.source(stored, version.file);
    if (!bytes.ok) return bytes;
    const { lastYear, history } = beside;
    const compared = { lastYear: lastYear?.report ?? null, history };
    const request = { bytes: bytes.value, ...version.readjustment, ...compared };
    const reading = await this.#parts.reader.read(request, signal);
    if (reading.ok) this.#keep(key, reading.value);
    return reading;
  }

  /** The one that was used longest ago makes room. */
  #keep(key: string, reading: Reading): void {
    this.#kept.delete(key);
    this.#kept.set(key, reading);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_READINGS && !oldest.done) this.#kept.delete(oldest.value);
  }
}
