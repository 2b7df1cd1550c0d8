import type { SourceFormat } from '../../shared/document/source-document';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { UnreadableFormat } from '../../shared/contract/view';
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
  ['image', ascii('GIF8')],
  ['image', ascii('II*\x00')],
  ['image', ascii('MM\x00*')],
  ['image', ascii('BM')],
  ['image', ascii('RIFF')],
  ['archive', ascii('7z\xbc\xaf\x27\x1c')],
  ['archive', ascii('Rar!\x1a\x07')],
  ['archive', [0x1f, 0x8b]],
  ['unknown', [0x7f, ...ascii('ELF')]],
  ['unknown', ascii('SQLite format 3\x00')],
];

const ZIP = [ascii('PK\x03\x04'), ascii('PK\x05\x06')];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Other programs write something before it; readers look for it in the first kilobyte. */
const PDF = '%PDF-';

const holds = (bytes: Uint8Array, word: string, encoding: 'latin1' | 'utf16le'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word, 0, encoding);

/** Names of a packed file's parts stand uncompressed in its directory. */
function packedFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const has = (word: string): boolean => holds(bytes, word, 'latin1');
  if (has('word/document.xml')) return ok('docx');
  if (has('xl/workbook.xml')) return ok('xlsx');
  if (has('mimetypeapplication/vnd.oasis.opendocument.text')) return ok('odt');
  if (has('OFD.xml')) return unsupported('ofd');
  return unsupported(has('ppt/presentation.xml') ? 'presentation' : 'archive');
}

/** Names of the streams of an OLE compound file stand in its directory in UTF-16. */
function compoundFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const has = (word: string): boolean => holds(bytes, word, 'utf16le');
  if (has('EncryptedPackage')) return fail({ kind: 'encryptedFile' });
  if (has('WordDocument')) return ok('doc');
  if (has('Workbook')) return unsupported('xls');
  return unsupported(has('PowerPoint Document') ? 'presentation' : 'unknown');
}

/** A saved web page: markup from its first visible character, or a MIME archive of one (.mht). */
const WEB_PAGE =
  /^\s*(?:<\?xml|<!--|<!doctype\b|<html\b|<head\b|<body\b|<meta\b|<table\b|<div\b|MIME-Version:|From: <Saved by )/i;

export const isWebPage = (text: string): boolean => WEB_PAGE.test(text.slice(0, 4096));

/** What the bytes are, by their content alone: a file's name is never asked. `txt` stands for any text. */
export function recogniseFormat(bytes: Uint8Array): Result<SourceFormat, ReadError> {
  const unreadable = UNREADABLE.find(([, signature]) => startsWith(bytes, signature));
  if (unreadable) return unsupported(unreadable[0]);
  if (ZIP.some((signature) => startsWith(bytes, signature))) return packedFormat(bytes);
  if (startsWith(bytes, COMPOUND)) return compoundFormat(bytes);
  return ok(holds(bytes.subarray(0, 1024), PDF, 'latin1') ? 'pdf' : 'txt');
}
