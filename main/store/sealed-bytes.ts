import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DamagedFileError } from './damaged-file-error';

/** What a sealed file begins with; nothing that the program writes in the clear does. */
const MARK = Buffer.from('GOUJI\u0000\u0001\n', 'latin1');
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** How much longer a sealed file is. */
export const SEAL_BYTES = MARK.length + IV_BYTES + TAG_BYTES;

export const isSealed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, MARK.length)).equals(MARK);

/** AES-256-GCM under a new nonce: mark, nonce, tag, ciphertext. */
export function seal(key: Uint8Array, content: Uint8Array): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(MARK);
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([MARK, iv, cipher.getAuthTag(), sealed]);
}

/** Throws `DamagedFileError` where a bit of it is not as it was sealed, or the key is another one. */
export function unseal(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (!isSealed(bytes) || bytes.length < SEAL_BYTES) throw new DamagedFileError('not sealed');
  const iv = bytes.subarray(MARK.length, MARK.length + IV_BYTES);
  const tag = bytes.subarray(MARK.length + IV_BYTES, SEAL_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(MARK).setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(SEAL_BYTES)), decipher.final()]);
  } catch (error) {
    throw new DamagedFileError('changed after it was sealed', { cause: error });
  }
}
