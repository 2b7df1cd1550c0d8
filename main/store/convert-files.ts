import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DamagedFileError } from './damaged-file-error';
import { errorCode, removeStrayDrafts, writeDurably } from './durable-file';
import { isSealed, seal, unseal } from './sealed-bytes';

/** What stands in the data folder and says something of a report. */
const PLACES = ['cases', 'backups', 'deleted', 'texts', 'index.json'] as const;

type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>;

export interface Conversion {
  readonly dataFolder: string;
  readonly key: Uint8Array;
  readonly to: 'sealed' | 'plain';
  /** The one that the files are written by, so that none is converted while it is written. */
  readonly inTurn: InTurn;
}

/** Whether a file was another one than it is to be. What is gone meanwhile needs no converting. */
async function convertFile(file: string, { key, to, inTurn }: Conversion): Promise<boolean> {
  return inTurn(file, async () => {
    try {
      const bytes = await readFile(file);
      if (isSealed(bytes) === (to === 'sealed')) return false;
      await writeDurably(file, to === 'sealed' ? seal(key, bytes) : unseal(key, bytes));
      return true;
    } catch (error) {
      // A sealed file that is damaged cannot be opened: it stays as it is.
      if (errorCode(error) === 'ENOENT' || error instanceof DamagedFileError) return false;
      throw error;
    }
  });
}

async function convertFolder(folder: string, conversion: Conversion): Promise<number> {
  let converted = 0;
  // Half-written files of runs that were killed are plain text as well.
  await removeStrayDrafts(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) converted += await convertFolder(place, conversion);
    else if (await convertFile(place, conversion)) converted += 1;
  }
  return converted;
}

async function convertPlace(place: string, conversion: Conversion): Promise<number> {
  try {
    if (place.endsWith('.json')) return (await convertFile(place, conversion)) ? 1 : 0;
    return await convertFolder(place, conversion);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Seals every file, or opens every one, each at once and by itself: one says by its first bytes which it is, so that a
 * conversion that was killed is simply run again. Goes through until there is nothing left, because a case may move.
 */
export async function convertFiles(conversion: Conversion): Promise<number> {
  let all = 0;
  for (;;) {
    let converted = 0;
    for (const place of PLACES) {
      converted += await convertPlace(path.join(conversion.dataFolder, place), conversion);
    }
    if (converted === 0) return all;
    all += converted;
  }
}
