import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../shared/contract/limits';
import type { Block, SourceDocument, SourceFormat } from '../../shared/document/source-document';
import { fail, type Result } from '../../shared/lib/result';
import { MAX_CHARACTERS, MAX_PARTS, TOO_LONG } from './document-limits';
import { readDoc } from './doc/read-doc';
import { readPdf } from './pdf/read-pdf';
import { readDocx } from './docx/read-docx';
import { readOdt } from './odt/read-odt';
import { readPlainText } from './read-plain-text';
import type { ReadError } from './read-error';
import { recogniseFormat } from './recognise-format';
import { readXlsx } from './xlsx/read-xlsx';

export type Reading = Result<SourceDocument, ReadError>;
/** One for each format. Bad bytes never throw. */
export type FormatReader = (bytes: Uint8Array) => Reading | Promise<Reading>;

/** A web page is told from other text when it is decoded. */
const readers: Readonly<Partial<Record<SourceFormat, FormatReader>>> = {
  txt: readPlainText,
  docx: readDocx,
  xlsx: readXlsx,
  odt: readOdt,
  pdf: readPdf,
  doc: readDoc,
};

const isPicture = (block: Block): boolean => block.kind === 'paragraph' && block.picture === true;

/** Pictures, and at most what stands at the edges of their pages. */
const hasOnlyPictures = ({ blocks }: SourceDocument): boolean =>
  blocks.some(isPicture) && blocks.every((block) => block.kind === 'paragraph' && block.aside);

function isTooLong({ text, blocks }: SourceDocument): boolean {
  const cells = blocks.map((block) => (block.kind === 'table' ? block.cells.length : 1));
  return text.length > MAX_CHARACTERS || cells.reduce((a, b) => a + b, 0) > MAX_PARTS;
}

/** A file's bytes → document. What it is is told by its content alone; bad bytes never throw. */
export async function readDocument(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return fail({ kind: 'emptyFile' });
  if (bytes.length > MAX_FILE_BYTES) return fail({ kind: 'fileTooLarge', limitMb: MAX_FILE_MB });
  const format = recogniseFormat(bytes);
  if (!format.ok) return format;
  const read = readers[format.value];
  if (!read) return fail({ kind: 'unsupportedFile', format: 'unknown' });
  const document = await read(bytes);
  if (!document.ok) return document;
  if (isTooLong(document.value)) return fail(TOO_LONG);
  if (hasOnlyPictures(document.value)) return fail({ kind: 'onlyPictures' });
  return document.value.blocks.length === 0 ? fail({ kind: 'emptyFile' }) : document;
}
