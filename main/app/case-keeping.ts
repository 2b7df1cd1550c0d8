import type { AppError } from '../../shared/contract/app-error';
import type {
  BackupInfo,
  CaseSummary,
  DeletedCase,
  LostCase,
} from '../../shared/contract/case-list';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { CaseIndex } from '../store/case-index';
import type { Summarised } from '../store/index-file';
import type { CaseStamp } from '../store/case-folders';
import type { CaseStore } from '../store/case-store';
import { systemCode } from '../../shared/lib/system-code';
import { lostCases } from '../store/lost-cases';

type Answer<T> = Promise<Result<T, AppError>>;

interface Parts {
  readonly store: CaseStore;
  readonly index: CaseIndex;
  readonly summarise: (stamp: CaseStamp, last: CaseSummary | null) => Promise<Summarised | null>;
  /** Who acts. */
  readonly who: () => string;
}

async function read<T>(work: () => Promise<T>): Answer<T> {
  try {
    return ok(await work());
  } catch (error) {
    return fail({ kind: 'readFailed', code: systemCode(error) });
  }
}

/** Deleting cases and bringing them back, and taking damaged ones back to a backup. */
export class CaseKeeping {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The answer is the name by which it can be brought back. */
  async delete(caseId: string): Answer<string> {
    const { store, index, who } = this.#parts;
    const { unit = null, year = null, fileName = caseId } = index.summaryOf(caseId) ?? {};
    const note = { unit, year, fileName, who: who() };
    const deleted = await store.delete(caseId, note, new Date().toISOString());
    if (deleted.ok) index.forget(caseId);
    return deleted;
  }

  listDeleted(): Answer<readonly DeletedCase[]> {
    return read(() => this.#parts.store.listDeleted());
  }

  listLost(): Answer<readonly LostCase[]> {
    return read(() => lostCases(this.#parts.store));
  }

  /** `name` as it is listed; the answer is the case's id. */
  async bringBack(name: string): Answer<string> {
    const back = await this.#parts.store.bringBack(name);
    if (!back.ok) return back;
    await this.#list(back.value.caseId);
    return ok(back.value.caseId);
  }

  listBackups(caseId: string): Answer<readonly BackupInfo[]> {
    return read(async () => {
      const backups = await this.#parts.store.backups.list(caseId);
      return backups.map(({ name, madeAt, events }) => ({ name, madeAt, events }));
    });
  }

  async restoreBackup(caseId: string, name: string): Answer<null> {
    const { store, who } = this.#parts;
    const request = { caseId, name, who: who(), at: new Date().toISOString() };
    const restored = await store.takeBack(request);
    if (!restored.ok) return restored;
    await this.#list(caseId);
    return ok(null);
  }

  /** Puts the case as it now is into the list. */
  async #list(caseId: string): Promise<void> {
    const { store, index, summarise } = this.#parts;
    const stamp = await store.stamp(caseId);
    const summarised = stamp && (await summarise(stamp, index.summaryOf(caseId)));
    if (!stamp || !summarised) return;
    index.remember(stamp, summarised);
    index.tell();
  }
}
