import { mkdir, readFile, readdir, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RosterStore } from '../../../../main/store/roster-store';
import { Vault } from '../../../../main/store/vault';
import { fail, ok } from '../../../../shared/lib/result';
import { NO_ROSTER } from '../../../../shared/report/roster';
import { temporaryFolder } from './temporary-folder';

const roster = {
  units: ['开江县教育局'],
  links: [{ name: '县教育局', unit: '开江县教育局' }],
} as const;

const PASSWORD = '梅花香自苦寒来';

describe('the roster', () => {
  it('is empty until it is saved, and then kept', async () => {
    const file = path.join(temporaryFolder(), 'roster.json');
    const store = new RosterStore(file);
    expect(await store.load()).toEqual(ok(NO_ROSTER));
    expect(await store.save(roster)).toEqual(ok(roster));
    expect(await store.load()).toEqual(ok(roster));
    expect(await new RosterStore(file).load()).toEqual(ok(roster));
  });

  it('that is damaged is said to be, and put aside when another is saved', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'roster.json');
    await writeFile(file, '{"version":1,"ros');
    const store = new RosterStore(file);
    expect(await store.load()).toEqual(fail({ kind: 'rosterDamaged' }));
    expect(await readdir(folder)).toEqual(['roster.json']);
    expect(await store.save(roster)).toEqual(ok(roster));
    expect((await readdir(folder)).sort()).toEqual(['roster.json', 'roster.json.damaged']);
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"version":1,"ros');
  });

  it('that could not be read is read again the next time, and not overwritten meanwhile', async () => {
    const file = path.join(temporaryFolder(), 'roster.json');
    await mkdir(file);
    const store = new RosterStore(file);
    const failed = fail({ kind: 'readFailed', code: 'EISDIR' });
    expect(await store.load()).toEqual(failed);
    expect(await store.save(roster)).toEqual(failed);
    await rmdir(file);
    expect(await new RosterStore(file).save(roster)).toEqual(ok(roster));
    expect(await store.load()).toEqual(ok(roster));
  });

  it('is under the password with the cases, also where that was set before it was', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'roster.json');
    const vault = new Vault(folder);
    await vault.turnOn(PASSWORD);
    await new RosterStore(file).save(roster);
    expect(await new RosterStore(file, vault.files).load()).toEqual(
      fail({ kind: 'rosterDamaged' }),
    );
    await vault.lock();
    expect(await vault.unlock(PASSWORD)).toEqual(ok(null));
    const store = new RosterStore(file, vault.files);
    expect(await store.load()).toEqual(ok(roster));
    expect(await readFile(file, 'utf8')).not.toContain('开江县');
    await store.save({ ...roster, links: [] });
    expect(await readFile(file, 'utf8')).not.toContain('开江县');
    await vault.lock();
    store.forget();
    const locked = fail({ kind: 'readFailed', code: 'ELOCKED' });
    expect(await store.load()).toEqual(locked);
    expect(await store.save(roster)).toEqual(locked);
    await vault.unlock(PASSWORD);
    await vault.turnOff(PASSWORD);
    expect(await new RosterStore(file).load()).toEqual(ok({ ...roster, links: [] }));
  });

  it('stays what it was when it cannot be saved', async () => {
    const store = new RosterStore(path.join(temporaryFolder(), 'none', 'roster.json'));
    expect(await store.save(roster)).toEqual(fail({ kind: 'saveFailed', code: 'ENOENT' }));
    expect(await store.load()).toEqual(ok(NO_ROSTER));
  });
});
