import { Low } from 'lowdb';
import type { CaseEvent, CaseFileInfo } from '../../shared/casefile/event';
import type { AppError } from '../../shared/contract/app-error';
import { fail, ok, type Result } from '../../shared/lib/result';
import { CaseFile, NewerCaseError, UnsoundCaseError, type CaseContent } from './case-file';
import { isCaseId, type CaseFolders } from './case-folders';
import { CASE_FILE_VERSION } from './case-migrations';
import { DamagedFileError } from './damaged-file-error';
import { systemCode } from '../../shared/lib/system-code';
import { readIfThere, type Files } from './files';
import { filePrint, RememberedCases } from './remembered-cases';
import { sha256 } from './sha256';

export type LoadError = Extract<
  AppError,
  { kind: 'caseNotFound' | 'caseDamaged' | 'caseNewer' | 'readFailed' }
>;

/** A case as far as it is sound; nothing is written to one that is not whole. */
export interface StoredCase extends CaseContent {
  readonly caseId: string;
  /** The first version of the report: its bytes name the case. */
  readonly file: CaseFileInfo;
}

/** The same bytes are the same case. */
export const caseIdOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 32);

/** What the system, or the file, has against reading it. Mistakes of ours go on as they are. */
function loadError(error: unknown): LoadError {
  if (error instanceof NewerCaseError) return { kind: 'caseNewer' };
  if (error instanceof UnsoundCaseError || error instanceof DamagedFileError) {
    return { kind: 'caseDamaged' };
  }
  return { kind: 'readFailed', code: systemCode(error) };
}

/** `null` for the file of another case. */
function storedCase(caseId: string, content: CaseContent): StoredCase | null {
  const first = content.events[0]?.act;
  if (first?.type !== 'importFile' || !first.file.sha256.startsWith(caseId)) return null;
  return { ...content, caseId, file: first.file };
}

/** The files of the cases as they stand on the disk. Each is read and verified again only where it has changed. */
export class StoredCases {
  readonly #folders: CaseFolders;
  readonly #files: Files;
  readonly #remembered = new RememberedCases<StoredCase>();

  constructor(folders: CaseFolders, files: Files) {
    this.#folders = folders;
    this.#files = files;
  }

  async load(caseId: string): Promise<Result<StoredCase, LoadError>> {
    if (!isCaseId(caseId)) return fail({ kind: 'caseNotFound' });
    try {
      const print = await filePrint(this.#folders.caseFile(caseId));
      const known = print === null ? null : this.#remembered.get(caseId, print);
      if (known) return ok(known);
      const content = print === null ? null : await this.#file(caseId).read();
      if (content === null || print === null) {
        await this.#folders.check();
        return fail({ kind: 'caseNotFound' });
      }
      const stored = storedCase(caseId, content);
      if (!stored) return fail({ kind: 'caseDamaged' });
      this.#remembered.set(caseId, print, stored);
      return ok(stored);
    } catch (error) {
      return fail(loadError(error));
    }
  }

  /** The bytes of a version as they were handed in; a file that has been changed since is damage. */
  async source(stored: StoredCase, file: CaseFileInfo): Promise<Result<Uint8Array, LoadError>> {
    try {
      const bytes = await readIfThere(this.#files, this.#folders.versionFile(stored, file.sha256));
      return bytes && sha256(bytes) === file.sha256 ? ok(bytes) : fail({ kind: 'caseDamaged' });
    } catch (error) {
      return fail(loadError(error));
    }
  }

  /** A case file that is gone counts: its backups are not. */
  async isDamaged(caseId: string): Promise<boolean> {
    const stored = await this.load(caseId);
    if (!stored.ok) return ['caseDamaged', 'caseNotFound'].includes(stored.error.kind);
    if (stored.value.brokenAt !== null) return true;
    for (const { act } of stored.value.events) {
      const source = 'file' in act ? await this.source(stored.value, act.file) : null;
      if (source?.ok === false && source.error.kind === 'caseDamaged') return true;
    }
    return false;
  }

  /** Answers when the case, with all its events, is on the disk. */
  async write(
    { caseId, file }: Pick<StoredCase, 'caseId' | 'file'>,
    events: readonly CaseEvent[],
  ): Promise<StoredCase> {
    const content = { version: CASE_FILE_VERSION, events, brokenAt: null, lost: 0 };
    const stored = { caseId, file, ...content };
    await new Low<CaseContent>(this.#file(caseId), stored).write();
    const print = await filePrint(this.#folders.caseFile(caseId));
    if (print !== null) this.#remembered.set(caseId, print, stored);
    return stored;
  }

  /** Keeps nothing of the cases in memory. */
  forgetAll(): void {
    this.#remembered.clear();
  }

  #file(caseId: string): CaseFile {
    return new CaseFile(this.#folders.caseFile(caseId), this.#files);
  }
}
