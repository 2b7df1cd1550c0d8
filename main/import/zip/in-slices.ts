import { setImmediate as breathe } from 'node:timers/promises';

/** So much at once takes some milliseconds to hash or copy, also on an old machine. */
const SLICE_BYTES = 1024 * 1024;

/** Works through many bytes bit by bit, so that whatever else waits has its turn between. */
export async function inSlices(
  bytes: Uint8Array,
  work: (slice: Uint8Array, isLast: boolean) => void,
): Promise<void> {
  let at = 0;
  do {
    const end = at + SLICE_BYTES;
    work(bytes.subarray(at, end), end >= bytes.length);
    at = end;
    await breathe();
  } while (at < bytes.length);
}
