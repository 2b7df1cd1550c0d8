import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useAsk } from '../../ui/use-ask';
import { importDropped, type DroppedFile } from './import-files';
import { changeQueue, type Queue, type QueueChange } from './queue';

export interface ImportQueue {
  readonly queue: Queue;
  readonly importFiles: (files: readonly DroppedFile[]) => void;
  readonly chooseFiles: () => void;
  /** The file that is being read is finished, the others are left out. */
  readonly stop: () => void;
  readonly clear: () => void;
}

const IMPORT_NOTICES = ['importQueued', 'importReading', 'importSettled', 'importEnded'] as const;

/** Imports that main has begun: by the dialog, the command line, or a second start of the program. */
function useNotices(change: (change: QueueChange) => void): void {
  useEffect(
    () =>
      window.gouji.onNotice(IMPORT_NOTICES, (notice) => {
        const batch = `main ${notice.batch}`;
        switch (notice.kind) {
          case 'importQueued':
            return change({ kind: 'queued', batch, names: notice.names });
          case 'importReading':
            return change({
              kind: 'changed',
              batch,
              index: notice.index,
              state: { kind: 'reading' },
            });
          case 'importSettled':
            return change({ kind: 'changed', batch, index: notice.index, state: notice.outcome });
          case 'importEnded':
            return change({ kind: 'ended', batch });
        }
      }),
    [change],
  );
}

/** All files on their way in, whoever handed them in. */
export function useImportQueue(): ImportQueue {
  const ask = useAsk();
  const [queue, change] = useReducer(changeQueue, []);
  const batches = useRef(0);
  const stoppedUpTo = useRef(-1);
  const turn = useRef(Promise.resolve());
  useNotices(change);

  const importFiles = useCallback((files: readonly DroppedFile[]) => {
    const number = batches.current;
    const batch = `window ${number}`;
    batches.current += 1;
    change({ kind: 'queued', batch, names: files.map(({ name }) => name) });
    turn.current = turn.current
      .then(() =>
        importDropped(files, {
          onReading: (index) =>
            change({ kind: 'changed', batch, index, state: { kind: 'reading' } }),
          onSettled: (index, state) => change({ kind: 'changed', batch, index, state }),
          stopped: () => number <= stoppedUpTo.current,
        }),
      )
      .then(() => change({ kind: 'ended', batch }));
  }, []);
  const chooseFiles = useCallback(() => ask(window.gouji.call('chooseFiles', {})), [ask]);
  const stop = useCallback(() => {
    stoppedUpTo.current = batches.current - 1;
    ask(window.gouji.call('stopImport', {}));
  }, [ask]);
  const clear = useCallback(() => change({ kind: 'cleared' }), []);
  return { queue, importFiles, chooseFiles, stop, clear };
}
