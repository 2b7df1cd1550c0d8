import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { fail } from '../../../../shared/lib/result';
import { append, BYTES, comment, commentIds, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

const ID = caseIdOf(BYTES);
const NOTE = { unit: '开江县人民政府', year: 2021, fileName: '开江县.txt', who: '张三' };
const AT = '2026-01-05T11:00:00.123Z';

describe('a deleted case', () => {
  it('is gone from its place, listed, and comes back as it was', async () => {
    const folder = temporaryFolder();
    const store = new CaseStore(folder);
    await createCase(store);
    await append(store, ID, comment('c1'));
    const text = await readFile(store.folders.caseFile(ID), 'utf8');
    expect(await store.delete(ID, NOTE, AT)).toEqual({
      ok: true,
      value: `${ID}-20260105T110000123Z`,
    });
    expect(await store.load(ID)).toEqual(fail({ kind: 'caseNotFound' }));
    const [deleted] = await new CaseStore(folder).listDeleted();
    expect(deleted).toEqual({
      name: `${ID}-20260105T110000123Z`,
      caseId: ID,
      deletedAt: AT,
      ...NOTE,
    });
    expect(await store.bringBack(deleted?.name ?? '')).toEqual({ ok: true, value: { caseId: ID } });
    expect(await readFile(store.folders.caseFile(ID), 'utf8')).toBe(text);
    await append(store, ID, comment('c2'));
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
    expect(await store.listDeleted()).toEqual([]);
  });

  it('stays deleted while its report has a new case, and is not mixed up with it', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    await append(store, ID, comment('old'));
    await store.delete(ID, NOTE, AT);
    await createCase(store);
    await append(store, ID, comment('new'));
    const name = `${ID}-20260105T110000123Z`;
    expect(await store.bringBack(name)).toEqual(fail({ kind: 'caseThere' }));
    expect(await commentIds(store, ID)).toEqual(['new']);
    await store.delete(ID, NOTE, '2026-01-05T12:00:00.000Z');
    expect(await store.listDeleted()).toHaveLength(2);
    expect(await store.bringBack(name)).toMatchObject({ ok: true });
    expect(await commentIds(store, ID)).toEqual(['old']);
  });

  it('comes back where an import that was never acknowledged left something', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    await store.delete(ID, NOTE, AT);
    await store.folders.make(ID);
    await writeFile(store.folders.sourceFile(ID), 'half');
    const [deleted] = await store.listDeleted();
    expect(await store.bringBack(deleted?.name ?? '')).toMatchObject({ ok: true });
    expect(await readFile(store.folders.sourceFile(ID))).toEqual(Buffer.from(BYTES));
  });

  it('is listed though its note cannot be read', async () => {
    const folder = temporaryFolder();
    const store = new CaseStore(folder);
    await createCase(store);
    await writeFile(store.folders.caseFile(ID), 'damaged');
    await store.delete(ID, NOTE, AT);
    const [name = ''] = await readdir(path.join(folder, 'deleted'));
    await writeFile(path.join(folder, 'deleted', name, 'deleted.json'), '{');
    expect(await store.listDeleted()).toMatchObject([{ name, caseId: ID, unit: null }]);
  });

  it('whose note could not be read just now is not listed as one without', async () => {
    const folder = temporaryFolder();
    const store = new CaseStore(folder);
    await createCase(store);
    const deleted = await store.delete(ID, NOTE, AT);
    const name = deleted.ok ? deleted.value : '';
    await rm(path.join(folder, 'deleted', name, 'deleted.json'));
    await mkdir(path.join(folder, 'deleted', name, 'deleted.json'));
    await expect(store.listDeleted()).rejects.toThrow('EISDIR');
  });

  it.each(['none', '../cases', '', `${ID}-20260105T110000123Z`])(
    'that is none (%s) does not come back',
    async (name) => {
      const store = new CaseStore(temporaryFolder());
      expect(await store.bringBack(name)).toEqual(fail({ kind: 'caseNotFound' }));
    },
  );
});
