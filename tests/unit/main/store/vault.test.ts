import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { caseIdOf } from '../../../../main/store/stored-cases';
import { isSealed, seal, unseal } from '../../../../main/store/sealed-bytes';
import { Vault } from '../../../../main/store/vault';
import { newDataKey } from '../../../../main/store/wrapped-key';
import { fail, ok } from '../../../../shared/lib/result';
import { append, BYTES, comment, commentIds, createCase } from './stored';
import { temporaryFolder } from './temporary-folder';

const ID = caseIdOf(BYTES);
const PASSWORD = '梅花香自苦寒来';
const DONE = ok(null);
/** Of the report, of the record, and of the name of the file. */
const TRACES = ['共受理14件', '已核对', '开江县', '总体情况'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

/** The files in which a word of the report stands in the clear. */
const telling = (folder: string): readonly string[] =>
  filesIn(folder).filter((file) => {
    const bytes = readFileSync(file);
    return TRACES.some((trace) => bytes.includes(trace));
  });

interface Opened {
  readonly vault: Vault;
  readonly store: CaseStore;
}

/** As a start of the program does. */
async function open(folder: string): Promise<Opened> {
  const vault = new Vault(folder);
  await vault.load();
  return { vault, store: new CaseStore(folder, { files: vault.files }) };
}

/** A case with a backup, a deleted one, and what a killed run left half-written. */
async function furnished(): Promise<Opened & { readonly folder: string }> {
  const folder = temporaryFolder();
  const { vault, store } = await open(folder);
  await createCase(store);
  const note = { unit: '开江县人民政府', year: 2021, fileName: '开江县.txt', who: '张三' };
  await store.delete(ID, note, '2026-01-05T08:00:00.000Z');
  await createCase(store);
  const appended = await append(store, ID, comment('c1'));
  if (appended.ok) await store.backups.keep(ID, appended.value.stored.events);
  const draft = `${store.folders.caseFile(ID)}.0a1b2c3d-0a1b2c3d.draft`;
  writeFileSync(draft, '已核对');
  return { folder, vault, store };
}

describe('a password', () => {
  it('leaves nothing of the reports in the clear, and all of it at hand', async () => {
    const { folder, vault, store } = await furnished();
    expect(telling(folder).length).toBeGreaterThan(5);
    expect(await vault.turnOn(PASSWORD)).toEqual(DONE);
    expect(telling(folder)).toEqual([]);
    await append(store, ID, comment('c2'));
    const again = await store.load(ID);
    if (again.ok) await store.backups.keep(ID, again.value.events);
    expect(telling(folder)).toEqual([]);
    expect(await commentIds(store, ID)).toEqual(['c1', 'c2']);
    expect(await store.listDeleted()).toMatchObject([{ unit: '开江县人民政府' }]);
  });

  it('is asked for after a restart; a wrong one opens nothing', async () => {
    const { folder, vault } = await furnished();
    await vault.turnOn(PASSWORD);
    const next = await open(folder);
    expect(next.vault.state).toBe('locked');
    expect(await next.store.load(ID)).toEqual(fail({ kind: 'readFailed', code: 'ELOCKED' }));
    expect(await next.vault.unlock('梅花')).toEqual(fail({ kind: 'wrongPassword' }));
    expect(next.vault.state).toBe('locked');
    expect(await next.vault.unlock(PASSWORD)).toEqual(DONE);
    expect(await commentIds(next.store, ID)).toEqual(['c1']);
    await next.vault.lock();
    next.store.forgetAll();
    expect(await next.store.load(ID)).toEqual(fail({ kind: 'readFailed', code: 'ELOCKED' }));
    expect(await append(next.store, ID, comment('c2'))).toMatchObject({ ok: false });
  });

  it('that is changed leaves the files as they are', async () => {
    const { folder, vault } = await furnished();
    await vault.turnOn(PASSWORD);
    const sealed = filesIn(path.join(folder, 'cases')).map((file) => readFileSync(file));
    expect(await vault.changePassword('梅花', '宝剑锋从磨砺出')).toEqual(
      fail({ kind: 'wrongPassword' }),
    );
    expect(await vault.changePassword(PASSWORD, '宝剑锋从磨砺出')).toEqual(DONE);
    expect(filesIn(path.join(folder, 'cases')).map((file) => readFileSync(file))).toEqual(sealed);
    const next = await open(folder);
    expect(await next.vault.unlock(PASSWORD)).toEqual(fail({ kind: 'wrongPassword' }));
    expect(await next.vault.unlock('宝剑锋从磨砺出')).toEqual(DONE);
    expect(await commentIds(next.store, ID)).toEqual(['c1']);
  });

  it('that is taken off leaves everything as it was', async () => {
    const { folder, vault, store } = await furnished();
    await vault.turnOn(PASSWORD);
    expect(await vault.turnOff('梅花')).toEqual(fail({ kind: 'wrongPassword' }));
    expect(await vault.turnOff(PASSWORD)).toEqual(DONE);
    expect(filesIn(folder).filter((file) => isSealed(readFileSync(file)))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['backups', 'cases', 'deleted']);
    expect(await commentIds(store, ID)).toEqual(['c1']);
    expect((await open(folder)).vault.state).toBe('off');
  });

  it('loses no act that is made while it is set or taken off', async () => {
    const { folder, vault, store } = await furnished();
    const ids = Array.from({ length: 40 }, (_, n) => `d${n}`);
    const acts = async (some: readonly string[]): Promise<void> => {
      for (const id of some)
        expect(await append(store, ID, comment(id))).toMatchObject({ ok: true });
    };
    await Promise.all([vault.turnOn(PASSWORD), acts(ids.slice(0, 20))]);
    expect(telling(folder)).toEqual([]);
    await Promise.all([vault.turnOff(PASSWORD), acts(ids.slice(20))]);
    expect(await commentIds((await open(folder)).store, ID)).toEqual(['c1', ...ids]);
  });
});

/** What a conversion that was killed leaves: the vault says so, and some files are not yet converted. */
function asIfKilled(
  folder: string,
  state: string,
  plain: Readonly<Record<string, Uint8Array>>,
): void {
  for (const name of ['vault.json', 'vault.json.copy']) {
    const file = path.join(folder, name);
    const vault = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...vault, state }));
  }
  for (const [file, bytes] of Object.entries(plain)) writeFileSync(file, bytes);
}

describe('a conversion that was killed', () => {
  it.each([
    ['turningOn', 'open'],
    ['turningOff', 'off'],
  ])('(%s) goes on with the next password, and ends', async (state, after) => {
    const { folder, vault, store } = await furnished();
    const [caseFile, source] = [store.folders.caseFile(ID), store.folders.sourceFile(ID)];
    const plain = { [caseFile]: readFileSync(caseFile), [source]: readFileSync(source) };
    await vault.turnOn(PASSWORD);
    asIfKilled(folder, state, plain);
    const next = await open(folder);
    expect(next.vault.state).toBe('locked');
    expect(await next.vault.unlock(PASSWORD)).toEqual(DONE);
    expect(next.vault.state).toBe(after);
    expect(telling(folder).length > 0).toBe(after === 'off');
    expect(filesIn(folder).some((file) => isSealed(readFileSync(file)))).toBe(after === 'open');
    expect(await commentIds(next.store, ID)).toEqual(['c1']);
  });
});

describe('a sealed file', () => {
  it('that was changed is damage', async () => {
    const { folder, vault, store } = await furnished();
    await vault.turnOn(PASSWORD);
    const file = store.folders.caseFile(ID);
    const bytes = readFileSync(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    store.forgetAll();
    expect(await store.load(ID)).toEqual(fail({ kind: 'caseDamaged' }));
    expect(await append(store, ID, comment('c2'))).toEqual(fail({ kind: 'caseDamaged' }));
    const [backup] = await store.backups.list(ID);
    const by = {
      caseId: ID,
      name: backup?.name ?? '',
      who: '张三',
      at: '2026-01-06T09:00:00.000Z',
    };
    expect(await store.takeBack(by)).toMatchObject({ ok: true });
    expect(await commentIds(store, ID)).toEqual(['c1']);
    expect(telling(folder)).toEqual([]);
  });

  it('cannot be replaced by one in the clear', async () => {
    const { vault, store } = await furnished();
    const file = store.folders.caseFile(ID);
    const plain = readFileSync(file);
    await vault.turnOn(PASSWORD);
    writeFileSync(file, plain);
    store.forgetAll();
    expect(await store.load(ID)).toEqual(fail({ kind: 'caseDamaged' }));
  });

  it('is another one each time, and opens with its own key only', () => {
    const key = newDataKey();
    const content = Buffer.from('共受理14件');
    expect(Buffer.from(seal(key, content)).equals(seal(key, content))).toBe(false);
    expect(Buffer.from(unseal(key, seal(key, content))).equals(content)).toBe(true);
    expect(() => unseal(newDataKey(), seal(key, content))).toThrow('changed');
    expect(() => unseal(key, seal(key, content).subarray(0, 20))).toThrow('not sealed');
  });
});

/** As a sound one is built. */
const VAULT = {
  version: 1,
  state: 'on',
  kdf: { name: 'scrypt', N: 131072, r: 8, p: 1, salt: Buffer.alloc(16, 1).toString('base64') },
  key: Buffer.from(seal(newDataKey(), newDataKey())).toString('base64'),
};

describe('the file of the password', () => {
  it('stands twice: one that is lost or damaged locks nobody out', async () => {
    const { folder, vault } = await furnished();
    await vault.turnOn(PASSWORD);
    for (const damage of ['', '{"version":1']) {
      writeFileSync(path.join(folder, 'vault.json'), damage);
      const next = await open(folder);
      expect(await next.vault.unlock(PASSWORD)).toEqual(DONE);
    }
  });

  it.each([
    ['no JSON', '{'],
    ['of another shape', '{"version":1,"state":"on"}'],
    ['without a key', JSON.stringify({ ...VAULT, key: '' })],
    ['with a key that is no base64', JSON.stringify({ ...VAULT, key: '*' })],
    ['with a key that is cut off', JSON.stringify({ ...VAULT, key: VAULT.key.slice(0, 40) })],
    ['with a cost that is none', JSON.stringify({ ...VAULT, kdf: { ...VAULT.kdf, N: 131071 } })],
    ['with no salt', JSON.stringify({ ...VAULT, kdf: { ...VAULT.kdf, salt: '' } })],
  ])('that is damaged twice (%s) is said to be, and not taken for none', async (_, damage) => {
    const { folder, vault, store } = await furnished();
    await vault.turnOn(PASSWORD);
    const before = readFileSync(store.folders.caseFile(ID));
    for (const name of ['vault.json', 'vault.json.copy'])
      writeFileSync(path.join(folder, name), damage);
    const next = await open(folder);
    expect(next.vault.state).toBe('locked');
    expect(await next.vault.unlock(PASSWORD)).toEqual(fail({ kind: 'vaultDamaged' }));
    expect(await next.vault.turnOn(PASSWORD)).toEqual(fail({ kind: 'invalidCall' }));
    expect(await next.store.load(ID)).toEqual(fail({ kind: 'readFailed', code: 'ELOCKED' }));
    expect(await append(next.store, ID, comment('c2'))).toMatchObject({ ok: false });
    expect(readFileSync(store.folders.caseFile(ID))).toEqual(before);
    expect(readFileSync(path.join(folder, 'vault.json'), 'utf8')).toBe(damage);
  });

  it('opens by its copy where a bit of it was changed unseen', async () => {
    const { folder, vault, store } = await furnished();
    await vault.turnOn(PASSWORD);
    const file = path.join(folder, 'vault.json');
    const content = JSON.parse(readFileSync(file, 'utf8')) as typeof VAULT;
    const salt = Buffer.from(content.kdf.salt, 'base64');
    salt[0] = (salt[0] ?? 0) ^ 1;
    const kdf = { ...content.kdf, salt: salt.toString('base64') };
    writeFileSync(file, JSON.stringify({ ...content, kdf }));
    const next = await open(folder);
    expect(await next.vault.unlock('梅花')).toEqual(fail({ kind: 'wrongPassword' }));
    expect(await next.vault.unlock(PASSWORD)).toEqual(DONE);
    expect(await commentIds(store, ID)).toEqual(['c1']);
  });
});
