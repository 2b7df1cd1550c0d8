import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '../../../../main/store/case-store';
import { writeDurably, type Disk } from '../../../../main/store/durable-file';
import { PLAIN_FILES, type Files } from '../../../../main/store/files';
import { fail, ok } from '../../../../shared/lib/result';
import { bundle } from './bundle';
import { canMount, mountSmallDisk } from './small-disk';
import { append, comment, commentIds, createCase, NEW_CASE } from './stored';
import { temporaryFolder } from './temporary-folder';

const MAY_MOUNT = canMount(mkdtempSync(path.join(tmpdir(), 'gouji-mount-')));
if (!MAY_MOUNT) console.warn('SKIPPED: only root may mount a small disk to fill it');

/** Files whose disk fails with a code as long as it is told to. */
function failing(code: string): { readonly files: Files; readonly heal: () => void } {
  let broken = false;
  const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
  const disk: Disk = { open: refuse, rename };
  const files: Files = {
    read: (file) => (broken ? refuse() : PLAIN_FILES.read(file)),
    write: (file, content) =>
      broken ? writeDurably(file, content, 0o600, disk) : PLAIN_FILES.write(file, content),
  };
  broken = true;
  return { files, heal: () => (broken = false) };
}

describe('a disk in trouble', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EBUSY', 'ENOENT'])(
    'with %s loses nothing, and the work goes on when it is over',
    async (code) => {
      const { files, heal } = failing(code);
      const folder = temporaryFolder();
      const caseId = await createCase(new CaseStore(folder));
      const store = new CaseStore(folder, { files });
      const other = { ...NEW_CASE, bytes: new TextEncoder().encode('另一份') };
      expect(await store.create(other)).toEqual(fail({ kind: 'saveFailed', code }));
      expect((await append(store, caseId, comment('c1'))).ok).toBe(false);
      heal();
      expect(await append(store, caseId, comment('c1'))).toMatchObject({ ok: true });
      expect(await store.create(other)).toMatchObject({ ok: true });
      expect(await commentIds(store, caseId)).toEqual(['c1']);
    },
  );

  it.runIf(MAY_MOUNT)('that is full keeps the case as it was, until there is room', async () => {
    const folder = path.join(temporaryFolder(), 'small');
    const unmount = mountSmallDisk(folder, 256);
    try {
      const store = new CaseStore(folder);
      const caseId = await createCase(store);
      await append(store, caseId, comment('before'));
      writeFileSync(path.join(folder, 'films'), Buffer.alloc(0));
      expect(() => writeFileSync(path.join(folder, 'films'), Buffer.alloc(1 << 20))).toThrow();
      const full = await append(store, caseId, comment('full'));
      expect(full).toEqual(fail({ kind: 'saveFailed', code: 'ENOSPC' }));
      expect(await commentIds(store, caseId)).toEqual(['before']);
      await rm(path.join(folder, 'films'));
      await append(store, caseId, comment('after'));
      expect(await commentIds(new CaseStore(folder), caseId)).toEqual(['before', 'after']);
    } finally {
      unmount();
    }
  });

  it('that is taken out has not lost its cases, and none is made elsewhere', async () => {
    const folder = path.join(temporaryFolder(), 'drive');
    const elsewhere = `${folder} in a drawer`;
    const store = new CaseStore(folder);
    await mkdir(folder);
    const caseId = await createCase(store);
    await rename(folder, elsewhere);
    expect(await store.load(caseId)).toEqual(fail({ kind: 'readFailed', code: 'ENOENT' }));
    expect(await store.create(NEW_CASE)).toEqual(fail({ kind: 'saveFailed', code: 'ENOENT' }));
    await rename(elsewhere, folder);
    expect(await append(store, caseId, comment('c1'))).toMatchObject({ ok: true });
    expect(await commentIds(store, caseId)).toEqual(['c1']);
  });
});

describe('a folder that may not be written to', () => {
  it.skipIf(process.platform === 'win32')('is said to be so, by its real code', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
    const program = path.join(folder, 'program.mjs');
    await bundle('append-until-killed.ts', program);
    const store = new CaseStore(folder);
    const caseId = await createCase(store);
    const caseFolder = store.folders.folder(caseId);
    // Root may write everywhere: the program runs as nobody in particular.
    const id = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(folder, 0o755);
    for (const each of [path.join(folder, 'cases'), path.dirname(caseFolder)])
      chmodSync(each, 0o755);
    chmodSync(store.folders.caseFile(caseId), 0o644);
    chmodSync(caseFolder, 0o555);
    const run = spawnSync(process.execPath, [program, folder, caseId, 'r'], {
      encoding: 'utf8',
      ...id,
    });
    chmodSync(caseFolder, 0o700);
    expect(run.stdout).toBe('failed {"kind":"saveFailed","code":"EACCES"}\n');
    expect(await commentIds(store, caseId)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('a clock that was set back', () => {
  it('changes nothing: what it said is kept, and the order is that of the acts', async () => {
    const store = new CaseStore(temporaryFolder());
    const caseId = await createCase(store);
    const at = ['2026-01-05T10:00:00.000Z', '2020-01-01T00:00:00.000Z', '2026-01-05T09:00:00.000Z'];
    for (const [n, each] of at.entries()) {
      const draft = { act: comment(`c${n}`), who: '张三', at: each };
      await store.append<null, never>(caseId, () => Promise.resolve(ok({ draft, outcome: null })));
    }
    expect(await commentIds(store, caseId)).toEqual(['c0', 'c1', 'c2']);
    const loaded = await store.load(caseId);
    expect(loaded.ok && loaded.value.events.slice(1).map((event) => event.at)).toEqual(at);
  });
});

describe('what was read once', () => {
  it('is read again when the file is another one, though as long as it was', async () => {
    const store = new CaseStore(temporaryFolder());
    const caseId = await createCase(store);
    await append(store, caseId, comment('c1'));
    const file = store.folders.caseFile(caseId);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('已核对', '未核对'));
    expect(await store.load(caseId)).toMatchObject({ ok: true, value: { brokenAt: 1, lost: 1 } });
  });
});
