import type { ImportOutcome } from '../../../shared/contract/case-list';

export type QueueState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** Left out, because the inspector stopped the import. */
  | { readonly kind: 'stopped' }
  | ImportOutcome;

/** A file on its way in. */
export interface QueuedFile {
  /** Names the file's batch: what was handed in together. */
  readonly batch: string;
  /** Its place in the batch. */
  readonly index: number;
  readonly name: string;
  readonly state: QueueState;
}

export type Queue = readonly QueuedFile[];

export type QueueChange =
  | { readonly kind: 'queued'; readonly batch: string; readonly names: readonly string[] }
  | {
      readonly kind: 'changed';
      readonly batch: string;
      readonly index: number;
      readonly state: QueueState;
    }
  | { readonly kind: 'ended'; readonly batch: string }
  | { readonly kind: 'cleared' };

const isUnsettled = ({ state }: QueuedFile): boolean =>
  state.kind === 'waiting' || state.kind === 'reading';

/** Whether anything is still to come. */
export const isBusy = (queue: Queue): boolean => queue.some(isUnsettled);

/** What was settled before goes when new files come: its outcome has been shown. */
export function changeQueue(queue: Queue, change: QueueChange): Queue {
  switch (change.kind) {
    case 'queued': {
      const { batch, names } = change;
      const kept = isBusy(queue) ? queue : [];
      const fresh = names.map((name, index): QueuedFile => {
        return { batch, index, name, state: { kind: 'waiting' } };
      });
      return [...kept, ...fresh];
    }
    case 'changed':
      return queue.map((file) =>
        file.batch === change.batch && file.index === change.index
          ? { ...file, state: change.state }
          : file,
      );
    case 'ended':
      return queue.map((file) =>
        file.batch === change.batch && isUnsettled(file)
          ? { ...file, state: { kind: 'stopped' } }
          : file,
      );
    case 'cleared':
      return isBusy(queue) ? queue : [];
  }
}

const isOutcome = (state: QueueState): state is ImportOutcome =>
  state.kind === 'imported' || state.kind === 'known' || state.kind === 'failed';

/** What became of the files so far. */
export const outcomesOf = (queue: Queue): readonly ImportOutcome[] =>
  queue.flatMap(({ state }) => (isOutcome(state) ? [state] : []));

export interface QueueCounts {
  readonly total: number;
  readonly settled: number;
  readonly imported: number;
  readonly doubtful: number;
  /** Imported, though there is a deleted case of the same file. */
  readonly deletedBefore: number;
  readonly known: number;
  readonly failed: number;
  readonly stopped: number;
}

export function countQueue(queue: Queue): QueueCounts {
  const count = (is: (state: QueueState) => boolean): number =>
    queue.filter(({ state }) => is(state)).length;
  return {
    total: queue.length,
    settled: queue.length - queue.filter(isUnsettled).length,
    imported: count((state) => state.kind === 'imported'),
    doubtful: count((state) => state.kind === 'imported' && state.doubts > 0),
    deletedBefore: count((state) => state.kind === 'imported' && state.deletedBefore),
    known: count((state) => state.kind === 'known'),
    failed: count((state) => state.kind === 'failed'),
    stopped: count((state) => state.kind === 'stopped'),
  };
}

/** The case to open at once: that of the only file, if it came in and nothing else is to be said of it. */
export function onlyCase(queue: Queue): string | null {
  const [only] = outcomesOf(queue);
  if (queue.length !== 1 || !only || only.kind === 'failed') return null;
  return only.kind === 'imported' && only.deletedBefore ? null : only.caseId;
}
