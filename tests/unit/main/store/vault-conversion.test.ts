import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../../../main/store/vault';
import { fail, ok } from '../../../../shared/lib/result';
import { bundle } from './bundle';
import { allRead, fortyFiles, furnish, sealedOf } from './forty-files';
import { runAndKill } from './run-and-kill';
import { temporaryFolder } from './temporary-folder';

const PASSWORD = '梅花香自苦寒来';
const NEXT = '宝剑锋从磨砺出';
const ALL = 40;
const LOCKED = ok({ code: 'ELOCKED' });

async function open(folder: string): Promise<Vault> {
  const vault = new Vault(folder);
  await vault.load();
  return vault;
}

/** A data folder of many files, not yet or already under the password. */
async function furnished(password: string | null): Promise<string> {
  const folder = temporaryFolder();
  furnish(folder);
  if (password !== null) expect(await (await open(folder)).turnOn(password)).toEqual(ok(null));
  return folder;
}

/** Answers when the conversion is in its middle. */
async function inTheMiddle(folder: string): Promise<void> {
  for (;;) {
    const sealed = sealedOf(folder);
    if (sealed >= 5 && sealed <= ALL - 5) return;
    await breathe();
  }
}

/** After a restart, with the right password: everything is there, and the conversion has ended. */
async function expectWhole(folder: string, state: 'open' | 'off'): Promise<void> {
  expect(existsSync(path.join(folder, 'vault.json'))).toBe(true);
  const vault = await open(folder);
  expect(vault.state).toBe('locked');
  expect(await vault.unlock(PASSWORD)).toEqual(ok(null));
  expect(vault.state).toBe(state);
  expect(sealedOf(folder)).toBe(state === 'open' ? ALL : 0);
  expect(await allRead(folder, vault.files.read)).toBe(true);
}

describe('locking in the middle of a conversion', () => {
  it('stops the sealing of the files, and loses none', async () => {
    const folder = await furnished(null);
    const vault = await open(folder);
    const turning = vault.turnOn(PASSWORD);
    await inTheMiddle(folder);
    await vault.lock();
    expect(vault.state).toBe('locked');
    expect(await turning).toEqual(LOCKED);
    expect(sealedOf(folder)).toBeLessThan(ALL);
    await expectWhole(folder, 'open');
  });

  it('stops the opening of the files, and loses none', async () => {
    const folder = await furnished(PASSWORD);
    const vault = await open(folder);
    await vault.unlock(PASSWORD);
    const turning = vault.turnOff(PASSWORD);
    await inTheMiddle(folder);
    await vault.lock();
    expect(vault.state).toBe('locked');
    expect(await turning).toEqual(LOCKED);
    expect(sealedOf(folder)).toBeGreaterThan(0);
    await expectWhole(folder, 'off');
  });
});

describe('a kill in the middle of a conversion', () => {
  let program = '';
  beforeAll(async () => {
    program = path.join(process.cwd(), '.cache/unit/convert-until-killed.mjs');
    await bundle('convert-until-killed.ts', program);
  });

  it.each([
    ['on', null, 'open'],
    ['off', PASSWORD, 'off'],
  ] as const)('(%s) loses no file', async (way, before, after) => {
    const folder = await furnished(before);
    const { acknowledged } = await runAndKill([program, folder, PASSWORD, way], 1, 2);
    expect(acknowledged).toEqual(['some']);
    await expectWhole(folder, after);
  });
});

describe('a password that cannot be written', () => {
  it('is none, also after a restart', async () => {
    const folder = await furnished(null);
    const vault = await open(folder);
    const inTheWay = path.join(folder, 'vault.json');
    mkdirSync(inTheWay);
    expect(await vault.turnOn(PASSWORD)).toMatchObject(fail({ kind: 'saveFailed' }));
    expect(vault.state).toBe('off');
    rmdirSync(inTheWay);
    const next = await open(folder);
    expect(next.state).toBe('off');
    expect(await allRead(folder, next.files.read)).toBe(true);
    expect(await next.turnOn(NEXT)).toEqual(ok(null));
  });
});

describe('acts on the password', () => {
  it('wait for each other: a change during a conversion holds', async () => {
    const folder = await furnished(null);
    const vault = await open(folder);
    const turning = vault.turnOn(PASSWORD);
    await inTheMiddle(folder);
    const changed = vault.changePassword(PASSWORD, NEXT);
    expect([await turning, await changed]).toEqual([ok(null), ok(null)]);
    const next = await open(folder);
    expect(await next.unlock(PASSWORD)).toEqual(fail({ kind: 'wrongPassword' }));
    expect(await next.unlock(NEXT)).toEqual(ok(null));
    expect(await allRead(folder, next.files.read)).toBe(true);
  });

  it('of which one comes too late are refused', async () => {
    const vault = await open(await furnished(null));
    const [first, second] = [vault.turnOn(PASSWORD), vault.turnOn(NEXT)];
    expect([await first, await second]).toEqual([ok(null), fail({ kind: 'invalidCall' })]);
    expect(await vault.changePassword(PASSWORD, NEXT)).toEqual(ok(null));
  });

  it('do not stand in the way of reading: a file reads as what it is throughout', async () => {
    const folder = await furnished(null);
    const vault = await open(folder);
    let turning = true;
    const turned = vault.turnOn(PASSWORD).finally(() => (turning = false));
    while (turning) {
      expect(await allRead(folder, vault.files.read)).toBe(true);
      await breathe();
    }
    expect(await turned).toEqual(ok(null));
  });
});

describe('a conversion that fails', () => {
  it('leaves the password as it was set and the cases open, and says why; the next unlocking goes on', async () => {
    const folder = await furnished(null);
    const long = path.join(folder, 'cases', 'a'.repeat(250));
    writeFileSync(long, '共受理14件');
    const vault = await open(folder);
    const stopped = ok({ code: 'ENAMETOOLONG' });
    expect(await vault.turnOn(PASSWORD)).toEqual(stopped);
    const next = await open(folder);
    expect(await next.unlock(PASSWORD)).toEqual(stopped);
    expect(next.state).toBe('open');
    expect(await allRead(folder, next.files.read)).toBe(true);
    renameSync(long, path.join(folder, 'cases', 'a'));
    await next.lock();
    expect(await next.unlock(PASSWORD)).toEqual(ok(null));
    expect(sealedOf(folder)).toBe(ALL);
  });

  it('does not end for a folder that is taken away meanwhile', async () => {
    const folder = await furnished(null);
    mkdirSync(path.join(folder, 'cases', 'aa', 'moved'), { recursive: true });
    const vault = await open(folder);
    const turning = vault.turnOn(PASSWORD);
    await inTheMiddle(folder);
    rmSync(path.join(folder, 'cases', 'aa'), { recursive: true });
    expect(await turning).toEqual(ok(null));
    expect(sealedOf(folder)).toBe(ALL);
  });
});

describe('taking the password off', () => {
  it('keeps the key where a sealed file is left that cannot be opened', async () => {
    const folder = await furnished(PASSWORD);
    const [file = ''] = fortyFiles(folder);
    const sealed = readFileSync(file);
    const damaged = Buffer.from(sealed);
    damaged[damaged.length - 1] = (damaged[damaged.length - 1] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    const vault = await open(folder);
    await vault.unlock(PASSWORD);
    const kept = 'vault.json.kept-1';
    expect(await vault.turnOff(PASSWORD)).toEqual(ok({ code: 'EDAMAGED', kept }));
    expect(vault.state).toBe('off');
    expect(readFileSync(file)).toEqual(damaged);
    expect(sealedOf(folder)).toBe(1);
    writeFileSync(file, sealed);
    renameSync(path.join(folder, kept), path.join(folder, 'vault.json'));
    await expectWhole(folder, 'off');
  });
});
