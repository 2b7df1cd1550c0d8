import { stat } from 'node:fs/promises';
import { errorCode } from '../../shared/lib/system-code';

/** Changes whenever the file does, also within one tick of the clock; `null` where there is no file. */
export async function filePrint(file: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(':');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw error;
  }
}

/** An act reads its case, and last year's with it. */
const KEPT = 4;

/** What was read and verified last: it holds while its file is the same, so that an act does not verify it again. */
export class RememberedCases<T> {
  readonly #cases = new Map<string, { readonly print: string; readonly value: T }>();

  get(caseId: string, print: string): T | null {
    const kept = this.#cases.get(caseId);
    return kept?.print === print ? kept.value : null;
  }

  /** The one that was read longest ago makes room. */
  set(caseId: string, print: string, value: T): void {
    this.#cases.delete(caseId);
    this.#cases.set(caseId, { print, value });
    const oldest = this.#cases.keys().next();
    if (this.#cases.size > KEPT && !oldest.done) this.#cases.delete(oldest.value);
  }

  clear(): void {
    this.#cases.clear();
  }
}
