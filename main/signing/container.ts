import {
  X509Certificate,
  createCipheriv,
  createDecipheriv,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { z } from 'zod';
import type { KeyPair } from './key-signer';

const base64Schema = z.base64();
const base64Of = (bytes: number): z.ZodType<string> =>
  base64Schema.refine((text) => Buffer.from(text, 'base64').length === bytes);

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(Buffer.from(text, 'base64')).serialNumber !== '';
  } catch {
    return false;
  }
}

/** What stands in the clear beside the encrypted key, and is bound to it. Bytes are base64. */
const metaSchema = z.strictObject({
  origin: z.enum(['created', 'imported']),
  certificate: base64Schema.refine(isCertificate),
  chain: z.array(base64Schema).max(16),
});

/** Bounded, so that a file from elsewhere cannot make the app reckon for an hour. */
const kdfSchema = z.strictObject({
  name: z.literal('scrypt'),
  N: z.union([z.literal(2 ** 16), z.literal(2 ** 17), z.literal(2 ** 18)]),
  r: z.literal(8),
  p: z.literal(1),
  salt: base64Of(16),
});

const containerSchema = z.strictObject({
  v: z.literal(1),
  meta: metaSchema,
  kdf: kdfSchema,
  enc: z.strictObject({
    name: z.literal('aes-256-gcm'),
    iv: base64Of(12),
    tag: base64Of(16),
    data: base64Schema,
  }),
});

/** The file of an identity: a private key under a passphrase. */
export type Container = Readonly<z.infer<typeof containerSchema>>;
type Meta = Readonly<z.infer<typeof metaSchema>>;
type Kdf = Readonly<z.infer<typeof kdfSchema>>;
export type Origin = Meta['origin'];

/** `null` where the text is not that of a container. */
export function parseContainer(text: string): Container | null {
  try {
    return containerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** 0.9 s and 134 MB on a slow laptop: what a guess costs as well. */
const COST = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 } as const;
const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** Two input methods write the same passphrase in different code points; NFKC makes them one. */
function derive(passphrase: string, kdf: Kdf): Promise<Buffer> {
  const { N, r, p } = kdf;
  const maxmem = 128 * r * (N + p) + 2 ** 20;
  return new Promise((resolve, reject) => {
    scrypt(
      passphrase.normalize('NFKC'),
      bytesOf(kdf.salt),
      32,
      { N, r, p, maxmem },
      (error, key) => {
        if (error) reject(error);
        else resolve(key);
      },
    );
  });
}

/** Everything outside `enc`, in one fixed order: changing any of it makes the tag wrong. */
const boundBytes = (v: number, { origin, certificate, chain }: Meta, kdf: Kdf): Buffer =>
  Buffer.from(
    JSON.stringify([v, origin, certificate, chain, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt]),
  );

export async function sealContainer(
  pair: KeyPair,
  origin: Origin,
  passphrase: string,
): Promise<Container> {
  const chain = pair.chain.map(base64);
  const meta: Meta = { origin, certificate: base64(pair.certificate), chain };
  const kdf: Kdf = { ...COST, salt: base64(randomBytes(16)) };
  const iv = randomBytes(12);
  const key = await derive(passphrase, kdf);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  key.fill(0);
  cipher.setAAD(boundBytes(1, meta, kdf));
  const data = Buffer.concat([cipher.update(pair.privateKey), cipher.final()]);
  const enc: Container['enc'] = {
    name: CIPHER,
    iv: base64(iv),
    tag: base64(cipher.getAuthTag()),
    data: base64(data),
  };
  return { v: 1, meta, kdf, enc };
}

/** `null` where the passphrase is wrong or the file has been tampered with: the cipher cannot tell which. */
export async function openContainer(
  container: Container,
  passphrase: string,
): Promise<KeyPair | null> {
  const { meta, kdf, enc } = container;
  const key = await derive(passphrase, kdf);
  const decipher = createDecipheriv(CIPHER, key, bytesOf(enc.iv), { authTagLength: TAG_BYTES });
  key.fill(0);
  decipher.setAAD(boundBytes(container.v, meta, kdf));
  decipher.setAuthTag(bytesOf(enc.tag));
  const head = decipher.update(bytesOf(enc.data));
  try {
    const privateKey = Buffer.concat([head, decipher.final()]);
    return { ...publicPart(container), privateKey };
  } catch {
    return null;
  } finally {
    head.fill(0);
  }
}

export const publicPart = ({ meta }: Container): Omit<KeyPair, 'privateKey'> => ({
  certificate: bytesOf(meta.certificate),
  chain: meta.chain.map(bytesOf),
});
