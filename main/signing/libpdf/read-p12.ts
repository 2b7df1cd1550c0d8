import { webcrypto } from 'node:crypto';
import { P12Signer } from '@libpdf/core';
import { fromBER } from 'asn1js';
import { PFX } from 'pkijs';

export interface P12Contents {
  /** In the order of the file; which one is the signer's is not said there. */
  readonly certificates: readonly Uint8Array[];
  /** PKCS#8, DER. */
  readonly privateKey: Uint8Array;
}

export type P12Failure = 'notP12' | 'wrongPassphrase' | 'unsupported';

/** Whether the bytes are a PKCS#12 at all: afterwards a failure to open it is one of the passphrase or of the key's kind. */
function isP12(bytes: Uint8Array): boolean {
  try {
    const { offset, result } = fromBER(Uint8Array.from(bytes).buffer);
    if (offset === -1) return false;
    return new PFX({ schema: result }).authSafe.contentType !== '';
  } catch {
    return false;
  }
}

/** libpdf keeps the key private to TypeScript; it is an ordinary extractable CryptoKey. */
function keyOf(signer: P12Signer): webcrypto.CryptoKey {
  return Reflect.get(signer, 'privateKey') as webcrypto.CryptoKey;
}

/** libpdf says it in words: its own, those of pkijs's check of the MAC, or those of a cipher whose padding came out wrong. */
const PASSPHRASE = /password|integrity|MAC|decrypt|padding|operation.specific/i;

/** Opens a .p12 or .pfx: PBES2, 3DES and RC2 with keys of RSA, P-256, P-384 and P-521. */
export async function readP12(
  bytes: Uint8Array,
  passphrase: string,
): Promise<P12Contents | P12Failure> {
  if (!isP12(bytes)) return 'notP12';
  try {
    const signer = await P12Signer.create(bytes, passphrase);
    const privateKey = await webcrypto.subtle.exportKey('pkcs8', keyOf(signer));
    return {
      certificates: [signer.certificate, ...signer.certificateChain],
      privateKey: new Uint8Array(privateKey),
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    return PASSPHRASE.test(words) ? 'wrongPassphrase' : 'unsupported';
  }
}
