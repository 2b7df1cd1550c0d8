import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { sha256 } from '../../../../main/store/sha256';
import { fail } from '../../../../shared/lib/result';
import { append, BYTES, comment, commentIds, createCase, NEW_CASE } from './stored';
import { temporaryFolder } from './temporary-folder';

const ID = caseIdOf(BYTES);
const BY = { caseId: ID, who: '李四', at: '2026-01-06T09:00:00.000Z' };

/** A case with two comments, backed up after the first. */
async function backedUp(): Promise<{ store: CaseStore; folder: string; name: string }> {
  const folder = temporaryFolder();
  const store = new CaseStore(folder);
  await createCase(store);
  const appended = await append(store, ID, comment('c1'));
  if (appended.ok) await store.backups.keep(ID, appended.value.stored.events);
  await append(store, ID, comment('c2'));
  const [backup] = await store.backups.list(ID);
  return { store, folder, name: backup?.name ?? '' };
}

const truncate = async (file: string): Promise<void> =>
  writeFile(file, (await readFile(file)).subarray(0, -30));

describe('a damaged case', () => {
  it('goes back to a backup, says so, and keeps what was damaged', async () => {
    const { store, folder, name } = await backedUp();
    const file = store.folders.caseFile(ID);
    await truncate(file);
    const damaged = await readFile(file);
    expect(await store.takeBack({ ...BY, name })).toMatchObject({ ok: true });
    expect(await commentIds(store, ID)).toEqual(['c1']);
    expect(await readFile(`${file}.damaged-1`)).toEqual(damaged);
    const loaded = await new CaseStore(folder).load(ID);
    expect(loaded.ok && loaded.value.events.at(-1)).toMatchObject({
      who: '李四',
      act: { type: 'restoreBackup', damaged: sha256(damaged) },
    });
    await append(store, ID, comment('c3'));
    expect(await commentIds(store, ID)).toEqual(['c1', 'c3']);
  });

  it('that is damaged again keeps both files', async () => {
    const { store, name } = await backedUp();
    const file = store.folders.caseFile(ID);
    for (const kept of ['damaged-1', 'damaged-2']) {
      await truncate(file);
      expect(await store.takeBack({ ...BY, name })).toMatchObject({ ok: true });
      expect(await readdir(path.dirname(file))).toContain(`case.json.${kept}`);
    }
  });

  it('gets its report back with it', async () => {
    const { store, name } = await backedUp();
    await writeFile(store.folders.sourceFile(ID), '共受理15件');
    expect(await store.takeBack({ ...BY, name })).toMatchObject({ ok: true });
    const loaded = await store.load(ID);
    const source = loaded.ok ? await store.source(loaded.value, loaded.value.file) : loaded;
    expect(source.ok && Buffer.from(source.value).equals(BYTES)).toBe(true);
  });

  it('gets its report back when that is imported again', async () => {
    const { store } = await backedUp();
    await rm(store.folders.sourceFile(ID));
    expect(await store.create(NEW_CASE)).toMatchObject({ value: { known: true } });
    const loaded = await store.load(ID);
    expect(loaded.ok && (await store.source(loaded.value, loaded.value.file)).ok).toBe(true);
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
  });

  it('does not go back to a backup that is damaged, or of no case', async () => {
    const { store, folder, name } = await backedUp();
    const file = store.folders.caseFile(ID);
    await truncate(file);
    const damaged = await readFile(file);
    await truncate(path.join(folder, 'backups', ID.slice(0, 2), ID, name));
    for (const each of [name, 'none', '../../../case.json']) {
      expect(await store.takeBack({ ...BY, name: each })).toEqual(fail({ kind: 'backupUnusable' }));
    }
    expect(await readFile(file)).toEqual(damaged);
    expect(await readdir(path.dirname(file))).toEqual(['case.json', 'source']);
  });
});

describe('a sound case', () => {
  it('is not taken back', async () => {
    const { store, name } = await backedUp();
    expect(await store.takeBack({ ...BY, name })).toEqual(fail({ kind: 'caseNotDamaged' }));
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
  });

  it('whose folder is lost comes back from its backups', async () => {
    const { store, name } = await backedUp();
    await rm(store.folders.folder(ID), { recursive: true });
    expect(await store.takeBack({ ...BY, name })).toMatchObject({ ok: true });
    expect(await commentIds(store, ID)).toEqual(['c1']);
    const loaded = await store.load(ID);
    expect(loaded.ok && (await store.source(loaded.value, loaded.value.file)).ok).toBe(true);
  });
});
