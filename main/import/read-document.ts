import { MAX_FILE_BYTES, MAX_FILE_MB } from '../../shared/contract/limits';
import type { SourceDocument } from '../../shared/document/source-document';
import { fail, ok, type Result } from '../../shared/lib/result';
import { decodeText } from './decode-text';
import type { ReadError } from './read-error';
import { readText } from './read-text';
import { hasBinarySignature, isWebPage } from './recognise-format';

/** More characters, or more paragraphs or cells, than this are not a report; a county's has 10,000 and 400. */
const MAX_CHARACTERS = 2_000_000;
const MAX_PARTS = 100_000;

const tooLong = (): { readonly ok: false; readonly error: ReadError } =>
  fail({ kind: 'documentTooLong', characters: MAX_CHARACTERS, parts: MAX_PARTS });

/** The number of `|` bounds the number of cells before any of them is made. */
const countBars = (text: string): number => text.split('|').length - 1;

/** A file's bytes → document. What it is is told by its content alone; bad bytes never throw. */
export function readDocument(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  if (bytes.length === 0) return fail({ kind: 'emptyFile' });
  if (bytes.length > MAX_FILE_BYTES) {
    return fail({ kind: 'fileTooLarge', limitMb: MAX_FILE_MB });
  }
  if (hasBinarySignature(bytes)) return fail({ kind: 'unsupportedFile' });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (isWebPage(text)) return fail({ kind: 'unsupportedFile' });
  if (text.length > MAX_CHARACTERS || countBars(text) > MAX_PARTS) return tooLong();
  const document = readText(decoded.value);
  if (document.blocks.length > MAX_PARTS) return tooLong();
  return document.blocks.length === 0 ? fail({ kind: 'emptyFile' }) : ok(document);
}
