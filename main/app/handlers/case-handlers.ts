import { ok } from '../../../shared/lib/result';
import type { CaseDesk } from '../case-desk';
import type { ChooseFiles } from '../dialogs';
import { fileAt, importFiles } from '../import-files';
import type { Handlers } from '../answer-call';

type CaseHandlers = Pick<
  Handlers,
  'listCases' | 'importFiles' | 'chooseFiles' | 'openCase' | 'act' | 'undo' | 'redo'
>;

interface Parts {
  readonly desk: CaseDesk;
  readonly chooseReports: ChooseFiles;
  readonly progress: (done: number, total: number) => void;
}

export function caseHandlers({ desk, chooseReports, progress }: Parts): CaseHandlers {
  return {
    listCases: async () => [...(await desk.list())],
    importFiles: async ({ files }) => {
      const incoming = files.map(({ name, bytes }) => ({
        name,
        bytes: () => Promise.resolve(ok(bytes)),
      }));
      return [...(await importFiles(desk, incoming, (done) => progress(done, files.length)))];
    },
    chooseFiles: async () => {
      const files = await chooseReports();
      const done = (count: number): void => progress(count, files.length);
      return [...(await importFiles(desk, files.map(fileAt), done))];
    },
    openCase: ({ caseId }) => desk.open(caseId),
    act: ({ caseId, act }) => desk.act(caseId, act),
    undo: ({ caseId }) => desk.undo(caseId),
    redo: ({ caseId }) => desk.redo(caseId),
  };
}
