import type { SourceDocument } from '../../shared/document/source-document';
import { fail, type Result } from '../../shared/lib/result';
import { decodeText } from './decode-text';
import type { ReadError } from './read-error';
import { readText } from './read-text';
import { isWebPage } from './recognise-format';

/** Bytes of text in any of the usual encodings → document: a web page or plain text. */
export function readPlainText(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (isWebPage(decoded.value.text)) return fail({ kind: 'unsupportedFile', format: 'unknown' });
  return readText(decoded.value);
}
