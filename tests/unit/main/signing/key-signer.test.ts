import { generateKeyPairSync, verify, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ecdsaToDer } from '../../../../main/signing/key-signer';

describe('an ECDSA signature of WebCrypto', () => {
  it.each(['P-256', 'P-384', 'P-521'])(
    'of %s is one that node verifies as DER',
    async (namedCurve) => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
      const algorithm = { name: 'ECDSA', namedCurve };
      const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
      const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
      // Leading zeros and set first bits of r and s, which DER treats apart, come up in so many.
      for (let round = 0; round < 64; round += 1) {
        const bytes = Buffer.from(`核对结果 ${round}`);
        const raw = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes);
        expect(verify('sha256', bytes, publicKey, ecdsaToDer(new Uint8Array(raw)))).toBe(true);
      }
    },
  );

  it('keeps zeros that lead and adds one before a set first bit', () => {
    const half = (first: number): Uint8Array =>
      Uint8Array.of(0, first, ...new Uint8Array(30).fill(1));
    expect([...ecdsaToDer(Uint8Array.of(...half(0x7f), ...half(0x80))).subarray(0, 6)]).toEqual([
      0x30,
      68 - 1,
      0x02,
      31,
      0x7f,
      1,
    ]);
  });
});
