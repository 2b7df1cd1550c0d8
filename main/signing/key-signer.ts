import { X509Certificate, createPrivateKey, webcrypto } from 'node:crypto';
import type { Signer } from './signer';

/** A certificate with its private key as it comes out of a file, before it becomes a signer. */
export interface KeyPair {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  /** PKCS#8, DER. Whoever is done with it overwrites it. */
  readonly privateKey: Uint8Array;
}

/** WebCrypto's name of a curve by OpenSSL's; other curves cannot sign here. */
const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

type Algorithm = webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams;

function algorithmOf(publicKey: X509Certificate['publicKey']): Algorithm | null {
  if (publicKey.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  if (publicKey.asymmetricKeyType !== 'ec') return null;
  const namedCurve = CURVES[publicKey.asymmetricKeyDetails?.namedCurve ?? ''];
  return namedCurve === undefined ? null : { name: 'ECDSA', namedCurve };
}

/** Whether the private key belongs to the certificate. */
export function belongsTo(privateKey: Uint8Array, certificate: Uint8Array): boolean {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  return new X509Certificate(certificate).checkPrivateKey(key);
}

/** A DER INTEGER of a number given big-endian without a sign. */
function derInteger(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Uint8Array.of(0) : bytes.subarray(first);
  const sign = (digits[0] ?? 0) > 0x7f ? [0] : [];
  return Uint8Array.of(0x02, digits.length + sign.length, ...sign, ...digits);
}

/** WebCrypto gives r and s side by side; a CMS wants SEQUENCE { INTEGER r, INTEGER s }. */
export function ecdsaToDer(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  const r = derInteger(signature.subarray(0, half));
  const s = derInteger(signature.subarray(half));
  const length = r.length + s.length;
  return Uint8Array.of(0x30, ...(length > 0x7f ? [0x81, length] : [length]), ...r, ...s);
}

/** Makes a signer of a key that cannot be read out again; `null` where the kind of key is not supported. */
export async function keySigner(pair: KeyPair): Promise<Signer | null> {
  const algorithm = algorithmOf(new X509Certificate(pair.certificate).publicKey);
  if (algorithm === null) return null;
  const { subtle } = webcrypto;
  const key = await subtle.importKey('pkcs8', pair.privateKey, algorithm, false, ['sign']);
  const { certificate, chain } = pair;
  if (algorithm.name !== 'ECDSA') {
    const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
      new Uint8Array(await subtle.sign(algorithm.name, key, bytes));
    return { certificate, chain, keyType: 'RSA', sign };
  }
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
    ecdsaToDer(new Uint8Array(await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)));
  return { certificate, chain, keyType: 'EC', sign };
}
