import type { CaseKeeping } from '../case-keeping';
import type { Handlers } from '../answer-call';

type KeepingHandlers = Pick<
  Handlers,
  | 'deleteCase'
  | 'listDeletedCases'
  | 'listLostCases'
  | 'restoreCase'
  | 'listBackups'
  | 'restoreBackup'
>;

export const keepingHandlers = (keeping: CaseKeeping): KeepingHandlers => ({
  deleteCase: ({ caseId }) => keeping.delete(caseId),
  listDeletedCases: () => keeping.listDeleted(),
  listLostCases: () => keeping.listLost(),
  restoreCase: ({ name }) => keeping.bringBack(name),
  listBackups: ({ caseId }) => keeping.listBackups(caseId),
  restoreBackup: ({ caseId, name }) => keeping.restoreBackup(caseId, name),
});
