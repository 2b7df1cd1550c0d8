import { useCallback, useEffect, useRef } from 'react';
import { usePassing } from '../../ui/use-passing';
import { countQueue, isBusy, onlyCase, type Queue } from './queue';
import { useImportQueue, type ImportQueue } from './use-import-queue';

export interface Importing extends ImportQueue {
  /** How many came in just now, where nothing else is to be said of them; `null` before and a while after. */
  readonly imported: number | null;
}

interface Given {
  /** Whether another case may take the screen without asking. */
  readonly mayOpen: () => boolean;
  readonly onOpen: (caseId: string) => void;
  /** Shows the list, where several came in and the screen may be taken. */
  readonly onList: () => void;
  readonly onChange: () => unknown;
}

/** Calls when a busy queue has come to its end. */
function useEnd(queue: Queue, onEnd: (queue: Queue) => void): void {
  const wasBusy = useRef(false);
  useEffect(() => {
    const busy = isBusy(queue);
    if (wasBusy.current && !busy) onEnd(queue);
    wasBusy.current = busy;
  }, [queue, onEnd]);
}

/** The list follows a long import; once in a while is enough. */
function useListFollows(queue: Queue, onChange: () => unknown): void {
  const { settled } = countQueue(queue);
  useEffect(() => {
    if (settled > 0 && settled % 10 === 0) onChange();
  }, [settled, onChange]);
}

/** Brings files in; opens the case where there is just one, and says what there is to say of several. */
export function useImporting({ mayOpen, onOpen, onList, onChange }: Given): Importing {
  const files = useImportQueue();
  const [imported, say] = usePassing<number>();
  const { queue, clear } = files;
  const onEnd = useCallback(
    (ended: Queue) => {
      onChange();
      const counts = countQueue(ended);
      const may = mayOpen();
      const only = may ? onlyCase(ended) : null;
      if (only !== null) {
        clear();
        onOpen(only);
      } else if (counts.imported === counts.total && counts.doubtful + counts.deletedBefore === 0) {
        clear();
        say(counts.imported);
        if (may) onList();
      }
    },
    [mayOpen, onOpen, onList, onChange, clear, say],
  );
  useEnd(queue, onEnd);
  useListFollows(queue, onChange);
  return { ...files, imported };
}
