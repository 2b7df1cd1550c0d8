import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt, importFile, ImportQueue } from '../../../../main/app/import-files';
import type { Notice } from '../../../../shared/contract/calls';
import { temporaryFolder } from '../store/temporary-folder';
import { openDesk, SAMPLE, valueOf } from './desk';

describe('files that are handed in', () => {
  it('are imported one after the other; one that fails does not stop the others', async () => {
    const folder = temporaryFolder();
    const { desk } = openDesk(temporaryFolder());
    await writeFile(path.join(folder, '开江.txt'), SAMPLE);
    await writeFile(path.join(folder, '图片.png'), '\x89PNG', 'latin1');
    await mkdir(path.join(folder, '文件夹'));
    const names = ['图片.png', '开江.txt', '没有.txt', '文件夹', '开江.txt'];
    const told: Notice[] = [];
    const queue = new ImportQueue(desk, (notice) => told.push(notice));
    await queue.run(names.map((name) => fileAt(path.join(folder, name))));
    const caseId = expect.stringMatching(/^[0-9a-f]{32}$/) as string;
    const doubts = expect.any(Number) as number;
    const unsupported = (format: 'image' | 'folder') => ({ kind: 'unsupportedFile', format });
    const outcomes = told.flatMap((each) => (each.kind === 'importSettled' ? [each.outcome] : []));
    expect(outcomes).toEqual([
      { kind: 'failed', fileName: '图片.png', error: unsupported('image') },
      { kind: 'imported', fileName: '开江.txt', caseId, doubts, deletedBefore: false },
      { kind: 'failed', fileName: '没有.txt', error: { kind: 'unreadableFile', code: 'ENOENT' } },
      { kind: 'failed', fileName: '文件夹', error: unsupported('folder') },
      { kind: 'known', fileName: '开江.txt', caseId },
    ]);
    expect(told[0]).toEqual({ kind: 'importQueued', batch: 0, names });
    expect(told.at(-1)).toEqual({ kind: 'importEnded', batch: 0 });
  });

  it('say so where there is a deleted case of the same file', async () => {
    const { desk, store } = openDesk(temporaryFolder());
    const bytes = (): Promise<{ ok: true; value: Uint8Array }> =>
      Promise.resolve({ ok: true, value: SAMPLE });
    const file = { name: '开江.txt', bytes };
    const first = await importFile(desk, file);
    expect(first).toMatchObject({ kind: 'imported', deletedBefore: false });
    if (first.kind !== 'imported') return;
    const note = { unit: null, year: null, fileName: '开江.txt', who: '张三' };
    valueOf(await store.delete(first.caseId, note, new Date().toISOString()));
    expect(await importFile(desk, file)).toMatchObject({ kind: 'imported', deletedBefore: true });
  });

  it('are left out once it is stopped, but not those of a later batch', async () => {
    const { desk } = openDesk(temporaryFolder());
    const told: string[] = [];
    const queue = new ImportQueue(desk, (notice) => {
      told.push(notice.kind);
      if (notice.kind === 'importReading' && notice.batch === 0) queue.stop();
    });
    const file = {
      name: '开江.txt',
      bytes: () => Promise.resolve({ ok: true, value: SAMPLE } as const),
    };
    await queue.run([file, file, file]);
    expect(told).toEqual(['importQueued', 'importReading', 'importSettled', 'importEnded']);
    told.length = 0;
    await queue.run([file]);
    expect(told).toEqual(['importQueued', 'importReading', 'importSettled', 'importEnded']);
  });

  it('go by their own name, without a folder that comes with it', async () => {
    const { desk } = openDesk(temporaryFolder());
    const bytes = (): Promise<{ ok: true; value: Uint8Array }> =>
      Promise.resolve({ ok: true, value: SAMPLE });
    const outcome = await importFile(desk, { name: '2021/报告/开江.txt', bytes });
    expect(outcome).toMatchObject({ fileName: '开江.txt' });
    expect(await desk.list()).toMatchObject([{ fileName: '开江.txt' }]);
  });
});
