import type { AppError } from '../../../shared/contract/app-error';
import { listToText } from '../../../shared/contract/case-list';
import type { CaseChange, CaseUpdate } from '../../../shared/contract/case-view';
import { ok, type Result } from '../../../shared/lib/result';
import type { CaseDesk } from '../case-desk';
import type { ChooseFiles } from '../dialogs';
import { fileAt, importFile, type ImportQueue } from '../import-files';
import type { HandedInFiles } from '../handed-in';
import type { Handlers } from '../answer-call';
import type { SentCase } from '../sent-case';

type CaseHandlers = Pick<
  Handlers,
  | 'listCases'
  | 'importFiles'
  | 'chooseFiles'
  | 'stopImport'
  | 'openCase'
  | 'readSource'
  | 'stopReading'
  | 'act'
  | 'checkHandedIn'
  | 'takeHandedIn'
  | 'undo'
  | 'redo'
>;

interface Parts {
  readonly desk: CaseDesk;
  readonly queue: ImportQueue;
  readonly handedIn: HandedInFiles;
  readonly chooseReports: ChooseFiles;
  /** What the window holds of the open case. */
  readonly sent: SentCase;
}

export function caseHandlers({ desk, queue, handedIn, chooseReports, sent }: Parts): CaseHandlers {
  const changed = (
    update: Result<CaseUpdate, AppError>,
    version: number | undefined,
  ): Result<CaseChange, AppError> => (update.ok ? ok(sent.changed(update.value, version)) : update);
  return {
    listCases: async () => listToText(await desk.list()),
    importFiles: ({ files }) =>
      Promise.all(
        files.map(({ name, bytes }) =>
          importFile(desk, { name, bytes: () => Promise.resolve(ok(bytes)) }),
        ),
      ),
    chooseFiles: async () => [...(await queue.run((await chooseReports()).map(fileAt)))],
    stopImport: () => {
      queue.stop();
      return Promise.resolve(null);
    },
    openCase: async ({ caseId }) => {
      const opened = await desk.openStoppable(caseId);
      return opened.ok ? ok(sent.opened(opened.value)) : opened;
    },
    readSource: ({ caseId }) => desk.source(caseId),
    stopReading: () => {
      desk.stopReading();
      return Promise.resolve(null);
    },
    act: async ({ caseId, version, act }) => changed(await desk.act(caseId, act), version),
    checkHandedIn: ({ caseId, file }) => handedIn.check(caseId, file),
    takeHandedIn: async ({ caseId, version, file }) =>
      changed(await handedIn.take(caseId, file), version),
    undo: async ({ caseId, version }) => changed(await desk.undo(caseId), version),
    redo: async ({ caseId, version }) => changed(await desk.redo(caseId), version),
  };
}
