import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../main/import/read-plain-text';
import { rememberDocuments } from '../../../../main/import/remember-documents';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A reader that counts, and what it has read. */
function counting() {
  const seen: string[] = [];
  const read = rememberDocuments((bytes) => {
    seen.push(new TextDecoder().decode(bytes.subarray(0, 1)));
    return Promise.resolve(readPlainText(bytes));
  });
  const ask = async (...texts: readonly string[]): Promise<string> => {
    for (const text of texts) {
      const document = await read(bytesOf(text));
      expect(document.ok ? document.value.text : null).toBe(document.ok ? text : null);
    }
    return seen.join('');
  };
  return { read, ask, seen };
}

describe('documents that were read', () => {
  it('are not read again while they are of the last two', async () => {
    expect(await counting().ask('a', 'b', 'a', 'b', 'a', 'c', 'a', 'b')).toBe('abcb');
  });

  it('are told apart by every byte', async () => {
    expect(await counting().ask('ab', 'ac', 'ab ')).toBe('aaa');
  });

  it('are not kept where they are large or cannot be read', async () => {
    const large = 'x'.repeat(5 * 1024 * 1024 + 1);
    expect(await counting().ask(large, large)).toBe('xx');
    const { read, seen } = counting();
    const bad = Uint8Array.from([0xff, 0xfe, 0xfd, 0xff, 0x81]);
    await read(bad);
    await read(bad);
    expect(seen).toHaveLength(2);
  });
});
