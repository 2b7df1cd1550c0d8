import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseText } from '../../../../main/store/case-file';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { sha256 } from '../../../../main/store/sha256';
import { appendEvent } from '../../../../shared/casefile/chain';
import { fail } from '../../../../shared/lib/result';
import { allStamps, append, BYTES, comment, commentIds, createCase, NEW_CASE } from './stored';
import { temporaryFolder } from './temporary-folder';

const ID = caseIdOf(BYTES);
const folderIn = (root: string): string => path.join(root, 'cases', ID.slice(0, 2), ID);

describe('a new case', () => {
  it('keeps the file as it was handed in, and who imported it', async () => {
    const root = temporaryFolder();
    const store = new CaseStore(root);
    expect(await store.create(NEW_CASE)).toEqual({ ok: true, value: { caseId: ID, known: false } });
    expect(await readdir(folderIn(root))).toEqual(['case.json', 'source']);
    const stored = await store.load(ID);
    expect(stored).toMatchObject({
      ok: true,
      value: {
        caseId: ID,
        brokenAt: null,
        file: { name: '开江县.txt', size: BYTES.length, sha256: sha256(BYTES) },
        events: [{ seq: 0, who: '张三', at: NEW_CASE.at, act: { type: 'importFile' } }],
      },
    });
    const source = stored.ok ? await store.source(stored.value, stored.value.file) : stored;
    expect(source.ok && Buffer.from(source.value).equals(BYTES)).toBe(true);
  });

  it('is the same case for the same bytes, whatever the name, and loses nothing', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    await append(store, ID, comment('c1'));
    const again = await store.create({ ...NEW_CASE, name: '副本.txt', who: '李四' });
    expect(again).toEqual({ ok: true, value: { caseId: ID, known: true } });
    expect(await commentIds(store, ID)).toEqual(['c1']);
  });

  it('made twice at the same time is made once', async () => {
    const store = new CaseStore(temporaryFolder());
    const made = await Promise.all([store.create(NEW_CASE), store.create(NEW_CASE)]);
    expect(made.map((each) => each.ok && each.value.known)).toEqual([false, true]);
  });

  it('is listed; what is not a case is not', async () => {
    const root = temporaryFolder();
    const store = new CaseStore(root);
    expect(await allStamps(store)).toEqual([]);
    await createCase(store);
    await writeFile(path.join(root, 'cases', 'desktop.ini'), '');
    await writeFile(path.join(root, 'cases', ID.slice(0, 2), '说明.txt'), '');
    expect(await allStamps(store)).toEqual([await store.stamp(ID)]);
  });
});

describe('acts', () => {
  it('that come at once are all kept, in their order', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    const ids = Array.from({ length: 20 }, (_, n) => `c${n}`);
    await Promise.all(ids.map((id) => append(store, ID, comment(id))));
    expect(await commentIds(store, ID)).toEqual(ids);
  });

  it('answer with the case as it is on the disk', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    const appended = await append(store, ID, comment('c1'));
    const loaded = await store.load(ID);
    expect(appended.ok && appended.value.stored).toEqual(loaded.ok && loaded.value);
  });

  it('that are refused leave no trace', async () => {
    const store = new CaseStore(temporaryFolder());
    await createCase(store);
    const before = await store.stamp(ID);
    const refused = await store.append(ID, () => Promise.resolve(fail({ kind: 'nothingToUndo' })));
    expect(refused).toEqual({ ok: false, error: { kind: 'nothingToUndo' } });
    expect(await store.stamp(ID)).toEqual(before);
  });

  it('on a case that is not there are refused, and make nothing', async () => {
    const root = temporaryFolder();
    const store = new CaseStore(root);
    for (const id of [ID, '../../etc/passwd', '', 'x'.repeat(64)]) {
      expect(await append(store, id, comment('c1'))).toEqual({
        ok: false,
        error: { kind: 'caseNotFound' },
      });
    }
    expect(await readdir(root)).toEqual([]);
  });

  it('that cannot be written say why, and the case is what it was', async () => {
    const root = temporaryFolder();
    const store = new CaseStore(root);
    await createCase(store);
    const appended = await store.append<null, never>(ID, async () => {
      await rm(folderIn(root), { recursive: true });
      return {
        ok: true,
        value: { draft: { act: comment('c1'), who: '张三', at: NEW_CASE.at }, outcome: null },
      };
    });
    expect(appended).toEqual({ ok: false, error: { kind: 'saveFailed', code: 'ENOENT' } });
  });
});

const ELSEWHERE = {
  act: { type: 'importFile', file: { name: 'x.txt', size: 1, sha256: '0'.repeat(64) } },
  who: '张三',
  at: NEW_CASE.at,
} as const;

/** A case with two comments whose file has been changed from outside. */
async function changed(change: (text: string) => string): Promise<{
  readonly store: CaseStore;
  readonly file: string;
  readonly text: string;
}> {
  const root = temporaryFolder();
  const store = new CaseStore(root);
  await createCase(store);
  await append(store, ID, comment('c1'));
  await append(store, ID, comment('c2'));
  const file = path.join(folderIn(root), 'case.json');
  const text = change(await readFile(file, 'utf8'));
  await writeFile(file, text);
  return { store, file, text };
}

describe('a damaged case', () => {
  const beyond = [
    ['empty', () => ''],
    ['not an object', () => 'null'],
    ['without a version', (text: string) => text.replace('"version":2,', '')],
    ['without its import', (text: string) => text.replace(/\{"seq":0.*?\},(?=\{"seq":1)/, '')],
    ['cut off in its first event', (text: string) => text.slice(0, 200)],
    ['that of another report', () => caseText(appendEvent([], ELSEWHERE, sha256))],
  ] as const;

  it.each(beyond)('that is %s is neither opened nor written to', async (_, change) => {
    const { store, file, text } = await changed(change);
    const refusal = { ok: false, error: { kind: 'caseDamaged' } };
    expect(await store.load(ID)).toEqual(refusal);
    expect(await append(store, ID, comment('c3'))).toEqual(refusal);
    expect(await store.create(NEW_CASE)).toMatchObject({ value: { known: true } });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  const partly = [
    ['cut off in its last event', (text: string) => text.slice(0, -20), 2, 1],
    [
      'cut off between two events',
      (text: string) => text.slice(0, text.indexOf(',{"seq":1')),
      1,
      2,
    ],
    ['with a changed word', (text: string) => text.replace('已核对', '不属实'), 1, 2],
    ['with an act nobody made', (text: string) => text.replace('commentFinding', 'steal'), 1, 2],
    [
      'with an event taken out',
      (text: string) => text.replace(/,\{"seq":1.*?(?=,\{"seq":2)/, ''),
      1,
      2,
    ],
    ['without its last event', (text: string) => text.replace(/,\{"seq":2.*?(?=\])/, ''), 2, 1],
    ['with an event of no form', (text: string) => text.replace('{"seq":2', '7,{"seq":2'), 2, 2],
  ] as const;

  it.each(partly)('%s opens as far as it is sound, and takes no act', async (_, ...rest) => {
    const [change, sound, lost] = rest;
    const { store, file, text } = await changed(change);
    const loaded = await store.load(ID);
    expect(loaded).toMatchObject({ ok: true, value: { brokenAt: sound, lost } });
    expect(loaded.ok && loaded.value.events).toHaveLength(sound);
    expect(await append(store, ID, comment('c3'))).toEqual(fail({ kind: 'caseDamaged' }));
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it.each([
    ['changed', (file: string) => writeFile(file, '共受理15件')],
    ['gone', (file: string) => rm(file)],
  ])('whose source is %s says so', async (_, change) => {
    const root = temporaryFolder();
    const store = new CaseStore(root);
    await createCase(store);
    await change(path.join(folderIn(root), 'source'));
    const stored = await store.load(ID);
    expect(stored.ok && (await store.source(stored.value, stored.value.file))).toEqual({
      ok: false,
      error: { kind: 'caseDamaged' },
    });
  });
});
