import type { CaseFileInfo } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';
import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../shared/contract/limits';
import type { AppError } from '../../shared/contract/app-error';
import { assert } from '../../shared/lib/assert';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { CaseStore, WholeCase } from '../store/case-store';
import { caseIdOf } from '../store/stored-cases';
import { sha256 } from '../store/sha256';
import type { CaseLines } from './case-lines';
import { AS_READ, readjustmentOf, type CaseReadings } from './case-readings';

type Answer<T> = Promise<Result<T, AppError>>;

interface Parts {
  readonly store: CaseStore;
  readonly readings: CaseReadings;
  readonly lines: CaseLines;
  /** Who acts. */
  readonly who: () => string;
}

/** What has come in: the file's case. */
export interface BroughtIn {
  readonly caseId: string;
  /** How many its reading left; `null` where there was a case of these bytes already. */
  readonly doubts: number | null;
  /** There is a deleted case of these bytes. */
  readonly deletedBefore: boolean;
}

/** Brings cases in. Each is read before anything of it is kept: what cannot be read leaves nothing behind. */
export class CaseIntake {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async import(name: string, bytes: Uint8Array): Answer<BroughtIn> {
    const { store, readings, who } = this.#parts;
    if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'fileTooLarge', limitMb: MAX_FILE_MB });
    const caseId = caseIdOf(bytes);
    const there = await store.load(caseId);
    const whole = there.ok && (await store.source(there.value, there.value.file)).ok;
    if (whole) return ok({ caseId, doubts: null, deletedBefore: false });
    const file: CaseFileInfo = { name, size: bytes.length, sha256: sha256(bytes) };
    const reading = await readings.readAhead({ file, readjustment: AS_READ }, bytes);
    if (!reading.ok) return reading;
    const created = await store.create({ name, bytes, who: who(), at: new Date().toISOString() });
    if (!created.ok) return created;
    await this.#list(caseId);
    const doubts = created.value.known ? null : reading.value.report.issues.length;
    return ok({ caseId, doubts, deletedBefore: await this.#wasDeleted(caseId) });
  }

  /** A case that was worked on elsewhere. One that is here already stays as it is. */
  async restore(whole: WholeCase): Answer<BroughtIn> {
    const { store, readings, who } = this.#parts;
    const state = fold(whole.events);
    assert(state.file, 'a case begins with a file');
    const bytes = whole.sources.get(state.file.sha256);
    assert(bytes, 'the file of a case is among its files');
    const [first] = whole.events;
    if (first?.act.type !== 'importFile') return fail({ kind: 'caseDamaged' });
    if (await store.stamp(first.act.file.sha256.slice(0, 32))) return fail({ kind: 'caseExists' });
    const version = { file: state.file, readjustment: readjustmentOf(state) };
    const reading = await readings.readAhead(version, bytes);
    if (!reading.ok) return reading;
    const restored = await store.restore(whole, { who: who(), at: new Date().toISOString() });
    if (!restored.ok) return restored;
    const { caseId, known } = restored.value;
    await this.#list(caseId);
    if (known) return fail({ kind: 'caseExists' });
    const doubts = reading.value.report.issues.length;
    return ok({ caseId, doubts, deletedBefore: await this.#wasDeleted(caseId) });
  }

  /** Where the deleted cases cannot be listed, what has come in is there all the same. */
  async #wasDeleted(caseId: string): Promise<boolean> {
    const deleted = await this.#parts.store.listDeleted(caseId).catch((error: unknown) => {
      console.error('the deleted cases could not be listed', error);
      return [];
    });
    return deleted.length > 0;
  }

  /** With its counts, and compared with last year's case: what is listed is not read a second time. */
  async #list(caseId: string): Promise<void> {
    const { store, readings, lines } = this.#parts;
    const stored = await store.load(caseId);
    if (!stored.ok) return;
    const compared = await readings.of(stored.value, fold(stored.value.events));
    if (compared.ok) await lines.remember(stored.value, compared.value);
  }
}
