import { spawnSync } from 'node:child_process';
import { mkdtempSync, statfsSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { bundle } from './bundle';
import { runAndKill } from './run-and-kill';
import { canMount, mountSmallDisk } from './small-disk';
import { allStamps, append, comment, commentIds, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

const KILLS = process.env['GOUJI_LONG'] === '1' ? 300 : 20;
const LIMIT_MS = 600_000;

const MAY_MOUNT = canMount(mkdtempSync(path.join(tmpdir(), 'gouji-mount-')));
if (!MAY_MOUNT) console.warn('SKIPPED: only root may mount a small disk to fill it');

interface Ground {
  readonly folder: string;
  readonly store: CaseStore;
  readonly caseId: string;
  /** What runs the program, but for the prefix of its acts and its mode. */
  readonly args: readonly string[];
}

async function ground(folder: string): Promise<Ground> {
  const program = path.join(temporaryFolder(), 'program.mjs');
  await bundle('append-until-killed.ts', program);
  const store = new CaseStore(folder);
  const caseId = await createCase(store);
  return { folder, store, caseId, args: [program, folder, caseId] };
}

interface Counts {
  readonly acknowledged: number;
  readonly failed: number;
  /** On the disk, though nobody was told any more. */
  readonly unheard: number;
}

/** Kills the program again and again; after each time all that it ever acknowledged must be there. */
async function killAgain(
  { store, caseId, args }: Ground,
  mode: string,
  before: (kill: number) => void = () => undefined,
): Promise<Counts> {
  const acknowledged: string[] = [];
  let failed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    before(kill);
    const count = mode === 'tear' ? Infinity : 1 + (kill % 5);
    const run = await runAndKill([...args, `r${kill}`, mode], count, Math.random() * 20);
    acknowledged.push(...run.acknowledged);
    failed += run.failures.length;
    expect(await commentIds(store, caseId)).toEqual(expect.arrayContaining(acknowledged));
  }
  const there = await commentIds(store, caseId);
  return { acknowledged: acknowledged.length, failed, unheard: there.length - acknowledged.length };
}

function report(what: string, { acknowledged, failed, unheard }: Counts): void {
  console.info(
    `${what}: ${KILLS} kills, ${acknowledged} acts acknowledged, all found; ${unheard} found unheard, ${failed} refused`,
  );
}

describe('a program that is killed while it writes', () => {
  it(
    'has kept every act that it acknowledged, each time',
    async () => {
      const test = await ground(temporaryFolder());
      const { store, caseId } = test;
      const counts = await killAgain(test, 'stop');
      report('killed', counts);
      expect(counts.acknowledged).toBeGreaterThan(KILLS);
      await append(store, caseId, comment('afterwards'));
      expect(await allStamps(store)).toHaveLength(1);
      await store.folders.tidy(caseId.slice(0, 2));
      expect(await readdir(store.folders.folder(caseId))).toEqual(['case.json', 'source']);
    },
    LIMIT_MS,
  );

  it.skipIf(process.platform === 'win32')(
    'by a power cut that tears what was not synchronised has kept them too',
    async () => {
      const counts = await killAgain(await ground(temporaryFolder()), 'tear');
      report('torn', counts);
      expect(counts.acknowledged).toBeGreaterThan(KILLS);
    },
    LIMIT_MS,
  );

  it.runIf(MAY_MOUNT)(
    'on a disk that is full now and then has kept them too',
    async () => {
      const folder = path.join(temporaryFolder(), 'small');
      const unmount = mountSmallDisk(folder, 8192);
      try {
        const test = await ground(folder);
        const filler = path.join(folder, 'filler');
        const counts = await killAgain(test, 'retry', (kill) => {
          writeFileSync(filler, '');
          const { bavail, bsize } = statfsSync(folder);
          const room = kill % 3 === 0 ? 0 : Math.floor(Math.random() * 64 * 1024);
          writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
        });
        report('full', counts);
        expect(counts.failed).toBeGreaterThan(0);
      } finally {
        unmount();
      }
    },
    LIMIT_MS,
  );
});

describe('a disk that takes no more', () => {
  it.skipIf(process.platform === 'win32')(
    'makes the act fail and leaves the case as it was',
    async () => {
      const { store, caseId, args } = await ground(temporaryFolder());
      // The shell's limit on file sizes stands in for a full disk; its unit is 512 or 1024 bytes.
      const command = `ulimit -f 32; exec "$0" "$@"`;
      const run = spawnSync('/bin/sh', ['-c', command, process.execPath, ...args, 'full'], {
        encoding: 'utf8',
      });
      const lines = run.stdout.trimEnd().split('\n');
      expect(lines.pop()).toBe('failed {"kind":"saveFailed","code":"EFBIG"}');
      expect(lines.length).toBeGreaterThan(3);
      expect(await commentIds(store, caseId)).toEqual(lines);
    },
    LIMIT_MS,
  );
});
