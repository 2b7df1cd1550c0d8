import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RosterStore } from '../../../../main/store/roster-store';
import { fail, ok } from '../../../../shared/lib/result';
import { NO_ROSTER } from '../../../../shared/report/roster';
import { temporaryFolder } from './temporary-folder';

const roster = {
  units: ['开江县教育局'],
  links: [{ name: '县教育局', unit: '开江县教育局' }],
} as const;

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

  it('stays what it was when it cannot be saved', async () => {
    const store = new RosterStore(path.join(temporaryFolder(), 'none', 'roster.json'));
    expect(await store.save(roster)).toEqual(fail({ kind: 'saveFailed', code: 'ENOENT' }));
    expect(await store.load()).toEqual(ok(NO_ROSTER));
  });
});
