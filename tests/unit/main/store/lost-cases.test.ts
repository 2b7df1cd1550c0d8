import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { lostCases } from '../../../../main/store/lost-cases';
import { sha256 } from '../../../../main/store/sha256';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { append, BYTES, comment, commentIds, createCase, NEW_CASE } from './stored';
import { temporaryFolder } from './temporary-folder';

const ID = caseIdOf(BYTES);
const NOTE = { unit: null, year: null, fileName: '开江县.txt', who: '张三' };
/** After the backups that the tests make. */
const DELETED_AT = '2999-01-05T11:00:00.123Z';
const BY = { caseId: ID, who: '李四', at: '2026-01-06T09:00:00.000Z' };

/** A case with a backup. */
async function backedUp(folder: string): Promise<CaseStore> {
  const store = new CaseStore(folder);
  await createCase(store);
  for (const id of ['c1', 'c2']) {
    const appended = await append(store, ID, comment(id));
    if (appended.ok) await store.backups.keep(ID, appended.value.stored.events);
  }
  return store;
}

it('a case whose folder is gone is found, and comes back from its newest backup', async () => {
  const store = await backedUp(temporaryFolder());
  expect(await lostCases(store)).toEqual([]);
  await rm(store.folders.folder(ID), { recursive: true });
  const [lost, ...others] = await lostCases(store);
  expect(others).toEqual([]);
  expect(lost).toMatchObject({ caseId: ID, fileName: '开江县.txt', backup: { events: 3 } });
  expect(await store.takeBack({ ...BY, name: lost?.backup.name ?? '' })).toMatchObject({
    ok: true,
  });
  expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
  expect(await lostCases(store)).toEqual([]);
});

it('a backup that is damaged is passed over', async () => {
  const folder = temporaryFolder();
  const store = await backedUp(folder);
  const newest = '000009-20260106T000000Z-9.json';
  await writeFile(path.join(folder, 'backups', ID.slice(0, 2), ID, newest), '{');
  await rm(store.folders.folder(ID), { recursive: true });
  expect(await lostCases(store)).toMatchObject([{ backup: { events: 3 } }]);
});

it('a case that was deleted is not lost', async () => {
  const store = await backedUp(temporaryFolder());
  await store.delete(ID, NOTE, DELETED_AT);
  expect(await lostCases(store)).toEqual([]);
});

describe('a case that was deleted, imported again and then lost', () => {
  const EARLIER = '2020-01-05T11:00:00.123Z';

  /** What was done before the report was imported again is in the bin, what was done since is in the backups alone. */
  async function lostAgain(): Promise<CaseStore> {
    const store = await backedUp(temporaryFolder());
    await store.delete(ID, NOTE, EARLIER);
    await rm(store.folders.folder(ID), { recursive: true, force: true });
    return store;
  }

  it('is listed as lost', async () => {
    expect(await lostCases(await lostAgain())).toMatchObject([{ caseId: ID }]);
  });

  it('is brought back when the report is imported once more', async () => {
    const store = await lostAgain();
    expect(await store.create(NEW_CASE)).toEqual({ ok: true, value: { caseId: ID, known: true } });
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
  });
});

describe('a lost case whose report is imported again', () => {
  it('is brought back, and none of its backups goes', async () => {
    const store = await backedUp(temporaryFolder());
    await rm(store.folders.folder(ID), { recursive: true });
    expect(await store.create(NEW_CASE)).toEqual({ ok: true, value: { caseId: ID, known: true } });
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
    const appended = await append(store, ID, comment('c3'));
    if (appended.ok) await store.backups.keep(ID, appended.value.stored.events);
    expect(await store.backups.list(ID)).toMatchObject([{ events: 5 }]);
  });

  it('is begun anew where it was deleted: what was done is in the bin', async () => {
    const store = await backedUp(temporaryFolder());
    await store.delete(ID, NOTE, DELETED_AT);
    expect(await store.create(NEW_CASE)).toMatchObject({ value: { known: false } });
    expect(await commentIds(store, ID)).toEqual([]);
  });

  it('is begun anew where no backup is whole; they are put aside', async () => {
    const folder = temporaryFolder();
    const store = await backedUp(folder);
    const backups = path.join(folder, 'backups', ID.slice(0, 2));
    const [backup] = await store.backups.list(ID);
    await writeFile(path.join(backups, ID, backup?.name ?? ''), '{');
    await rm(store.folders.folder(ID), { recursive: true });
    expect(await store.create(NEW_CASE)).toMatchObject({ value: { known: false } });
    const [aside, ...others] = await readdir(backups);
    expect(others).toEqual([]);
    expect(aside).toMatch(/\.left-\d+$/);
    expect(await readFile(path.join(backups, aside ?? '', backup?.name ?? ''), 'utf8')).toBe('{');
  });
});

describe('a lost case that comes back from elsewhere', () => {
  it.each([
    ['with less', 1, true, ['c1', 'c2']],
    ['with all that was done, and more', 4, false, ['c1', 'c2', 'c3']],
  ])('(%s) loses nothing', async (_, count, known, comments) => {
    const store = await backedUp(temporaryFolder());
    const further = await append(store, ID, comment('c3'));
    const events = further.ok ? further.value.stored.events.slice(0, count) : [];
    await rm(store.folders.folder(ID), { recursive: true });
    const sources = new Map([[sha256(BYTES), BYTES]]);
    expect(await store.restore({ events, sources }, BY)).toMatchObject({ value: { known } });
    expect(await commentIds(store, ID)).toEqual(comments);
  });
});
