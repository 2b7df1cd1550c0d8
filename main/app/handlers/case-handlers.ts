import { ok } from '../../../shared/lib/result';
import type { CaseDesk } from '../case-desk';
import type { ChooseFiles } from '../dialogs';
import { fileAt, importFile, type ImportQueue } from '../import-files';
import type { Handlers } from '../answer-call';

type CaseHandlers = Pick<
  Handlers,
  | 'listCases'
  | 'importFiles'
  | 'chooseFiles'
  | 'stopImport'
  | 'openCase'
  | 'readSource'
  | 'act'
  | 'undo'
  | 'redo'
>;

interface Parts {
  readonly desk: CaseDesk;
  readonly queue: ImportQueue;
  readonly chooseReports: ChooseFiles;
}

export function caseHandlers({ desk, queue, chooseReports }: Parts): CaseHandlers {
  return {
    listCases: async () => [...(await desk.list())],
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
    openCase: ({ caseId }) => desk.open(caseId),
    readSource: ({ caseId }) => desk.source(caseId),
    act: ({ caseId, act }) => desk.act(caseId, act),
    undo: ({ caseId }) => desk.undo(caseId),
    redo: ({ caseId }) => desk.redo(caseId),
  };
}
