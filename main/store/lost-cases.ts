import { fold } from '../../shared/casefile/fold';
import type { LostCase } from '../../shared/contract/case-list';
import type { CaseBackups } from './case-backups';
import type { CaseStore } from './case-store';
import { newestWholeBackup, wasDeleted } from './lost-events';

/** `null` where none of its backups is whole. */
async function lostCase(backups: CaseBackups, caseId: string): Promise<LostCase | null> {
  const newest = await newestWholeBackup(backups, caseId);
  if (!newest) return null;
  const { name, madeAt, events } = newest.backup;
  const fileName = fold(newest.events).file?.name ?? caseId;
  return { caseId, fileName, backup: { name, madeAt, events } };
}

/** The cases that are neither where cases are nor among the deleted ones, and can be brought back from their backups. */
export async function lostCases(
  store: Pick<CaseStore, 'backups' | 'stamp' | 'listDeleted'>,
): Promise<readonly LostCase[]> {
  const { backups } = store;
  const deleted = await store.listDeleted();
  const lost: LostCase[] = [];
  for (const caseId of await backups.cases()) {
    if (await store.stamp(caseId)) continue;
    if (wasDeleted(deleted, caseId, await backups.list(caseId))) continue;
    const found = await lostCase(backups, caseId);
    if (found) lost.push(found);
  }
  return lost;
}
