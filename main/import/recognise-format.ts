import type { SourceFormat } from '../../shared/document/source-document';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { UnreadableFormat } from '../../shared/contract/app-error';
import { compoundNames } from './doc/compound-file';
import type { ReadError } from './read-error';

const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const unsupported = (format: UnreadableFormat): Result<never, ReadError> =>
  fail({ kind: 'unsupportedFile', format });

/** The first bytes of formats that a report cannot be read from. */
const UNREADABLE: readonly (readonly [UnreadableFormat, readonly number[]])[] = [
  ['rtf', ascii('{\\rtf')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF87a')],
  ['image', ascii('GIF89a')],
  ['image', ascii('II*\x00')],
  ['image', ascii('MM\x00*')],
  ['archive', ascii('7z\xbc\xaf\x27\x1c')],
  ['archive', ascii('Rar!\x1a\x07')],
  ['archive', [0x1f, 0x8b]],
  ['unknown', [0x7f, ...ascii('ELF')]],
  ['unknown', ascii('SQLite format 3\x00')],
];

const ZIP = [ascii('PK\x03\x04'), ascii('PK\x05\x06')];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const latin1 = (bytes: Uint8Array, start: number, end?: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

/** Lengths of the headers that bitmaps have had. */
const BITMAP_HEADERS = [12, 40, 52, 56, 64, 108, 124];
const HEIF = /^....ftyp(?:hei|hev|mif1|msf1|avif)/s;

/** Pictures whose first two letters a text may begin with as well. */
function isPicture(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, 16);
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8);
  return (
    HEIF.test(head) || (head.startsWith('BM') && BITMAP_HEADERS.some((n) => n === bytes.at(14)))
  );
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;

/** More parts than this are in no document, and are not asked for. */
const MOST_NAMES = 10_000;

/** The names in a packed file's directory, which stands at its end; none where that is cut off. */
function packedNames(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(DIRECTORY_END);
  const names: string[] = [];
  if (end < 0 || end + 22 > file.length) return names;
  let at = file.readUInt32LE(end + 16);
  while (at + 46 <= end && file.readUInt32LE(at) === DIRECTORY_ENTRY && names.length < MOST_NAMES) {
    const length = file.readUInt16LE(at + 28);
    names.push(latin1(bytes, at + 46, at + 46 + length));
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the directory is lost, the name of the first part stands at the beginning: of a docx that is cut off. */
const FIRST_PART = /\[Content_Types\]\.xml|_rels\/\.rels|word\//;

/** OpenDocument says what it is in its first part, which is not compressed. */
const OPEN_DOCUMENT = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|presentation)?/;

function packedFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const names = packedNames(bytes);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const open = OPEN_DOCUMENT.exec(latin1(bytes, 0, 200));
  if (open?.[1] === 'text') return ok('odt');
  if (open) return unsupported(open[1] === 'presentation' ? 'presentation' : 'unknown');
  if (has(/^word\/document\d*\.xml$/)) return ok('docx');
  if (has(/^xl\/workbook\d*\.xml$/)) return ok('xlsx');
  if (has(/^ppt\//)) return unsupported('presentation');
  if (has(/^OFD\.xml$/i)) return unsupported('ofd');
  if (has(/^xl\/workbook\.bin$/)) return unsupported('unknown');
  const cutOff = names.length === 0 && FIRST_PART.test(latin1(bytes, 30, 64));
  const spreadsheet = cutOff && latin1(bytes, 0).includes('xl/workbook.xml');
  if (cutOff) return fail({ kind: 'damagedFile', format: spreadsheet ? 'xlsx' : 'docx' });
  return unsupported('archive');
}

/** What the streams of the others are named. */
const OTHERS = [
  ['xls', 'Workbook'],
  ['presentation', 'PowerPoint Document'],
] as const;

/** Where the directory is lost and nothing says that it is another, it is the one that can be read. */
function lostFormat(bytes: Uint8Array): ReadError {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Its bytes, and not the name in UTF-16: Node looks for that without an end where the file begins at an odd place.
  const has = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  const other = has('WordDocument') ? undefined : OTHERS.find(([, name]) => has(name));
  return other
    ? { kind: 'unsupportedFile', format: other[0] }
    : { kind: 'damagedFile', format: 'doc' };
}

/** Only what stands in the root counts: a workbook may have a document embedded in it. */
function compoundFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const names = compoundNames(bytes);
  if (!names) return fail(lostFormat(bytes));
  const has = (name: string): boolean => names.includes(name);
  if (has('EncryptedPackage')) return fail({ kind: 'encryptedFile' });
  if (has('WordDocument')) return ok('doc');
  if (has('Workbook') || has('Book')) return unsupported('xls');
  return unsupported(has('PowerPoint Document') ? 'presentation' : 'unknown');
}

const PDF = /%PDF-\d/;
/** A text that speaks of `%PDF-1.7` has neither. */
const PDF_OBJECTS = /\b(?:endobj|startxref|endstream)\b/;

/** Other programs write something before it; readers look for it in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean =>
  latin1(bytes, 0, 5) === '%PDF-' ||
  (PDF.test(latin1(bytes, 0, 1024)) && PDF_OBJECTS.test(latin1(bytes, 0)));

/** What Word and Excel of 2003 save as XML looks like a web page, and is none. */
const OFFICE_XML = /^\s*<\?xml[^>]*>\s*<\?mso-application\s/;

const isOfficeXml = (bytes: Uint8Array): boolean =>
  OFFICE_XML.test(latin1(bytes, 0, 1024).replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff|\0/g, ''));

/** What the bytes are, by their content alone: a file's name is never asked. `txt` stands for any text. */
export function recogniseFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const unreadable = UNREADABLE.find(([, signature]) => startsWith(bytes, signature));
  if (unreadable) return unsupported(unreadable[0]);
  if (isPicture(bytes)) return unsupported('image');
  if (ZIP.some((signature) => startsWith(bytes, signature))) return packedFormat(bytes);
  if (startsWith(bytes, COMPOUND)) return compoundFormat(bytes);
  if (isOfficeXml(bytes)) return unsupported('unknown');
  return ok(isPdf(bytes) ? 'pdf' : 'txt');
}
