import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Files being written by this run; what another run left behind bears another name. */
const RUN = randomUUID().slice(0, 8);
const DRAFT = /\.([0-9a-f]{8})-[0-9a-f]{8}\.draft$/;

/** An open file or folder, as far as a durable write needs it. */
export interface OpenFile {
  readonly writeFile: (content: string | Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a durable write asks of the system: a test puts one in between that fails or tears. */
export interface Disk {
  readonly open: (file: string, flags: 'r' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

const DISK: Disk = { open, rename };

/** Windows cannot open a folder; NTFS keeps names by its journal. */
const openFolder = async (folder: string, disk: Disk): Promise<OpenFile | null> =>
  process.platform === 'win32' ? null : disk.open(folder, 'r');

/** Makes what a rename did survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await openFolder(folder, DISK);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

/** On Windows a virus scanner may hold the old file for a moment. */
export async function replace(draft: string, file: string, disk: Disk = DISK): Promise<void> {
  const patience = process.platform === 'win32' ? 10 : 0;
  for (let tries = 0; ; tries++) {
    try {
      await disk.rename(draft, file);
      return;
    } catch (error) {
      if (tries >= patience) throw error;
      await wait(100);
    }
  }
}

/** Before the umask: what a case holds is its owner's, what is exported is to be handed on. */
type Mode = 0o600 | 0o666;

async function writeDraft(
  draft: string,
  content: string | Uint8Array,
  mode: Mode,
  disk: Disk,
): Promise<void> {
  const handle = await disk.open(draft, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * When this answers, the file is on the disk under its name; when it throws (the code is the system's), or the
 * machine stops at any moment before, the file is what it was. Only where the disk itself fails while the folder is
 * synchronised may it already be the new one.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  mode: Mode = 0o600,
  disk: Disk = DISK,
): Promise<void> {
  const draft = `${file}.${RUN}-${randomUUID().slice(0, 8)}.draft`;
  // Before anything is written: a folder that cannot be synchronised takes no file.
  const folder = await openFolder(path.dirname(file), disk);
  try {
    await writeDraft(draft, content, mode, disk);
    await replace(draft, file, disk);
    await folder?.sync();
  } catch (error) {
    // What removing the draft says would hide why the write failed; the next start removes it.
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await folder?.close();
  }
}

/** Whether it is a file that is being written, or was when a run was killed: not yet one of those that are kept. */
export const isDraft = (name: string): boolean => DRAFT.test(name);

/** Removes what a run that was killed left half-written in a folder. */
export async function removeStrayDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const run = DRAFT.exec(name)?.[1];
    if (run !== undefined && run !== RUN) await rm(path.join(folder, name), { force: true });
  }
}
