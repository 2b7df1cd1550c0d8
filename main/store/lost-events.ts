import type { CaseEvent } from '../../shared/casefile/event';
import type { DeletedCase } from '../../shared/contract/case-list';
import type { Backup } from './thin-backups';
import type { CaseBackups } from './case-backups';
import type { DeletedCases } from './deleted-cases';
import {
  restoreBackup,
  wholeBackup,
  type RestoreParts,
  type RestoreRequest,
} from './restore-backup';

interface WholeBackup {
  readonly backup: Backup;
  readonly events: readonly CaseEvent[];
}

/** `null` where none of its backups is whole. */
export async function newestWholeBackup(
  backups: CaseBackups,
  caseId: string,
): Promise<WholeBackup | null> {
  for (const backup of await backups.list(caseId)) {
    const content = await wholeBackup({ backups }, { caseId, name: backup.name });
    if (content.ok) return { backup, events: content.value.events };
  }
  return null;
}

/** Whether a case went by being deleted. One that was imported again since, and backed up, went otherwise. */
export const wasDeleted = (
  deleted: readonly DeletedCase[],
  caseId: string,
  [newest]: readonly Backup[],
): boolean =>
  deleted.some((each) => each.caseId === caseId && (!newest || each.deletedAt >= newest.madeAt));

/** Whether one chain has the other's last event where it stands there, and so all before it. */
const goesOn = (events: readonly CaseEvent[], from: readonly CaseEvent[]): boolean =>
  events[from.length - 1]?.hash === from.at(-1)?.hash;

/**
 * The events of a case that is brought in again, though it has gone without being deleted here: as backups of one begun
 * anew are made, those of the lost one are thinned away. `null` where nothing was lost, or `broughtIn` has it all.
 * Backups of which none can be taken back are put aside.
 */
export async function lostEvents(
  parts: RestoreParts & { readonly deleted: DeletedCases },
  by: Omit<RestoreRequest, 'name'>,
  broughtIn: readonly CaseEvent[],
): Promise<readonly CaseEvent[] | null> {
  const { caseId } = by;
  const { backups, deleted } = parts;
  const kept = await backups.list(caseId);
  if (kept.length === 0 || wasDeleted(await deleted.list(), caseId, kept)) return null;
  const newest = await newestWholeBackup(backups, caseId);
  if (newest && goesOn(broughtIn, newest.events)) return null;
  const back = newest ? await restoreBackup(parts, { ...by, name: newest.backup.name }) : null;
  if (back?.ok) return back.value;
  await backups.putAside(caseId);
  return null;
}
