import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdentityStore } from '../../../../main/signing/identity-store';
import { writeDurably } from '../../../../main/store/durable-file';
import { PASSPHRASE, makeP12 } from '../../builders/p12';

const NOW = new Date('2026-03-05T01:30:00Z');
const INSPECTOR = {
  name: '李慧敏',
  organization: '达州市人民政府办公室',
  passphrase: '公开２０２２办',
  now: NOW,
};

// Every passphrase tried costs what it costs an attacker: up to a second and 134 MB.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const store = () => createIdentityStore(folder, writeDurably);
const file = () => path.join(folder, 'identity.json');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gouji-identity-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The stored file with one part of it changed. */
async function tamper(
  change: (container: Record<string, Record<string, unknown>>) => void,
): Promise<void> {
  const container = JSON.parse(await readFile(file(), 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;
  change(container);
  await writeFile(file(), JSON.stringify(container));
}

describe('a created identity', () => {
  it('is unlocked, has the names that were given, and is valid for five years', async () => {
    const identity = store();
    expect(await identity.info()).toEqual({ ok: true, value: null });
    const created = await identity.create(INSPECTOR);
    expect(created).toMatchObject({
      ok: true,
      value: {
        name: '李慧敏',
        organization: '达州市人民政府办公室',
        origin: 'created',
        validUntil: '2031-03-05T01:30:00.000Z',
        unlocked: true,
      },
    });
    expect(await identity.info()).toEqual(created);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('opens with its passphrase only, however the input method wrote it', async () => {
    await store().create(INSPECTOR);
    const identity = store();
    expect(identity.signer()).toBeNull();
    expect(await identity.unlock('公开2021办')).toEqual({
      ok: false,
      error: { kind: 'wrongPassphrase' },
    });
    expect(identity.signer()).toBeNull();
    expect(await identity.unlock('公开2022办')).toMatchObject({
      ok: true,
      value: { unlocked: true },
    });
    expect(identity.signer()).not.toBeNull();
    identity.lock();
    expect(identity.signer()).toBeNull();
  });

  it('never has the key on the disk in the clear, nor on the signer', async () => {
    const identity = store();
    await identity.create(INSPECTOR);
    const { enc } = JSON.parse(await readFile(file(), 'utf8')) as { enc: { data: string } };
    // A PKCS#8 begins with a SEQUENCE and the version 0.
    expect(Buffer.from(enc.data, 'base64').subarray(0, 1).equals(Buffer.of(0x30))).toBe(false);
    expect(Object.keys(identity.signer() ?? {}).sort()).toEqual([
      'certificate',
      'chain',
      'keyType',
      'sign',
    ]);
  });

  it('is kept beside the one that replaces it', async () => {
    const first = await store().create(INSPECTOR);
    await store().create({ ...INSPECTOR, name: '王建国' });
    expect((await readdir(folder)).length).toBe(2);
    const [aside] = (await readdir(folder)).filter((name) => name !== 'identity.json');
    expect(first.ok && aside).toBe(
      first.ok && `identity-${first.value.fingerprint.slice(0, 16)}.json`,
    );
    expect(await store().info()).toMatchObject({ ok: true, value: { name: '王建国' } });
  });
});

describe('an identity file that is not as it was', () => {
  it('does not open where anything bound to the key was changed', async () => {
    await store().create(INSPECTOR);
    const original = await readFile(file(), 'utf8');
    await store().create({ ...INSPECTOR, name: '王建国' });
    const other = JSON.parse(await readFile(file(), 'utf8')) as { meta: { certificate: string } };
    const changes: ((container: Record<string, Record<string, unknown>>) => void)[] = [
      ({ meta = {} }) => {
        meta['certificate'] = other.meta.certificate;
      },
      ({ meta = {} }) => {
        meta['origin'] = 'imported';
      },
      ({ meta = {} }) => {
        meta['chain'] = [other.meta.certificate];
      },
      ({ kdf = {} }) => {
        kdf['N'] = 2 ** 16;
      },
      ({ enc = {} }) => {
        enc['data'] = Buffer.alloc(138).toString('base64');
      },
    ];
    for (const change of changes) {
      await writeFile(file(), original);
      await tamper(change);
      expect(await store().unlock(INSPECTOR.passphrase)).toEqual({
        ok: false,
        error: { kind: 'wrongPassphrase' },
      });
    }
  });

  it.each([
    ['is cut off', '{"v": 1, "meta": {'],
    ['is of another kind', '{"v": 1}'],
    ['asks for an hour of reckoning', null],
  ])('is refused where it %s', async (_, text) => {
    await store().create(INSPECTOR);
    if (text === null)
      await tamper(({ kdf = {} }) => {
        kdf['N'] = 2 ** 30;
      });
    else await writeFile(file(), text);
    const refused = { ok: false, error: { kind: 'badCertificateFile' } };
    expect(await store().info()).toEqual(refused);
    expect(await store().unlock(INSPECTOR.passphrase)).toEqual(refused);
  });

  it('is told from none at all', async () => {
    expect(await store().unlock('x')).toEqual({ ok: false, error: { kind: 'noIdentity' } });
  });

  it('says so where it cannot be written', async () => {
    const identity = createIdentityStore(folder, () =>
      Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    );
    expect(await identity.create(INSPECTOR)).toEqual({
      ok: false,
      error: { kind: 'saveFailed', code: 'ENOSPC' },
    });
    expect(identity.signer()).toBeNull();
  });
});

describe('an imported identity', () => {
  /** A certificate made a moment ago is valid by then. */
  const now = new Date(Date.now() + 3_600_000);

  it.each([
    { key: 'P-256', cipher: 'modern' },
    { key: 'P-384', cipher: 'legacy' },
    { key: 'RSA-2048', cipher: 'modern' },
    { key: 'RSA-2048', cipher: 'legacy' },
  ] as const)(
    'takes over $key from a $cipher .p12, and opens with the same passphrase',
    async (made) => {
      const { p12 } = makeP12(made);
      const imported = await store().importP12({ bytes: p12, passphrase: PASSPHRASE, now });
      expect(imported).toMatchObject({
        ok: true,
        value: {
          name: '王建国',
          organization: '达州市人民政府办公室',
          origin: 'imported',
          unlocked: true,
        },
      });
      const identity = store();
      expect(await identity.unlock(PASSPHRASE)).toEqual(imported);
      expect(identity.signer()).toMatchObject({ keyType: made.key === 'RSA-2048' ? 'RSA' : 'EC' });
      expect(identity.signer()?.chain.length).toBe(1);
    },
  );

  it.each(['modern', 'legacy'] as const)('tells a wrong passphrase (%s)', async (cipher) => {
    const { p12 } = makeP12({ cipher });
    const answer = await store().importP12({ bytes: p12, passphrase: '错误', now });
    expect(answer).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells what is no .p12, and one that is cut off', async () => {
    const { p12 } = makeP12();
    for (const bytes of [new TextEncoder().encode('no certificate'), p12.subarray(0, 200)]) {
      const answer = await store().importP12({ bytes, passphrase: PASSPHRASE, now });
      expect(answer).toEqual({ ok: false, error: { kind: 'badCertificateFile' } });
    }
  });

  it('refuses a certificate that is not valid now', async () => {
    const later = new Date(now.getTime() + 400 * 86_400_000);
    const answer = await store().importP12({
      bytes: makeP12().p12,
      passphrase: PASSPHRASE,
      now: later,
    });
    expect(answer).toEqual({ ok: false, error: { kind: 'certificateNotValidNow' } });
  });
});

it('a file that the system does not give is an error with its code, and not "no identity"', async () => {
  await mkdir(file());
  expect(await store().info()).toEqual({
    ok: false,
    error: { kind: 'readFailed', code: 'EISDIR' },
  });
  expect(await store().unlock(INSPECTOR.passphrase)).toEqual({
    ok: false,
    error: { kind: 'readFailed', code: 'EISDIR' },
  });
});
