import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { caseHandlers } from '../../../../main/app/handlers/case-handlers';
import { behindLock } from '../../../../main/app/handlers/vault-handlers';
import { HandedInFiles } from '../../../../main/app/handed-in';
import { ImportQueue } from '../../../../main/app/import-files';
import { openData, type Data } from '../../../../main/app/open-data';
import { readAndAudit } from '../../../../main/import/read-and-audit';
import type { Reader } from '../../../../main/import/reader';
import type { Notice } from '../../../../shared/contract/calls';
import { fail, ok } from '../../../../shared/lib/result';
import { isSealed } from '../../../../main/store/sealed-bytes';
import { furnish } from '../store/forty-files';
import { temporaryFolder } from '../store/temporary-folder';
import { SAMPLE, valueOf } from './desk';
import { inProcessReader } from './in-process-reader';

const PASSWORD = '梅花香自苦寒来';
const LOCKED = fail({ kind: 'readFailed', code: 'ELOCKED' });
const ACT = { type: 'closeCase', outcome: 'done' } as const;

interface Program {
  readonly folder: string;
  readonly data: Data;
  readonly told: Notice[];
  readonly calls: ReturnType<typeof caseHandlers>;
}

/** The program without its window, with a case that is under the password. */
async function running(reader: Reader = inProcessReader()): Promise<Program & { caseId: string }> {
  const program = await unlocked(reader);
  expect(await program.data.lock.setPassword(null, PASSWORD)).toEqual(ok('open'));
  return program;
}

/** The program without its window, with a case. */
async function unlocked(reader: Reader): Promise<Program & { caseId: string }> {
  const folder = temporaryFolder();
  const told: Notice[] = [];
  const data = await openData(folder, reader, (notice) => told.push(notice));
  const { desk, sent, lock } = data;
  const calls = behindLock(
    lock,
    caseHandlers({
      desk,
      sent,
      queue: new ImportQueue(desk, (notice) => told.push(notice)),
      handedIn: new HandedInFiles({ desk, reader }),
      chooseReports: () => Promise.resolve([]),
    }),
  );
  const { caseId } = valueOf(await desk.import('开江县2021.txt', SAMPLE));
  return { folder, data, told, calls, caseId };
}

/** What a sealing that was killed leaves, with enough in the clear that it can be met in its middle. */
function asIfTurningOn(folder: string): void {
  for (const name of ['vault.json', 'vault.json.copy']) {
    const file = path.join(folder, name);
    const vault = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...vault, state: 'turningOn' }));
  }
  furnish(folder);
}

/** A reader that does not answer before it is let. */
function heldReader(): {
  readonly reader: Reader;
  readonly hold: () => void;
  readonly asked: Promise<void>;
  readonly release: () => void;
} {
  let [release, heard] = [() => undefined as void, () => undefined as void];
  let held: Promise<void> = Promise.resolve();
  const asked = new Promise<void>((resolve) => (heard = resolve));
  let holding = false;
  const reader = inProcessReader(async (request) => {
    if (holding) heard();
    await held;
    return readAndAudit(request);
  });
  const hold = (): void => {
    holding = true;
    held = new Promise((resolve) => (release = resolve));
  };
  return { reader, hold, asked, release: () => release() };
}

describe('from the beginning of the locking', () => {
  it('every call on the cases is refused, in words where it has them', async () => {
    const { data, calls, caseId, told } = await running();
    valueOf(await calls.openCase({ caseId }));
    const locking = data.lock.lock();
    expect(data.lock.state).toBe('locked');
    expect(told.at(-1)).toEqual({ kind: 'vaultChanged', state: 'locked' });
    expect(await calls.openCase({ caseId })).toEqual(LOCKED);
    expect(await calls.act({ caseId, act: ACT })).toEqual(LOCKED);
    expect(await calls.readSource({ caseId })).toEqual(LOCKED);
    await expect(calls.listCases({})).rejects.toThrow('locked');
    await expect(calls.importFiles({ files: [] })).rejects.toThrow('locked');
    expect(await locking).toBe('locked');
    expect(await calls.openCase({ caseId })).toEqual(LOCKED);
  });
  it('what is being read is given up, and its answer does not reach the window', async () => {
    const { reader, hold, asked, release } = heldReader();
    const { data, calls, caseId } = await running(reader);
    data.desk.forgetAll();
    hold();
    const opening = calls.openCase({ caseId });
    await asked;
    await data.lock.lock();
    expect(await opening).toEqual(LOCKED);
    release();
    expect(await data.lock.unlock(PASSWORD)).toEqual(ok('open'));
    expect(await calls.openCase({ caseId })).toMatchObject({ ok: true });
  });

  it('a password that is given waits for its end', async () => {
    const { data, calls, caseId } = await running();
    const [, unlocked] = await Promise.all([data.lock.lock(), data.lock.unlock(PASSWORD)]);
    expect(unlocked).toEqual(ok('open'));
    expect(await calls.openCase({ caseId })).toMatchObject({ ok: true });
  });
});

/** What the window was told from a moment on, but for the list. */
const toldSince = (told: readonly Notice[], from: number): readonly Notice[] =>
  told.slice(from).filter(({ kind }) => kind !== 'casesChanged');

const TOLD_LOCKED = { kind: 'vaultChanged', state: 'locked' } as const;

describe('locking while a password is given', () => {
  it('that is still being checked leaves it locked', async () => {
    const { data, told, calls, caseId } = await running();
    await data.lock.lock();
    const from = told.length;
    const unlocking = data.lock.unlock(PASSWORD);
    await setTimeout(20);
    const locking = data.lock.lock();
    expect([await unlocking, await locking]).toEqual([ok('locked'), 'locked']);
    expect(data.lock.state).toBe('locked');
    expect(await calls.openCase({ caseId })).toEqual(LOCKED);
    expect(toldSince(told, from)).toEqual([TOLD_LOCKED]);
    expect(await data.lock.unlock(PASSWORD)).toEqual(ok('open'));
  });

  it('that is only being set is set, and leaves it locked', async () => {
    const { data, told } = await unlocked(inProcessReader());
    const setting = data.lock.setPassword(null, PASSWORD);
    const locking = data.lock.lock();
    expect(await setting).toEqual(ok('locked'));
    expect(await locking).toBe('locked');
    expect(told.at(-1)).toEqual(TOLD_LOCKED);
    expect(await data.lock.unlock(PASSWORD)).toEqual(ok('open'));
  });

  it('that could not be set leaves it as it was', async () => {
    const { folder, data } = await unlocked(inProcessReader());
    mkdirSync(path.join(folder, 'vault.json'));
    const setting = data.lock.setPassword(null, PASSWORD);
    const locking = data.lock.lock();
    expect((await setting).ok).toBe(false);
    expect(await locking).toBe('off');
    expect(data.lock.state).toBe('off');
  });

  it('that waits for the locking before leaves it locked', async () => {
    const { data } = await running();
    const [, unlocked] = await Promise.all([
      data.lock.lock(),
      data.lock.unlock(PASSWORD),
      data.lock.lock(),
    ]);
    expect([unlocked, data.lock.state]).toEqual([ok('locked'), 'locked']);
  });

  it('whose files are still being sealed is not told of as open', async () => {
    const { data, folder, told } = await running();
    await data.lock.lock();
    asIfTurningOn(folder);
    const next = await openData(folder, inProcessReader(), (notice) => told.push(notice));
    const from = told.length;
    const unlocking = next.lock.unlock(PASSWORD);
    while (next.lock.state === 'locked') await setImmediate();
    const locking = next.lock.lock();
    expect([await unlocking, await locking]).toEqual([ok('locked'), 'locked']);
    expect(toldSince(told, from)).toEqual([TOLD_LOCKED]);
  });

  it('tells what it is, also where there is nothing to lock', async () => {
    const { data, told } = await running();
    await data.lock.lock();
    const from = told.length;
    await data.lock.lock();
    await data.lock.unlock(PASSWORD);
    await data.lock.setPassword(PASSWORD, null);
    await data.lock.lock();
    expect(toldSince(told, from)).toEqual([
      TOLD_LOCKED,
      { kind: 'vaultChanged', state: 'open' },
      { kind: 'vaultChanged', state: 'off' },
    ]);
  });
});

describe('when it is locked', () => {
  it('nothing of the cases is in memory any more, here or in the reader', async () => {
    const reader = inProcessReader();
    const ended = vi.spyOn(reader, 'end');
    const { data, calls, caseId } = await running(reader);
    valueOf(await data.roster.save({ units: ['开江县教育局'], links: [] }));
    const { version } = valueOf(await calls.openCase({ caseId }));
    await data.lock.lock();
    expect(ended).toHaveBeenCalled();
    expect(await data.desk.open(caseId)).toEqual(LOCKED);
    expect(await data.roster.load()).toEqual(LOCKED);
    await data.lock.unlock(PASSWORD);
    const change = valueOf(await calls.act({ caseId, version, act: ACT }));
    expect(change.eventsBefore).toBe(0);
    expect(change.report.tables).toBeDefined();
  });

  it('what waited is on the disk, sealed', async () => {
    const { data, calls, caseId, folder } = await running();
    valueOf(await calls.act({ caseId, act: ACT }));
    await data.lock.lock();
    const backups = path.join(folder, 'backups', caseId.slice(0, 2), caseId);
    const files = [path.join(folder, 'index.json')];
    files.push(...readdirSync(backups).map((name) => path.join(backups, name)));
    expect(files.length).toBeGreaterThan(2);
    expect(files.every((file) => isSealed(readFileSync(file)))).toBe(true);
  });
});

describe('a right password', () => {
  it('unlocks though not all files can be sealed, and the window is told', async () => {
    const { data, calls, caseId, folder, told } = await running();
    await data.lock.lock();
    mkdirSync(path.join(folder, 'roster.json'));
    writeFileSync(path.join(folder, 'roster.json', '名'.repeat(80)), '开江县');
    expect(await data.lock.unlock(PASSWORD)).toEqual(ok('open'));
    const why = { code: 'ENAMETOOLONG', kept: null };
    expect(told).toContainEqual({ kind: 'conversionUnfinished', ...why });
    expect(await calls.openCase({ caseId })).toMatchObject({ ok: true });
  });
});
