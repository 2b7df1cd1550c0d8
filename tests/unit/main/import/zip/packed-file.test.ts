import { describe, expect, it } from 'vitest';
import { PackedFile } from '../../../../../main/import/zip/packed-file';
import { Refusal } from '../../../../../main/import/zip/refusal';
import { pack } from '../../../builders/packed';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return 'none';
}

const small = pack({ 'a/b.xml': '<a>年报</a>'.repeat(40), 'c.txt': 'x' });
const readB = (bytes: Uint8Array) => refusalOf(() => new PackedFile(bytes).read('a/b.xml'));

/** With the bytes of the directory's first entry, at this distance from its beginning, replaced. */
function changed(at: number, ...values: readonly number[]): Uint8Array {
  const bytes = small.slice();
  bytes.set(values, Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1') + at);
  return bytes;
}

describe('a packed file', () => {
  it('gives the parts that it is asked for', () => {
    const file = new PackedFile(small);
    expect(new TextDecoder().decode(file.read('A/B.xml') ?? undefined)).toBe(
      '<a>年报</a>'.repeat(40),
    );
    expect(file.read('none')).toBeNull();
  });

  it('that is cut off anywhere is damaged', () => {
    for (let length = 0; length < small.length; length++)
      expect(readB(small.slice(0, length))).toBe('damaged');
  });

  it('that packs beyond reason is refused before it is unpacked', () => {
    expect(readB(pack({ 'a/b.xml': new Uint8Array(20_000_000) }))).toBe('unpackedTooLarge');
  });

  it('that unpacks to more than it says is damaged, and never unpacked to the end', () => {
    expect(readB(changed(24, 16, 0, 0, 0))).toBe('damaged');
  });

  it('is refused where a part is encrypted, packed in another way or not what was packed', () => {
    expect(readB(changed(8, 1))).toBe('encrypted');
    expect(readB(changed(10, 12))).toBe('damaged');
    expect(readB(changed(16, 0))).toBe('damaged');
  });
});
