import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IdentityInfo } from '../../shared/contract/identity';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { systemCode } from '../../shared/lib/system-code';
import { openContainer, parseContainer, publicPart, sealContainer } from './container';
import type { Container, Origin } from './container';
import { describeCertificate, isValidAt } from './describe-certificate';
import { keySigner } from './key-signer';
import type { KeyPair } from './key-signer';
import type { Signer } from './signer';
import type { SigningError } from './signing-error';

type Answer<T> = Promise<Result<T, SigningError>>;

/** The inspector's signing identity: one file, one unlocked key at most, and that in this process only. */
export interface IdentityStore {
  /** `null` where there is no identity yet. */
  readonly info: () => Answer<IdentityInfo | null>;
  /** Makes a key and a certificate for five years; leaves it unlocked. */
  readonly create: (request: {
    readonly name: string;
    readonly organization: string;
    readonly passphrase: string;
    readonly now: Date;
  }) => Answer<IdentityInfo>;
  /** Takes over what an organization issued, under the same passphrase; leaves it unlocked. */
  readonly importP12: (request: {
    readonly bytes: Uint8Array;
    readonly passphrase: string;
    readonly now: Date;
  }) => Answer<IdentityInfo>;
  readonly unlock: (passphrase: string) => Answer<IdentityInfo>;
  readonly lock: () => void;
  /** `null` while locked. */
  readonly signer: () => Signer | null;
}

/** Writes a file for its owner alone, complete and on the disk when it answers; rejects with the system's code. */
export type WriteDurably = (file: string, text: string) => Promise<void>;

/** The unlocked key, or none. */
interface Session {
  readonly folder: string;
  readonly write: WriteDurably;
  signer: Signer | null;
}

const FILE = 'identity.json';
const YEARS = 5;

function fiveYearsAfter(moment: Date): Date {
  const end = new Date(moment);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS);
  return end;
}

/** `null` where there is no file. */
async function readText(file: string): Answer<string | null> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    const code = systemCode(error);
    return code === 'ENOENT' ? ok(null) : fail({ kind: 'readFailed', code });
  }
}

/** `null` where there is none; an error where the file is not what it should be. */
async function readContainer(file: string): Answer<Container | null> {
  const text = await readText(file);
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
  const container = parseContainer(text.value);
  return container === null ? fail({ kind: 'badCertificateFile' }) : ok(container);
}

function identityInfo(container: Container, unlocked: boolean): IdentityInfo {
  const certificate = describeCertificate(publicPart(container).certificate);
  return {
    name: certificate.name,
    organization: certificate.organization,
    fingerprint: certificate.fingerprint,
    origin: container.meta.origin,
    validUntil: certificate.validUntil.toISOString(),
    unlocked,
  };
}

/** An identity that is about to be replaced is kept under its fingerprint: a key is nothing to lose by a slip. */
async function setAside(folder: string): Promise<void> {
  const file = path.join(folder, FILE);
  const old = await readContainer(file);
  if (old.ok && old.value === null) return;
  const name = old.ok && old.value ? identityInfo(old.value, false).fingerprint : 'unreadable';
  await copyFile(file, path.join(folder, `identity-${name.slice(0, 16)}.json`));
}

async function keep(
  { folder, write }: Session,
  pair: KeyPair,
  origin: Origin,
  passphrase: string,
): Answer<Container> {
  const container = await sealContainer(pair, origin, passphrase);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await setAside(folder);
    await write(path.join(folder, FILE), JSON.stringify(container, null, 2));
    return ok(container);
  } catch (error) {
    return fail({ kind: 'saveFailed', code: systemCode(error) });
  }
}

/** Keeps a key and leaves it unlocked; the bytes given are overwritten. */
async function adopt(
  session: Session,
  pair: KeyPair,
  origin: Origin,
  passphrase: string,
): Answer<IdentityInfo> {
  try {
    const signer = await keySigner(pair);
    if (signer === null) return fail({ kind: 'badCertificateFile' });
    const kept = await keep(session, pair, origin, passphrase);
    if (!kept.ok) return kept;
    session.signer = signer;
    return ok(identityInfo(kept.value, true));
  } finally {
    pair.privateKey.fill(0);
  }
}

const create = (session: Session): IdentityStore['create'] => {
  return async ({ name, organization, passphrase, now }) => {
    const { createCertificate } = await import('./create-certificate');
    const request = { name, organization, validFrom: now, validUntil: fiveYearsAfter(now) };
    return adopt(session, await createCertificate(request), 'created', passphrase);
  };
};

const importP12 = (session: Session): IdentityStore['importP12'] => {
  return async ({ bytes, passphrase, now }) => {
    const { openKeyPair } = await import('./open-p12');
    const pair = await openKeyPair(bytes, passphrase);
    if (!pair.ok) return pair;
    if (!isValidAt(describeCertificate(pair.value.certificate), now)) {
      return fail({ kind: 'certificateNotValidNow' });
    }
    return adopt(session, pair.value, 'imported', passphrase);
  };
};

const unlock = (session: Session): IdentityStore['unlock'] => {
  return async (passphrase) => {
    const container = await readContainer(path.join(session.folder, FILE));
    if (!container.ok) return container;
    if (container.value === null) return fail({ kind: 'noIdentity' });
    const pair = await openContainer(container.value, passphrase);
    if (pair === null) return fail({ kind: 'wrongPassphrase' });
    const signer = await keySigner(pair).finally(() => pair.privateKey.fill(0));
    if (signer === null) return fail({ kind: 'badCertificateFile' });
    session.signer = signer;
    return ok(identityInfo(container.value, true));
  };
};

/** `folder` is the app's own; only `identity.json` in it, and its predecessors, are touched. */
export function createIdentityStore(folder: string, write: WriteDurably): IdentityStore {
  const session: Session = { folder, write, signer: null };
  return {
    info: async () => {
      const container = await readContainer(path.join(folder, FILE));
      if (!container.ok) return container;
      return ok(container.value && identityInfo(container.value, session.signer !== null));
    },
    create: create(session),
    importP12: importP12(session),
    unlock: unlock(session),
    lock: () => {
      session.signer = null;
    },
    signer: () => session.signer,
  };
}
