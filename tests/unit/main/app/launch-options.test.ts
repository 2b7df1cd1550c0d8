import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { launchOptions, ownArguments } from '../../../../main/app/launch-options';
import { readChosenFile } from '../../../../main/store/read-chosen-file';
import { fail } from '../../../../shared/lib/result';

const here = path.resolve('/home/zhang');

describe('the command line', () => {
  it('names files, seen from the folder that it was typed in', () => {
    const absolute = path.resolve('/data/b.txt');
    expect(launchOptions(['a.txt', absolute], here, {})).toEqual({
      dataFolder: null,
      files: [path.join(here, 'a.txt'), absolute],
    });
  });

  it('may name a file by its URL, as desktops do', () => {
    const file = path.resolve('/data/年报 2021.txt');
    expect(launchOptions([pathToFileURL(file).href], here, {}).files).toEqual([file]);
  });

  it('may name by its URL what is no file here, which then is not found', async () => {
    const bad = 'file:///a%2Fb';
    const [file = ''] = launchOptions([bad], here, {}).files;
    expect(file).toBe(path.resolve(here, bad));
    expect(await readChosenFile(file)).toEqual(fail({ kind: 'unreadableFile', code: 'ENOENT' }));
  });

  it.skipIf(process.platform === 'win32')('may name a server’s file, where there are none', () => {
    const bad = 'file://server/share/x';
    expect(launchOptions([bad, 'a.txt'], here, {}).files).toEqual([
      path.resolve(here, bad),
      path.join(here, 'a.txt'),
    ]);
  });

  it('leaves Chromium its switches', () => {
    expect(launchOptions(['--no-sandbox', '', 'a.txt', '-x'], here, {}).files).toEqual([
      path.join(here, 'a.txt'),
    ]);
  });

  it('takes the data folder from an option, else from the environment', () => {
    const environment = { GOUJI_DATA_DIR: 'b' };
    expect(launchOptions(['--data-dir=a'], here, environment).dataFolder).toBe(
      path.join(here, 'a'),
    );
    expect(launchOptions([], here, environment).dataFolder).toBe(path.join(here, 'b'));
    expect(launchOptions(['--data-dir='], here, {}).dataFolder).toBeNull();
  });

  it('in development begins with the app itself', () => {
    expect(ownArguments(['electron', '--inspect', '.', 'a.txt'], false)).toEqual([
      '--inspect',
      'a.txt',
    ]);
    expect(ownArguments(['gouji', 'a.txt'], true)).toEqual(['a.txt']);
  });
});
