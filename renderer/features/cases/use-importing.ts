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
  /** What became of the files, where one of several did not come in as a new case. */
  readonly outcomes: readonly ImportOutcome[] | null;
  /** How many came in just now, where nothing else is to be said of them; 0 before and a while after. */
  readonly imported: number;
  readonly importFiles: (files: readonly DroppedFile[]) => void;
  readonly chooseFiles: () => void;
  readonly stop: () => void;
  readonly closeOutcomes: () => void;
}

interface Given {
  /** Whether another case may take the screen without asking. */
  readonly mayOpen: () => boolean;
  readonly onOpen: (caseId: string) => void;
  /** Shows the list, where several came in and the screen may be taken. */
  readonly onList: () => void;
  readonly onChange: () => void;
}

/** How long it is said that all files came in, in milliseconds. */
const SAID_MS = 10_000;

/** A number that is 0 again after a while. */
function usePassing(): readonly [number, (count: number) => void] {
  const [said, setSaid] = useState({ count: 0 });
  useEffect(() => {
    if (said.count === 0) return undefined;
    const timer = setTimeout(() => setSaid({ count: 0 }), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((count: number) => setSaid({ count }), []);
  return [said.count, say];
}

/** Takes what became of the files: opens the only one, says that all came in, or tells of each. */
function useFinish({ mayOpen, onOpen, onList, onChange }: Given): Pick<
  Importing,
  'outcomes' | 'imported' | 'closeOutcomes'
> & {
  readonly finish: (results: readonly ImportOutcome[]) => void;
} {
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[] | null>(null);
  const [imported, say] = usePassing();
  const finish = useCallback(
    (results: readonly ImportOutcome[]) => {
      if (results.length === 0) return;
      onChange();
      const may = mayOpen();
      const only = may ? onlyCase(results) : null;
      if (only !== null) onOpen(only);
      else if (results.every((each) => each.kind === 'imported')) {
        say(results.length);
        if (may) onList();
      } else setOutcomes(results);
    },
    [mayOpen, onOpen, onList, onChange, say],
  );
  const closeOutcomes = useCallback(() => setOutcomes(null), []);
  return { outcomes, imported, closeOutcomes, finish };
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
export function useImporting(given: Given): Importing {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const { finish: show, ...result } = useFinish(given);
  const stopped = useRef(false);
  const finish = useCallback(
    (results: readonly ImportOutcome[]) => {
      setProgress(null);
      show(results);
    },
    [show],
  );

  useNotices(setProgress, finish);

  const importFiles = useCallback(
    (files: readonly DroppedFile[]) => {
      stopped.current = false;
      const onProgress = (done: number, file: string): void =>
        setProgress({ done, total: files.length, file });
      void importDropped(files, onProgress, () => stopped.current).then(finish);
    },
    [finish],
  );
  const chooseFiles = useCallback(() => {
    void window.gouji.call('chooseFiles', {}).then(finish, () => setProgress(null));
  }, [finish]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { ...result, progress, importFiles, chooseFiles, stop };
}
