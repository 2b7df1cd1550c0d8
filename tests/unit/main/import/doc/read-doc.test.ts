import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import WordExtractor from 'word-extractor';
import { readDoc } from '../../../../../main/import/doc/read-doc';
import type { SourceDocument, TableBlock } from '../../../../../shared/document/source-document';
import { textAt } from '../../../../../shared/document/source-document';
import { compoundFile } from '../compound-file-builder';

const file = (name: string): Uint8Array => readFileSync(`tests/unit/main/import/doc/${name}.doc`);
const REPORT = file('report');

function read(bytes: Uint8Array): SourceDocument {
  const result = readDoc(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function errorOf(bytes: Uint8Array): string {
  const result = readDoc(bytes);
  return result.ok ? 'read' : result.error.kind;
}

const tablesOf = (document: SourceDocument): readonly TableBlock[] =>
  document.blocks.filter((block) => block.kind === 'table');

/** `row,column rows×columns text`, without the ends of the lines in a cell. */
const cellsOf = ({ text }: SourceDocument, table: TableBlock | undefined): readonly string[] =>
  (table?.cells ?? []).map(
    ({ row, column, rowSpan, colSpan, span }) =>
      `${row},${column} ${rowSpan}×${colSpan} ${textAt(text, span).replace(/\n/g, '')}`,
  );

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('a report of Word 97-2003', () => {
  const document = read(REPORT);
  const tables = tablesOf(document);

  it('has its three tables, each cell at its place', () => {
    expect(tables.map((table) => [table.rowCount, table.columnCount])).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    const cells = tables.flatMap((table) => cellsOf(document, table));
    for (const cell of [
      '0,0 1×4 第二十条第（一）项',
      '1,1 1×1 本年制发件数',
      '3,0 1×1 行政规范性文件',
      '13,1 1×3 36.52',
      '0,0 3×3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '1,3 2×1 自然人',
      '3,0 1×3 一、本年新收政府信息公开申请数量',
      '3,9 1×1 10',
      '5,0 22×1 三、本年度办理结果',
      '7,1 8×1 （三）不予公开',
      '15,1 3×1 （四）无法提供',
      '15,9 1×1 4',
      '27,0 1×3 四、结转下年度继续办理',
      '0,0 2×5 行政复议',
      '3,14 1×1 0',
    ]) {
      expect(cells).toContain(cell);
    }
  });

  it('has every position of a table covered once', () => {
    for (const { cells, rowCount, columnCount } of tables) {
      const covered = cells.flatMap(({ row, column, rowSpan, colSpan }) =>
        Array.from({ length: rowSpan * colSpan }, (_, i) => {
          return `${row + Math.floor(i / colSpan)},${column + (i % colSpan)}`;
        }),
      );
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toHaveLength(rowCount * columnCount);
    }
  });

  it('keeps a label of several paragraphs in one cell', () => {
    const [, applications] = tables;
    const vertical = applications?.cells.find((cell) => cell.rowSpan === 22);
    expect(textAt(document.text, vertical?.span ?? [0, 0])).toBe(
      '三、\n本\n年\n度\n办\n理\n结\n果',
    );
  });

  it('has the same text as another reader', async () => {
    const other = await new WordExtractor().extract(Buffer.from(REPORT));
    expect(squeezed(document.text)).toBe(squeezed(other.getBody({ filterUnicode: false })));
  });
});

describe('what is beside the text', () => {
  const { text, blocks } = read(file('marks'));
  const paragraphs = blocks.map((block) => ({
    aside: block.kind === 'paragraph' && block.aside === true,
    unread: block.kind === 'paragraph' ? block.unread : undefined,
    text: textAt(text, block.span),
  }));

  it('is left out where it is the code of a field, and not read where it is deleted', () => {
    expect(paragraphs.filter(({ aside }) => !aside).map((each) => each.text)).toEqual([
      '云溪县水务局2021年政府信息公开工作年度报告',
      '新收申请10件，见本局网站。',
      '第一行\n第二行',
    ]);
    expect(paragraphs.filter(({ unread }) => unread)).toEqual([
      { aside: true, unread: 'deleted', text: '99' },
    ]);
  });

  it('is set aside where it is a head, a foot or a note', () => {
    const asides = paragraphs.filter((each) => each.aside && !each.unread).map((each) => each.text);
    expect(asides).toEqual(['统计截至年底。', '云溪县水务局年度报告', '第1页']);
  });
});

describe('digits that are set differently', () => {
  it('are two numbers, and hidden ones are none', () => {
    const { text, blocks } = read(file('set-apart'));
    expect(text.split('\n')).toEqual([
      '上标12172 2',
      '下标12172 2',
      '删除9 12172',
      '白色9 12172',
      '红色912172',
      '粗体912172',
      '双删9 12172',
      '提升9 12172',
      '微小9 12172',
      '隐藏12172',
      '9',
    ]);
    expect(blocks.at(-1)).toMatchObject({ aside: true, unread: 'hidden' });
  });
});

/** The first bytes of a WordDocument stream. */
function header(magic: number, version: number, flags: number): Uint8Array {
  const bytes = Buffer.alloc(512);
  bytes.writeUInt16LE(magic, 0);
  bytes.writeUInt16LE(version, 2);
  bytes.writeUInt16LE(flags, 0x0a);
  return bytes;
}

const word = (content: Uint8Array): Uint8Array => compoundFile([{ name: 'WordDocument', content }]);

describe('what cannot be read', () => {
  it('is told apart', () => {
    expect(errorOf(word(header(0xa5ec, 0xc1, 0x0100)))).toBe('encryptedFile');
    expect(errorOf(word(header(0xa5dc, 0x65, 0)))).toBe('unsupportedFile');
    expect(errorOf(word(header(0xa5ec, 0xc1, 0)))).toBe('damagedFile');
    expect(errorOf(compoundFile([{ name: 'Something' }]))).toBe('damagedFile');
  });

  it('is damaged where it is cut off anywhere before its text', () => {
    for (let size = 0; size < 8192; size += 512) {
      expect(errorOf(REPORT.slice(0, size))).toBe('damagedFile');
    }
  });

  it('is damaged where a chain of sectors runs in a circle', () => {
    const content = new Uint8Array(1024);
    const circle = Buffer.from(compoundFile([{ name: 'WordDocument', content }]));
    // Sectors 0 and 1 are the table and the directory, 2 and 3 the stream.
    circle.writeUInt32LE(2, 512 + 3 * 4);
    expect(errorOf(circle)).toBe('damagedFile');
  });

  it('never throws, whatever the bytes are', () => {
    const change = fc.record({ at: fc.nat(REPORT.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const bytes = REPORT.slice();
        for (const { at, to } of changes) bytes[at] = to;
        expect(errorOf(bytes)).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});
