import { fold } from '../../shared/casefile/fold';
import type { AppError } from '../../shared/contract/app-error';
import type { CaseSummary } from '../../shared/contract/case-list';
import { figuresOf, NO_FIGURES } from '../../shared/report/history';
import type { CaseStamp } from '../store/case-folders';
import type { CaseIndex } from '../store/case-index';
import type { Summarised } from '../store/index-file';
import type { CaseStore } from '../store/case-store';
import type { StoredCase } from '../store/stored-cases';
import type { CaseReading, CaseReadings } from './case-readings';
import { summarise, unopenedSummary } from './summarise';

interface Parts {
  readonly store: CaseStore;
  readonly index: CaseIndex;
  readonly readings: CaseReadings;
}

/** What may be otherwise the next time says nothing of a case. */
const PASSING: readonly AppError['kind'][] = ['readFailed', 'caseNotFound', 'stopped'];

const summarised = (stored: StoredCase, reading: CaseReading): Summarised => ({
  summary: summarise(stored, reading),
  reading: reading.name,
  figures: figuresOf(reading.report),
  comparedWith: reading.comparedWith,
});

/** The lines of the list: what each case comes to. */
export class CaseLines {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** For the index: what a case comes to, or that it is damaged; `null` where it cannot be read just now. */
  async summarise(
    { caseId, mtimeMs }: CaseStamp,
    last: CaseSummary | null,
  ): Promise<Summarised | null> {
    const { store, readings } = this.#parts;
    const stored = await store.load(caseId);
    const reading = stored.ok ? await readings.of(stored.value, fold(stored.value.events)) : stored;
    if (stored.ok && reading.ok) return summarised(stored.value, reading.value);
    const kind = reading.ok ? 'caseDamaged' : reading.error.kind;
    if (PASSING.includes(kind)) return null;
    const summary = unopenedSummary(caseId, last, new Date(mtimeMs).toISOString(), kind);
    return { summary, reading: '', figures: NO_FIGURES, comparedWith: null };
  }

  /** Puts what a case has become into the list at once. */
  async remember(stored: StoredCase, reading: CaseReading): Promise<void> {
    const { store, index } = this.#parts;
    const stamp = await store.stamp(stored.caseId);
    if (stamp) index.remember(stamp, summarised(stored, reading));
  }
}
