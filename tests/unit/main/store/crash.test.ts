import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { bundle } from './bundle';
import { append, comment, commentIds, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

const KILLS = 25;

interface Run {
  readonly acknowledged: readonly string[];
  readonly failure: string | null;
}

/** Runs the program until it has acknowledged `count` acts and `delay` ms more, then kills it. */
async function runAndKill(args: readonly string[], count: number, delay: number): Promise<Run> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > count) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await once(child, 'close');
  const lines = output.split('\n').slice(0, -1);
  return {
    acknowledged: lines.filter((line) => !line.startsWith('failed ')),
    failure: lines.find((line) => line.startsWith('failed '))?.slice(7) ?? null,
  };
}

describe('a program that is killed while it writes', () => {
  it('has kept every act that it acknowledged, each time', async () => {
    const folder = temporaryFolder();
    const program = path.join(folder, 'program.mjs');
    await bundle('append-until-killed.ts', program);
    const store = new CaseStore(folder);
    const caseId = await createCase(store);
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const run = await runAndKill([program, folder, caseId, `r${kill}`], 1 + (kill % 5), kill);
      acknowledged.push(...run.acknowledged);
      expect(await commentIds(store, caseId)).toEqual(expect.arrayContaining(acknowledged));
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    await append(store, caseId, comment('afterwards'));
    await store.tidy();
    const [stamp] = await store.stamps();
    const caseFolder = path.join(folder, 'cases', caseId.slice(0, 2), stamp?.caseId ?? '');
    expect(await readdir(caseFolder)).toEqual(['case.json', 'source']);
  }, 120_000);
});

describe('a disk that takes no more', () => {
  it.skipIf(process.platform === 'win32')(
    'makes the act fail and leaves the case as it was',
    async () => {
      const folder = temporaryFolder();
      const program = path.join(folder, 'program.mjs');
      await bundle('append-until-killed.ts', program);
      const store = new CaseStore(folder);
      const caseId = await createCase(store);
      // The shell's limit on file sizes stands in for a full disk; its unit is 512 or 1024 bytes.
      const command = `ulimit -f 32; exec "$0" "$@"`;
      const child = spawn(
        '/bin/sh',
        ['-c', command, process.execPath, program, folder, caseId, 'full'],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      await once(child, 'close');
      const lines = output.trimEnd().split('\n');
      expect(lines.pop()).toBe('failed {"kind":"saveFailed","code":"EFBIG"}');
      expect(lines.length).toBeGreaterThan(3);
      expect(await commentIds(store, caseId)).toEqual(lines);
    },
    60_000,
  );
});
