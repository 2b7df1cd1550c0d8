import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../main/import/read-document';
import { recogniseFormat } from '../../../../main/import/recognise-format';
import { encode } from './encode';
import { compoundFile } from './compound-file-builder';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A format, or why there is none. */
function kindOf(content: Uint8Array): string {
  const format = recogniseFormat(content);
  if (format.ok) return format.value;
  const { error } = format;
  return 'format' in error ? `${error.kind} ${error.format}` : error.kind;
}

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

const CONTENT_TYPES = '[Content_Types].xml';

describe('a packed file', () => {
  it.each([
    ['docx', [CONTENT_TYPES, 'word/document.xml']],
    ['docx', [CONTENT_TYPES, 'word/document.xml', 'word/vbaProject.bin']],
    ['docx', [CONTENT_TYPES, 'word/document2.xml']],
    ['xlsx', [CONTENT_TYPES, 'xl/workbook.xml']],
    ['unsupportedFile unknown', [CONTENT_TYPES, 'xl/workbook.bin']],
    ['unsupportedFile presentation', [CONTENT_TYPES, 'ppt/presentation.xml']],
    ['unsupportedFile ofd', ['OFD.xml', 'Doc_0/Document.xml']],
    ['unsupportedFile archive', ['报告.docx', '说明.txt']],
  ])('is told by the parts in its directory: %s', (kind, names) => {
    expect(kindOf(zip(...names))).toBe(kind);
  });

  it('is a docx where its parts are named in the directory at its end only', () => {
    const whole = Buffer.from(zip(CONTENT_TYPES, 'word/document.xml'));
    const local = whole.indexOf('word/document.xml');
    whole.write('word/xxxxxxxx.xml', local);
    expect(kindOf(whole)).toBe('docx');
  });

  it('is an archive where a report stands in it unpacked', () => {
    const report = zip(CONTENT_TYPES, 'word/document.xml');
    expect(kindOf(zipSync({ 'report.docx': [report, { level: 0 }] }))).toBe(
      'unsupportedFile archive',
    );
  });

  it('is told by its own word where it is OpenDocument', () => {
    const open = (type: string): Uint8Array =>
      zipSync({
        mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
        'content.xml': strToU8('<x/>'),
      });
    expect(kindOf(open('text'))).toBe('odt');
    expect(kindOf(open('presentation'))).toBe('unsupportedFile presentation');
    expect(kindOf(open('spreadsheet'))).toBe('unsupportedFile unknown');
  });

  it('is damaged where its end is cut off', () => {
    const whole = zip(CONTENT_TYPES, 'word/document.xml');
    expect(kindOf(whole.subarray(0, whole.length - 40))).toBe('damagedFile docx');
  });
});

describe('a compound file', () => {
  it.each([
    ['doc', ['WordDocument', '1Table']],
    ['encryptedFile', ['EncryptionInfo', 'EncryptedPackage']],
    ['unsupportedFile xls', ['Workbook']],
    ['unsupportedFile xls', ['Book']],
    ['unsupportedFile presentation', ['PowerPoint Document']],
    ['unsupportedFile unknown', ['Something']],
  ])('is told by the streams in its root: %s', (kind, names) => {
    expect(kindOf(compoundFile(names.map((name) => ({ name }))))).toBe(kind);
  });

  it('is what it is, not what is embedded in it', () => {
    const entries = [{ name: 'Workbook' }, { name: 'WordDocument', inside: true }];
    expect(kindOf(compoundFile(entries))).toBe('unsupportedFile xls');
  });

  it('is told wherever it stands in the memory', () => {
    const cutOff = compoundFile([{ name: 'WordDocument' }]).subarray(0, 100);
    for (const offset of [0, 1, 2, 3]) {
      const moved = new Uint8Array(new ArrayBuffer(cutOff.length + offset), offset);
      moved.set(cutOff);
      expect(kindOf(moved)).toBe('damagedFile doc');
    }
  });

  it('is damaged where it cannot be followed', () => {
    const whole = compoundFile([{ name: 'WordDocument' }]);
    const circle = Buffer.from(whole);
    circle.writeUInt32LE(1, 512 + 4);
    expect(kindOf(circle)).toBe('damagedFile doc');
    expect(kindOf(whole.subarray(0, 100))).toBe('damagedFile doc');
    const named = (name: string) =>
      Buffer.concat([whole.subarray(0, 100), encode(name, 'UTF-16LE')]);
    expect(kindOf(named('WordDocument'))).toBe('damagedFile doc');
    expect(kindOf(named('Workbook'))).toBe('unsupportedFile xls');
    expect(kindOf(named('PowerPoint Document'))).toBe('unsupportedFile presentation');
  });
});

describe('a picture', () => {
  const bitmap = bytes(`BM\x36\x10\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`);
  it.each([
    ['png', bytes('\x89PNG\r\n\x1a\n')],
    ['jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['bmp', bitmap],
    ['tiff', bytes('II*\0\x08\0\0\0')],
    ['tiff', bytes('MM\0*\0\0\0\x08')],
    ['gif', bytes('GIF89a\x01\0')],
    ['webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
    ['heic', bytes('\0\0\0\x18ftypheic\0\0\0\0')],
    ['heic', bytes('\0\0\0\x18ftypmif1\0\0\0\0')],
  ])('is no report: %s', (_, content) => {
    expect(kindOf(content)).toBe('unsupportedFile image');
  });

  it.each(['BM县2021年政府信息公开工作年度报告', 'RIFF是一种文件格式', 'GIF8'])(
    'is not taken from the first letters of a text: %s',
    (text) => {
      expect(kindOf(encode(text, 'UTF-8'))).toBe('txt');
    },
  );
});

describe('a PDF', () => {
  it('may have something before it', () => {
    expect(kindOf(bytes('%PDF-1.7\n1 0 obj'))).toBe('pdf');
    expect(kindOf(bytes(`${'x'.repeat(900)}%PDF-1.7\n1 0 obj\nendobj\nstartxref`))).toBe('pdf');
    expect(kindOf(bytes(`${'x'.repeat(1100)}%PDF-1.7\n1 0 obj\nendobj\nstartxref`))).toBe('txt');
  });

  it('is not a text that speaks of one', () => {
    expect(kindOf(encode('文件以 %PDF-1.7 开头的，请另存。', 'UTF-8'))).toBe('txt');
  });
});

describe('what is like text', () => {
  it.each(['Word.Document', 'Excel.Sheet'])('is refused where it is XML of Office: %s', (id) => {
    const xml = `<?xml version="1.0"?>\r\n<?mso-application progid="${id}"?>\r\n<w:wordDocument/>`;
    expect(kindOf(bytes(xml))).toBe('unsupportedFile unknown');
    expect(kindOf(bytes(`\xef\xbb\xbf${xml}`))).toBe('unsupportedFile unknown');
    expect(kindOf(encode(`\ufeff${xml}`, 'UTF-16LE'))).toBe('unsupportedFile unknown');
  });

  it('is text where it only names it, and in any encoding', () => {
    expect(kindOf(encode('<?mso-application 是什么', 'UTF-8'))).toBe('txt');
    expect(kindOf(encode('\ufeff年度报告', 'UTF-16LE'))).toBe('txt');
    expect(kindOf(encode('\ufeff年度报告', 'UTF-16BE'))).toBe('txt');
  });

  it.each([
    ['rtf', '{\\rtf1\\ansi\\deff0 }'],
    ['archive', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['archive', 'Rar!\x1a\x07\x01\0'],
    ['archive', '\x1f\x8b\x08\0'],
    ['unknown', '\x7fELF\x02\x01'],
  ])('is not where it is %s', (kind, content) => {
    expect(kindOf(bytes(content))).toBe(`unsupportedFile ${kind}`);
  });

  it('is not where it is a program', async () => {
    const program = bytes(`MZ\x90\0\x03\0\0\0${'\0'.repeat(120)}PE\0\0`);
    expect(await readDocument(program)).toEqual({
      ok: false,
      error: { kind: 'unsupportedFile', format: 'unknown' },
    });
  });
});
