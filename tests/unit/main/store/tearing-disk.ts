import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Disk, OpenFile } from '../../../../main/store/durable-file';

interface Renamed {
  readonly to: string;
  /** `null` where there was no file of that name. */
  readonly before: Uint8Array | null;
}

/**
 * A disk that loses power at random: of what was written and not synchronised a random beginning stays, a rename whose
 * folder was not synchronised may not have happened, and the process dies. What is synchronised is there.
 */
export function tearingDisk(random: () => number, dieEvery: number): Disk {
  const unsynced = new Set<string>();
  let renamed: readonly Renamed[] = [];

  const losePower = (): void => {
    for (const file of unsynced) truncateSync(file, Math.floor(random() * statSync(file).size));
    for (const { to, before } of renamed.toReversed()) {
      if (random() < 0.5) continue;
      if (before === null) rmSync(to, { force: true });
      else writeFileSync(to, before);
    }
    process.kill(process.pid, 'SIGKILL');
  };
  const perhaps = (): void => {
    if (random() < 1 / dieEvery) losePower();
  };

  const openFile = async (file: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile> => {
    const handle = await open(file, flags, mode);
    return {
      writeFile: async (content) => {
        unsynced.add(file);
        await handle.writeFile(content);
        perhaps();
      },
      sync: async () => {
        perhaps();
        await handle.sync();
        unsynced.delete(file);
        renamed = renamed.filter(({ to }) => path.dirname(to) !== file);
        perhaps();
      },
      close: () => handle.close(),
    };
  };
  return {
    open: openFile,
    rename: async (from, to) => {
      const before = existsSync(to) ? readFileSync(to) : null;
      await rename(from, to);
      renamed = [...renamed, { to, before }];
      if (unsynced.delete(from)) unsynced.add(to);
      perhaps();
    },
  };
}
