import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportOutcome } from '../../../shared/contract/view';
import { importDropped, onlyCase, type DroppedFile } from './import-files';

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Empty where the import was not begun in the window, and cannot be stopped here. */
  readonly file: string;
}

export interface Importing {
  readonly progress: ImportProgress | null;
  /** What became of the files, where it is more than one case to open. */
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly importFiles: (files: readonly DroppedFile[]) => void;
  readonly chooseFiles: () => void;
  readonly stop: () => void;
  readonly closeOutcomes: () => void;
}

interface Given {
  /** Whether another case may take the screen without asking. */
  readonly mayOpen: () => boolean;
  readonly onOpen: (caseId: string) => void;
  readonly onChange: () => void;
}

/** Imports that were begun outside of the window: by the command line, or a second start of the program. */
function useNotices(
  onProgress: (progress: ImportProgress) => void,
  onFinish: (outcomes: readonly ImportOutcome[]) => void,
): void {
  useEffect(
    () =>
      window.gouji.onNotice((notice) => {
        if (notice.kind === 'importFinished') onFinish(notice.outcomes);
        else onProgress({ done: notice.done, total: notice.total, file: '' });
      }),
    [onProgress, onFinish],
  );
}

/** Brings files in, by drop, by the dialog or from outside; opens the case where there is just one. */
export function useImporting({ mayOpen, onOpen, onChange }: Given): Importing {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[] | null>(null);
  const stopped = useRef(false);

  const finish = useCallback(
    (results: readonly ImportOutcome[]) => {
      setProgress(null);
      if (results.length === 0) return;
      onChange();
      const only = mayOpen() ? onlyCase(results) : null;
      if (only === null) setOutcomes(results);
      else onOpen(only);
    },
    [mayOpen, onOpen, onChange],
  );

  useNotices(setProgress, finish);

  const importFiles = useCallback(
    (files: readonly DroppedFile[]) => {
      stopped.current = false;
      const show = (done: number, file: string): void =>
        setProgress({ done, total: files.length, file });
      void importDropped(files, show, () => stopped.current).then(finish);
    },
    [finish],
  );
  const chooseFiles = useCallback(() => {
    void window.gouji.call('chooseFiles', {}).then(finish, () => setProgress(null));
  }, [finish]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  const closeOutcomes = useCallback(() => setOutcomes(null), []);
  return { progress, outcomes, importFiles, chooseFiles, stop, closeOutcomes };
}
