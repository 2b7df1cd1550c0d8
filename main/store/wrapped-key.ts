import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { DamagedFileError } from './damaged-file-error';
import { isSealed, seal, SEAL_BYTES, unseal } from './sealed-bytes';

/** 128 MB and a good part of a second on an old laptop: a guess costs as much. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** Memory that a cost may ask for: what asks for more was not written by this program. */
const MAX_MEMORY = 2 ** 30;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');
const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));

/** The data key under a password. The cost stands with it, so that it can grow without locking anybody out. */
export const wrappedKeySchema = z.strictObject({
  kdf: z
    .strictObject({
      name: z.literal('scrypt'),
      N: z.number().int().min(2).refine(isPowerOfTwo),
      r: z.number().int().min(1),
      p: z.number().int().min(1).max(16),
      salt: z.base64().refine((text) => bytesOf(text).length === SALT_BYTES),
    })
    .refine(({ N, r }) => 128 * N * r <= MAX_MEMORY),
  key: z.base64().refine((text) => {
    const bytes = bytesOf(text);
    return isSealed(bytes) && bytes.length === SEAL_BYTES + KEY_BYTES;
  }),
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

function derive(
  password: string,
  { N, r, p, salt }: Omit<WrappedKey['kdf'], 'name'>,
): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    // One word typed by two input methods is one password.
    scrypt(password.normalize('NFKC'), bytesOf(salt), KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

export const newDataKey = (): Uint8Array => randomBytes(KEY_BYTES);

export async function wrapKey(dataKey: Uint8Array, password: string): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES).toString('base64');
  const key = await derive(password, { ...COST, salt });
  const wrapped = Buffer.from(seal(key, dataKey)).toString('base64');
  return { kdf: { name: 'scrypt', ...COST, salt }, key: wrapped };
}

/** `null` for a wrong password. */
export async function unwrapKey(wrapped: WrappedKey, password: string): Promise<Uint8Array | null> {
  const key = await derive(password, wrapped.kdf);
  try {
    return unseal(key, bytesOf(wrapped.key));
  } catch (error) {
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}
