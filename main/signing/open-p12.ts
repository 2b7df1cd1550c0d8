import { X509Certificate } from 'node:crypto';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { belongsTo, keySigner } from './key-signer';
import type { KeyPair } from './key-signer';
import { readP12 } from './libpdf/read-p12';
import type { P12Contents } from './libpdf/read-p12';
import type { Signer } from './signer';
import type { SigningError } from './signing-error';

/** The certificates that lead upwards from one, nearest first. */
function issuersOf(certificate: Uint8Array, others: readonly Uint8Array[]): readonly Uint8Array[] {
  const issuer = others.find((other) =>
    new X509Certificate(certificate).checkIssued(new X509Certificate(other)),
  );
  if (issuer === undefined) return [];
  return [
    issuer,
    ...issuersOf(
      issuer,
      others.filter((other) => other !== issuer),
    ),
  ];
}

/** The certificate that the key belongs to, wherever it stands in the file, and its issuers. */
function pairUp({ certificates, privateKey }: P12Contents): KeyPair | null {
  const certificate = certificates.find((each) => belongsTo(privateKey, each));
  if (certificate === undefined) return null;
  const others = certificates.filter((each) => each !== certificate);
  return { certificate, chain: issuersOf(certificate, others), privateKey };
}

/** The key and certificate of a .p12 or .pfx. */
export async function openKeyPair(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<KeyPair, SigningError>> {
  const contents = await readP12(bytes, passphrase);
  if (contents === 'wrongPassphrase') return fail({ kind: 'wrongPassphrase' });
  if (typeof contents === 'string') return fail({ kind: 'badCertificateFile' });
  const pair = pairUp(contents);
  return pair === null ? fail({ kind: 'badCertificateFile' }) : ok(pair);
}

/** A signer out of a .p12 or .pfx, for one use without keeping it. */
export async function openP12(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Signer, SigningError>> {
  const pair = await openKeyPair(bytes, passphrase);
  if (!pair.ok) return pair;
  const signer = await keySigner(pair.value);
  pair.value.privateKey.fill(0);
  return signer === null ? fail({ kind: 'badCertificateFile' }) : ok(signer);
}
