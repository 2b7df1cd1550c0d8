import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { readPlainText } from '../../../../main/import/read-plain-text';
import type { SourceDocument, Span } from '../../../../shared/document/source-document';
import { textAt } from '../../../../shared/document/source-document';
import { encode, type TestEncoding } from './encode';

const sample = readFileSync('assets/samples/kaijiang-2021.txt', 'utf8');
const ENCODINGS: readonly TestEncoding[] = ['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE'];

function read(bytes: Uint8Array): SourceDocument {
  const result = readPlainText(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const readString = (text: string): SourceDocument => read(encode(text, 'UTF-8'));

async function errorOf(bytes: Uint8Array | string): Promise<string> {
  const result = await readDocument(typeof bytes === 'string' ? encode(bytes, 'UTF-8') : bytes);
  return result.ok ? `read as ${result.value.encoding}` : result.error.kind;
}

const rowsOf = (document: SourceDocument, block = 0): readonly (readonly string[])[] => {
  const table = document.blocks[block];
  if (table?.kind !== 'table') throw new Error('not a table');
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map((cell) => textAt(document.text, cell.span)),
  );
};

describe('the sample', () => {
  it('is read as four tables between the paragraphs', () => {
    const document = readString(sample);
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(tables.map((table) => [table.rowCount, table.columnCount])).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    expect(textAt(document.text, document.blocks[1]?.span ?? [0, 0])).toBe('一、总体情况');
  });

  it('keeps each row of the tables as it is written', () => {
    const document = readString(sample);
    const rows = document.blocks.flatMap((block, index) =>
      block.kind === 'table' ? rowsOf(document, index) : [],
    );
    expect(rows[3]).toEqual(['行政规范性文件', '15', '2', '93']);
    expect(rows[13]).toEqual(['行政事业性收费', '6219']);
    expect(rows[17]).toEqual([
      '一、本年新收政府信息公开申请数量',
      ...'13 1 0 0 0 0 14'.split(' '),
      '',
      '',
    ]);
    expect(rows.at(-1)).toEqual('0 1 2 0 3 0 1 0 2 3 0 0 0 0 0'.split(' '));
  });
});

describe('encodings', () => {
  it.each(ENCODINGS)('reads the sample in %s', (encoding) => {
    expect(read(encode(sample, encoding))).toEqual({ ...readString(sample), encoding });
  });

  it.each(ENCODINGS)('reads it in %s with a byte order mark, which is not text', (encoding) => {
    const document = read(encode(`\ufeff${sample}`, encoding));
    expect(document.encoding).toBe(encoding);
    expect(document.text).toBe(sample);
  });

  it('reads characters that GB18030 writes with four bytes', () => {
    const rare = '㑇㛃𠮷𬭬县ḿ公开年度报告';
    expect(read(encode(rare, 'GB18030')).text).toBe(rare);
  });

  it('tells UTF-16 without a mark and without any ASCII from GB18030', () => {
    const text = '根据中华人民共和国政府信息公开条例,现将年度报告向社会公布。';
    expect(read(encode(text, 'UTF-16LE'))).toMatchObject({ encoding: 'UTF-16LE', text });
    expect(read(encode(text, 'UTF-16BE'))).toMatchObject({ encoding: 'UTF-16BE', text });
  });

  it('reads plain ASCII', () => {
    expect(readString('total 14')).toMatchObject({ encoding: 'UTF-8', text: 'total 14' });
  });

  it('round-trips any Chinese text with numbers in every encoding', () => {
    const char = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...'政府信息公开工作年度报告申请行政许可处罚复议诉讼总计结转'),
      },
      { weight: 3, arbitrary: fc.constantFrom(...'0123456789,。、:;()|\n 〔〕') },
      { weight: 1, arbitrary: fc.constantFrom(...'㑇㛃𠮷𬭬ḿ①—…“”') },
    );
    const text = fc
      .array(char, { minLength: 30, maxLength: 300 })
      .map((chars) => `县${chars.join('')}`);
    fc.assert(
      fc.property(text, fc.constantFrom(...ENCODINGS), (written, encoding) => {
        expect(read(encode(written, encoding))).toMatchObject({ encoding, text: written });
      }),
    );
  });
});

describe('tables', () => {
  it('takes lines with | that follow each other as one table, and a blank line ends it', () => {
    const document = readString('a|b\nc|d\n\ne|f\ntext\ng|h');
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'table',
      'table',
      'paragraph',
      'table',
    ]);
  });

  it('keeps empty cells: a blank is not a zero', () => {
    expect(rowsOf(readString('a | | 0 |'))).toEqual([['a', '', '0']]);
    expect(rowsOf(readString('||'))).toEqual([['']]);
  });

  it('has rows of different lengths', () => {
    const document = readString('a|b|c\nd|e');
    expect(document.blocks[0]).toMatchObject({ rowCount: 2, columnCount: 3 });
    expect(rowsOf(document)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('takes a | before the first cell as a fence only where every row has it', () => {
    expect(rowsOf(readString('| a | b |\n| c | d |'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(rowsOf(readString('a | b |\n | d |'))).toEqual([
      ['a', 'b'],
      ['', 'd'],
    ]);
  });
});

describe('lines', () => {
  it.each(['\n', '\r\n', '\r', '\r\r\n', '\f', '\v', '\u2028'])('ends a line at %j', (end) => {
    const document = readString(`甲 | 1 |${end}乙 | 2 |${end}第一段${end}`);
    expect(document.blocks.map((block) => block.kind)).toEqual(['table', 'paragraph']);
    expect(rowsOf(document)).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('makes a stray control character a space, in its place', () => {
    const text = `${'政府信息公开'.repeat(100)}\0年度`;
    expect(readString(text).text).toBe(text.replace('\0', ' '));
  });
});

describe('what cannot be read', () => {
  it.each([
    ['RTF', '{\\rtf1\\ansi 年度报告}'],
    ['packed file', 'PK\x03\x04\x14\0'],
  ])('says that a %s is not supported', async (_, bytes) => {
    expect(await errorOf(bytes)).toBe('unsupportedFile');
  });

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ['unknown binary', Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['UTF-32', [...new Uint8Array(Uint32Array.from([0xfeff, 0x5e74, 0x5ea6]).buffer)]],
  ])('says that a %s is not supported', async (_, bytes) => {
    expect(await errorOf(Uint8Array.from(bytes))).toBe('unsupportedFile');
  });

  it.each([
    ['nothing', ''],
    ['only white space', ' \r\n\t\u3000\n'],
    ['only a byte order mark', '\ufeff'],
  ])('says that a file with %s is empty', async (_, text) => {
    expect(await errorOf(text)).toBe('emptyFile');
  });

  it('says that a compound file that is cut off is damaged', async () => {
    const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
    expect(await errorOf(Uint8Array.from(start))).toBe('damagedFile');
  });

  it('never guesses: damaged UTF-8 and Big5 are not read as wrong Chinese', async () => {
    const damaged = encode(sample, 'UTF-8').slice(0, -2);
    expect(await errorOf(damaged)).toBe('undecodableText');
    const big5 = '根據政府資訊公開法的規定';
    const bytes = [
      0xae, 0xda, 0xbe, 0xda, 0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6,
      0x7d, 0xaa, 0x6b,
    ];
    expect(new TextDecoder('big5').decode(Uint8Array.from(bytes))).toBe(big5.slice(0, 9));
    expect(await errorOf(Uint8Array.from(bytes))).toBe('undecodableText');
  });

  it('is bounded in size, length and number of cells', async () => {
    expect(await errorOf(new Uint8Array(50 * 1024 * 1024 + 1).fill(0x20))).toBe('fileTooLarge');
    expect(await errorOf('a'.repeat(2_000_001))).toBe('documentTooLong');
    expect(await errorOf('|'.repeat(100_001))).toBe('documentTooLong');
    expect(await errorOf('a\n'.repeat(100_001))).toBe('documentTooLong');
  });

  it('takes any bytes without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await errorOf(bytes)).toBeTypeOf('string');
      }),
    );
  });
});

/** All cells and paragraphs, in order. */
const pieces = (document: SourceDocument): readonly Span[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.map((cell) => cell.span) : [block.span],
  );

describe('every document', () => {
  const text = fc
    .array(
      fc.constantFrom('年', '12', ' ', '|', '|', '\n', '\r', '\f', '\u3000', '\t', ',', '\0'),
      {
        maxLength: 80,
      },
    )
    .map((parts) => `${'年度报告'.repeat(4000)}${parts.join('')}`);

  it('is tiled by its blocks and cells; nothing but white space and | is outside', () => {
    fc.assert(
      fc.property(text, (written) => {
        const document = readString(written);
        let at = 0;
        const between: string[] = [];
        for (const [start, end] of pieces(document)) {
          expect(start).toBeGreaterThanOrEqual(at);
          between.push(document.text.slice(at, start));
          at = end;
        }
        between.push(document.text.slice(at));
        expect(between.join('')).toMatch(/^[\s|]*$/);
        expect(document.text).toHaveLength(written.length);
      }),
    );
  });

  it('has its cells inside their table, each at a place of its own', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const block of readString(written).blocks) {
          if (block.kind !== 'table') continue;
          const places = block.cells.map((cell) => `${cell.row},${cell.column}`);
          expect(new Set(places).size).toBe(places.length);
          for (const cell of block.cells) {
            expect(cell.row).toBeLessThan(block.rowCount);
            expect(cell.column).toBeLessThan(block.columnCount);
            expect(cell.span[0]).toBeGreaterThanOrEqual(block.span[0]);
            expect(cell.span[1]).toBeLessThanOrEqual(block.span[1]);
          }
        }
      }),
    );
  });

  it('is the same for the same bytes', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(readString(written)).toEqual(readString(written));
      }),
    );
  });
});
