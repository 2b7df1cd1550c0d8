import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt, importFiles } from '../../../../main/app/import-files';
import { temporaryFolder } from '../store/temporary-folder';
import { openDesk, SAMPLE } from './desk';

describe('files that are handed in', () => {
  it('are imported one after the other; one that fails does not stop the others', async () => {
    const folder = temporaryFolder();
    const { desk } = openDesk(path.join(folder, 'data'));
    await writeFile(path.join(folder, '开江.txt'), SAMPLE);
    await writeFile(path.join(folder, '扫描.pdf'), '%PDF-1.7');
    await mkdir(path.join(folder, '文件夹'));
    const names = ['扫描.pdf', '开江.txt', '没有.txt', '文件夹', '开江.txt'];
    const seen: number[] = [];
    const outcomes = await importFiles(
      desk,
      names.map((name) => fileAt(path.join(folder, name))),
      (done) => seen.push(done),
    );
    const caseId = expect.stringMatching(/^[0-9a-f]{32}$/) as string;
    expect(outcomes).toEqual([
      { kind: 'failed', fileName: '扫描.pdf', error: { kind: 'unsupportedFile' } },
      { kind: 'imported', fileName: '开江.txt', caseId },
      { kind: 'failed', fileName: '没有.txt', error: { kind: 'unreadableFile', code: 'ENOENT' } },
      { kind: 'failed', fileName: '文件夹', error: { kind: 'unsupportedFile' } },
      { kind: 'known', fileName: '开江.txt', caseId },
    ]);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('go by their own name, without a folder that comes with it', async () => {
    const { desk } = openDesk(temporaryFolder());
    const bytes = (): Promise<{ ok: true; value: Uint8Array }> =>
      Promise.resolve({ ok: true, value: SAMPLE });
    const [outcome] = await importFiles(
      desk,
      [{ name: '2021/报告/开江.txt', bytes }],
      () => undefined,
    );
    expect(outcome).toMatchObject({ fileName: '开江.txt' });
    expect(await desk.list()).toMatchObject([{ fileName: '开江.txt' }]);
  });
});
