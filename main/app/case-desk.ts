import { actFits } from '../../shared/casefile/act-fits';
import { appendEvent } from '../../shared/casefile/chain';
import type { Act, CaseEvent, SystemAct } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';
import type { CaseState } from '../../shared/casefile/state';
import type { AppError } from '../../shared/contract/app-error';
import type { CaseSummary } from '../../shared/contract/case-list';
import type { CaseUpdate, CaseView } from '../../shared/contract/case-view';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { Reading } from '../import/read-and-audit';
import type { Reader } from '../import/reader';
import type { CaseIndex } from '../store/case-index';
import type { CaseStamp } from '../store/case-folders';
import type { Appended, CaseStore, WholeCase } from '../store/case-store';
import type { StoredCase } from '../store/stored-cases';
import { sha256 } from '../store/sha256';
import { filesOf } from './bundle/bundle';
import { CaseIntake } from './case-intake';
import { CaseLines } from './case-lines';
import { CaseReadings, type CaseReading } from './case-readings';
import { caseShown } from './case-shown';

type Answer<T> = Promise<Result<T, AppError>>;

/** A case as an act finds it. */
interface Found {
  readonly stored: StoredCase;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly reading: Reading;
}

type Decision = Result<Act | SystemAct, AppError>;

/** Decides on an act when it sees the case as it is; nothing else happens to the case meanwhile. */
type Decide = (found: Found) => Decision | Promise<Decision>;

interface Parts {
  readonly store: CaseStore;
  readonly reader: Reader;
  readonly index: CaseIndex;
  /** Who acts. */
  readonly who: () => string;
}

/** Cases as the window sees them: stored events and what the reader makes of the file, brought together. */
export class CaseDesk {
  readonly #parts: Parts;
  readonly #readings: CaseReadings;
  readonly #lines: CaseLines;
  readonly #intake: CaseIntake;
  #stopper = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
    const readings = new CaseReadings(parts);
    const lines = new CaseLines({ ...parts, readings });
    this.#readings = readings;
    this.#lines = lines;
    this.#intake = new CaseIntake({ ...parts, readings, lines });
  }

  list(): Promise<readonly CaseSummary[]> {
    return this.#parts.index.list();
  }

  /** Keeps nothing of the cases in memory. */
  forgetAll(): void {
    this.#readings.forgetAll();
    this.#parts.store.forgetAll();
    this.#parts.index.clear();
  }

  /** For the window, where somebody waits for it and may stop it. */
  openStoppable(caseId: string): Answer<CaseView> {
    return this.open(caseId, this.#stopper.signal);
  }

  /** Ends what is read for the window; the call that wanted it answers `stopped`. */
  stopReading(): void {
    this.#stopper.abort();
    this.#stopper = new AbortController();
  }

  async open(caseId: string, signal?: AbortSignal): Answer<CaseView> {
    const stored = await this.#parts.store.load(caseId);
    if (!stored.ok) return stored;
    const state = fold(stored.value.events);
    const file = state.file ?? stored.value.file;
    const reading = await this.#readings.of(stored.value, state, signal);
    if (!reading.ok) return reading;
    const { document } = reading.value;
    return ok({ ...caseShown(stored.value, state, reading.value), file, document });
  }

  /** The file as it was handed in, in its latest version. */
  async source(caseId: string): Answer<Uint8Array> {
    const stored = await this.#parts.store.load(caseId);
    if (!stored.ok) return stored;
    const { file } = fold(stored.value.events);
    return this.#parts.store.source(stored.value, file ?? stored.value.file);
  }

  /** The case and everything that belongs to it, to be written as one file. */
  async whole(caseId: string): Answer<WholeCase> {
    const { store } = this.#parts;
    const stored = await store.load(caseId);
    if (!stored.ok) return stored;
    const { events, brokenAt } = stored.value;
    if (brokenAt !== null) return fail({ kind: 'caseDamaged' });
    const sources = new Map<string, Uint8Array>();
    for (const file of filesOf(events)) {
      const bytes = await store.source(stored.value, file);
      if (!bytes.ok) return bytes;
      sources.set(file.sha256, bytes.value);
    }
    return ok({ events, sources });
  }

  import(name: string, bytes: Uint8Array): ReturnType<CaseIntake['import']> {
    return this.#intake.import(name, bytes);
  }

  restore(whole: WholeCase): ReturnType<CaseIntake['restore']> {
    return this.#intake.restore(whole);
  }

  summarise(stamp: CaseStamp, last: CaseSummary | null): ReturnType<CaseLines['summarise']> {
    return this.#lines.summarise(stamp, last);
  }

  /** The new version is on the disk before the event that names it. */
  replaceFile(caseId: string, name: string, bytes: Uint8Array): Answer<CaseUpdate> {
    const file = { name, size: bytes.length, sha256: sha256(bytes) };
    return this.record(caseId, async ({ stored, state }) => {
      if (state.file?.sha256 === file.sha256) return fail({ kind: 'sameFile' });
      const added = await this.#parts.store.addSource(stored, bytes);
      return added.ok ? ok({ type: 'replaceFile', file }) : added;
    });
  }

  act(caseId: string, act: Act): Answer<CaseUpdate> {
    return this.record(caseId, ({ state, reading: { document, report, audit } }) =>
      actFits(act, { state, document, report, audit }) ? ok(act) : fail({ kind: 'invalidCall' }),
    );
  }

  undo(caseId: string): Answer<CaseUpdate> {
    return this.record(caseId, ({ state: { undoSeq } }) =>
      undoSeq === null ? fail({ kind: 'nothingToUndo' }) : ok({ type: 'undo', seq: undoSeq }),
    );
  }

  redo(caseId: string): Answer<CaseUpdate> {
    return this.record(caseId, ({ state: { redoSeq } }) =>
      redoSeq === null ? fail({ kind: 'nothingToRedo' }) : ok({ type: 'redo', seq: redoSeq }),
    );
  }

  /**
   * Answers when the event is on the disk. The audit with the act in it is made before the act is written, so
   * that a reader that fails leaves the case as it was.
   */
  async record(caseId: string, decide: Decide): Answer<CaseUpdate> {
    const { store, who } = this.#parts;
    const { signal } = this.#stopper;
    const appended = await store.append<CaseReading, AppError>(caseId, async (stored) => {
      const { events } = stored;
      const state = fold(events);
      const reading = await this.#readings.of(stored, state, signal);
      if (!reading.ok) return reading;
      const act = await decide({ stored, events, state, reading: reading.value });
      if (!act.ok) return act;
      const draft = { act: act.value, who: who(), at: new Date().toISOString() };
      const next = fold(appendEvent(events, draft, sha256));
      const after = await this.#readings.of(stored, next, signal);
      return after.ok ? ok({ draft, outcome: after.value }) : after;
    });
    return appended.ok ? ok(await this.#update(appended.value)) : appended;
  }

  async #update({ stored, outcome }: Appended<CaseReading>): Promise<CaseUpdate> {
    await this.#lines.remember(stored, outcome);
    return caseShown(stored, fold(stored.events), outcome);
  }
}
