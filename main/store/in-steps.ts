import { setImmediate as breathe } from 'node:timers/promises';

/** So many take some milliseconds: whoever waits for the main process hardly notices. */
const STEP = 500;

/** One after the other, however many there are, with room for what is more urgent in between. */
export async function inSteps<T>(all: Iterable<T>, take: (each: T) => void): Promise<void> {
  let taken = 0;
  for (const each of all) {
    take(each);
    taken += 1;
    if (taken % STEP === 0) await breathe();
  }
}
