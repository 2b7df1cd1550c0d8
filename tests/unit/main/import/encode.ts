/** Encoders for the tests: the platform has only decoders for these encodings. */
export type TestEncoding = 'UTF-8' | 'GB18030' | 'UTF-16LE' | 'UTF-16BE';

function gb18030Table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const char = decoder.decode(Uint8Array.from(bytes));
      if ([...char].length === 1 && !table.has(char)) table.set(char, bytes);
    } catch {
      // Not a character of the encoding.
    }
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add(lead, trail);
  }
  for (let a = 0x81; a <= 0x84; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) add(a, b, c, d);
  return table;
}

const GB18030 = gb18030Table();

/** Characters beyond the first plane stand in the four-byte range from 0x90308130 on, in order. */
function gb18030Supplementary(codePoint: number): readonly number[] {
  const index = codePoint - 0x10000;
  return [
    0x90 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function gb18030Char(char: string): readonly number[] {
  const codePoint = char.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return [codePoint];
  const bytes = codePoint > 0xffff ? gb18030Supplementary(codePoint) : GB18030.get(char);
  if (!bytes) throw new Error(`not in GB18030: U+${codePoint.toString(16)}`);
  return bytes;
}

export function encode(text: string, encoding: TestEncoding): Uint8Array {
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'UTF-16LE':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'UTF-16BE':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    case 'GB18030':
      return Uint8Array.from([...text].flatMap((char) => gb18030Char(char)));
  }
}
