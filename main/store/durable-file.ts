import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Files being written by this run; what another run left behind bears another name. */
const RUN = randomUUID().slice(0, 8);
const DRAFT = /\.([0-9a-f]{8})-[0-9a-f]{8}\.draft$/;

/** Makes what a rename did survive a power cut. Windows cannot open a folder; NTFS keeps names by its journal. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On Windows a virus scanner may hold the old file for a moment. */
async function replace(draft: string, file: string): Promise<void> {
  const patience = process.platform === 'win32' ? 10 : 0;
  for (let tries = 0; ; tries++) {
    try {
      await rename(draft, file);
      return;
    } catch (error) {
      if (tries >= patience) throw error;
      await wait(100);
    }
  }
}

/** Before the umask: what a case holds is its owner's, what is exported is to be handed on. */
type Mode = 0o600 | 0o666;

async function writeDraft(draft: string, content: string | Uint8Array, mode: Mode): Promise<void> {
  const handle = await open(draft, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * When this answers, the file is on the disk under its name; when it throws (the code is the system's), or the
 * machine stops at any moment before, the file is what it was.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  mode: Mode = 0o600,
): Promise<void> {
  const draft = `${file}.${RUN}-${randomUUID().slice(0, 8)}.draft`;
  try {
    await writeDraft(draft, content, mode);
    await replace(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/** Removes what a run that was killed left half-written in a folder. */
export async function removeStrayDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const run = DRAFT.exec(name)?.[1];
    if (run !== undefined && run !== RUN) await rm(path.join(folder, name), { force: true });
  }
}

/** The system's code of an error: `ENOSPC`, `EACCES` … */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
