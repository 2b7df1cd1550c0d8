import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../../shared/lib/system-code';
import { removeStrayDrafts, writeDurably } from '../../../../main/store/durable-file';
import { temporaryFolder } from './temporary-folder';

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => errorCode(error),
  );

describe('a durable write', () => {
  it('makes a file, replaces it, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.json');
    await writeDurably(file, '一');
    await writeDurably(file, new Uint8Array([0x32]));
    expect(await readFile(file, 'utf8')).toBe('2');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('at the same time as others leaves one of them whole', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.json');
    const contents = ['a', 'b', 'c', 'd'].map((char) => char.repeat(100_000));
    await Promise.all(contents.map((content) => writeDurably(file, content)));
    expect(contents).toContain(await readFile(file, 'utf8'));
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('that fails throws the system’s code, and leaves the old file and no draft', async () => {
    const folder = temporaryFolder();
    await mkdir(path.join(folder, 'taken', 'inside'), { recursive: true });
    expect(await codeOf(writeDurably(path.join(folder, 'no', 'a.json'), 'x'))).toBe('ENOENT');
    expect(await codeOf(writeDurably(path.join(folder, 'taken'), 'x'))).toMatch(/EISDIR|ENOTEMPTY/);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('stray drafts', () => {
  it('of other runs are removed, and nothing else is', async () => {
    const folder = temporaryFolder();
    const files = ['case.json', 'case.json.0a1b2c3d-0a1b2c3d.draft', 'notes.draft', 'x.tmp'];
    for (const name of files) await writeFile(path.join(folder, name), 'half');
    await removeStrayDrafts(folder);
    expect(await readdir(folder)).toEqual(['case.json', 'notes.draft', 'x.tmp']);
  });

  it('of this run are being written, and stay', async () => {
    const folder = temporaryFolder();
    const writing = writeDurably(path.join(folder, 'a.json'), 'x'.repeat(5_000_000));
    while ((await readdir(folder)).length === 0) await new Promise(setImmediate);
    await removeStrayDrafts(folder);
    await writing;
    expect(await readdir(folder)).toEqual(['a.json']);
  });
});
