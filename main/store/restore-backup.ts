import path from 'node:path';
import { appendEvent } from '../../shared/casefile/chain';
import type { CaseEvent } from '../../shared/casefile/event';
import type { AppError } from '../../shared/contract/app-error';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { CaseBackups } from './case-backups';
import { NewerCaseError, UnsoundCaseError, type CaseContent } from './case-file';
import { readdirIfThere, type CaseFolders } from './case-folders';
import { writeDurably } from './durable-file';
import { PLAIN_FILES, readIfThere, readSoundIfThere, type Files } from './files';
import { DamagedFileError } from './damaged-file-error';
import { sha256 } from './sha256';

export interface RestoreParts {
  readonly folders: CaseFolders;
  readonly files: Files;
  readonly backups: CaseBackups;
}

export interface RestoreRequest {
  readonly caseId: string;
  /** Of the backup. */
  readonly name: string;
  readonly who: string;
  readonly at: string;
}

type Answer<T> = Promise<Result<T, Extract<AppError, { kind: 'backupUnusable' }>>>;

/** A damaged file is evidence: it stays beside the one that takes its place, under a name of its own. */
export async function keepBeside(file: string): Promise<Uint8Array | null> {
  // As they stand on the disk, sealed or not.
  const bytes = await readIfThere(PLAIN_FILES, file);
  if (bytes === null) return null;
  const names = await readdirIfThere(path.dirname(file));
  const kept = names.filter((name) => name.startsWith(`${path.basename(file)}.damaged-`)).length;
  await writeDurably(`${file}.damaged-${kept + 1}`, bytes);
  return bytes;
}

function unlessUnsound(error: unknown): null {
  const unsound = [NewerCaseError, UnsoundCaseError, DamagedFileError];
  if (unsound.some((kind) => error instanceof kind)) return null;
  throw error;
}

/** A backup counts when it is sound, whole, and of this case. */
export async function wholeBackup(
  { backups }: Pick<RestoreParts, 'backups'>,
  { caseId, name }: Pick<RestoreRequest, 'caseId' | 'name'>,
): Answer<CaseContent> {
  const content = await backups.read(caseId, name).catch(unlessUnsound);
  const first = content?.events[0]?.act;
  const usable = content?.brokenAt === null && first?.type === 'importFile';
  return content && usable && first.file.sha256.startsWith(caseId)
    ? ok(content)
    : fail({ kind: 'backupUnusable' });
}

/** The versions that were handed in: each is put back that does not stand sound where it belongs. */
async function putBackSources(
  parts: RestoreParts,
  events: readonly CaseEvent[],
  caseId: string,
): Answer<null> {
  const { folders, files, backups } = parts;
  const first = events[0]?.act;
  if (first?.type !== 'importFile') return fail({ kind: 'backupUnusable' });
  const copies = await backups.sources(caseId);
  for (const { act } of events) {
    if (!('file' in act)) continue;
    const file = folders.versionFile({ caseId, file: first.file }, act.file.sha256);
    const there = await readSoundIfThere(files, file);
    if (there && sha256(there) === act.file.sha256) continue;
    const copy = copies.get(path.basename(file));
    if (!copy || sha256(copy) !== act.file.sha256) return fail({ kind: 'backupUnusable' });
    await keepBeside(file);
    await files.write(file, copy);
  }
  return ok(null);
}

/**
 * Takes a damaged case back to a backup, and records in it that this was done and what was damaged. The case file is
 * replaced last and at once, so that a crash leaves it damaged or restored.
 */
export async function restoreBackup(
  parts: RestoreParts,
  request: RestoreRequest,
): Answer<readonly CaseEvent[]> {
  const { caseId, name, who, at } = request;
  const content = await wholeBackup(parts, request);
  if (!content.ok) return content;
  const { events } = content.value;
  await parts.folders.make(caseId);
  const source = await putBackSources(parts, events, caseId);
  if (!source.ok) return source;
  const file = parts.folders.caseFile(caseId);
  const damaged = await keepBeside(file);
  const madeAt = (await parts.backups.list(caseId)).find((each) => each.name === name)?.madeAt;
  const act = {
    type: 'restoreBackup',
    madeAt: madeAt ?? at,
    damaged: damaged === null ? null : sha256(damaged),
  } as const;
  return ok(appendEvent(events, { act, who, at }, sha256));
}
