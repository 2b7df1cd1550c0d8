import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DamagedFileError } from './damaged-file-error';
import { errorCode } from '../../shared/lib/system-code';
import { isDraft, removeStrayDrafts, writeDurably } from './durable-file';
import { isSealed, seal, unseal } from './sealed-bytes';

/** The roster, and one that was damaged and put aside. Vaults of earlier programs left them in the clear. */
export const ROSTER_PLACES = ['roster.json', 'roster.json.damaged'] as const;

/** What stands in the data folder and says something of a report, or of who hands them in. */
export const SEALED_PLACES = [
  'cases',
  'backups',
  'deleted',
  'texts',
  'index.json',
  ...ROSTER_PLACES,
] as const;

type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>;

export interface Conversion {
  readonly dataFolder: string;
  /** Folders and files in it. */
  readonly places: readonly string[];
  readonly key: Uint8Array;
  readonly to: 'sealed' | 'plain';
  /** The one that the files are written by, so that none is converted while it is written. */
  readonly inTurn: InTurn;
  /** Stops before the next file; its reason is thrown. */
  readonly stop: AbortSignal;
}

type Outcome = 'converted' | 'asItWas' | 'cannotBeOpened';

async function convertFile(file: string, { key, to, inTurn }: Conversion): Promise<Outcome> {
  return inTurn(file, async () => {
    try {
      const bytes = await readFile(file);
      if (isSealed(bytes) === (to === 'sealed')) return 'asItWas';
      await writeDurably(file, to === 'sealed' ? seal(key, bytes) : unseal(key, bytes));
      return 'converted';
    } catch (error) {
      // Gone meanwhile: it needs no converting.
      if (errorCode(error) === 'ENOENT') return 'asItWas';
      if (error instanceof DamagedFileError) return 'cannotBeOpened';
      throw error;
    }
  });
}

/** The place itself where it is a file, and every file below it; of what is gone or moved meanwhile nothing. */
async function* filesOf(place: string): AsyncGenerator<string> {
  try {
    // Half-written files of runs that were killed are plain text as well.
    await removeStrayDrafts(place);
    for (const entry of await readdir(place, { withFileTypes: true })) {
      const inside = path.join(place, entry.name);
      if (entry.isDirectory()) yield* filesOf(inside);
      else if (!isDraft(entry.name)) yield inside;
    }
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') yield place;
    else if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** Once through all places; answers what became of the files. */
async function convertOnce(conversion: Conversion): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const place of conversion.places) {
    for await (const file of filesOf(path.join(conversion.dataFolder, place))) {
      conversion.stop.throwIfAborted();
      outcomes.push(await convertFile(file, conversion));
    }
  }
  return outcomes;
}

/**
 * Seals every file, or opens every one, each at once and by itself: one says by its first bytes which it is, so that a
 * conversion that was killed or stopped is simply run again. Goes through until there is nothing left, because a case
 * may move. Answers how many sealed files are damaged and stay sealed.
 */
export async function convertFiles(conversion: Conversion): Promise<number> {
  for (;;) {
    const outcomes = await convertOnce(conversion);
    if (outcomes.includes('converted')) continue;
    return outcomes.filter((outcome) => outcome === 'cannotBeOpened').length;
  }
}
