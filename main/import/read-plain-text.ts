import type { SourceDocument } from '../../shared/document/source-document';
import { fail, type Result } from '../../shared/lib/result';
import { decodeText } from './decode-text';
import { declaredCharset, decodeWebPage } from './html/decode-web-page';
import { markupKindOf, withoutClipboardHeader } from './html/is-web-page';
import { readWebPage } from './html/read-web-page';
import type { ReadError } from './read-error';
import { readText } from './read-text';

/** Of bytes whose encoding is not known: markup is ASCII. */
const asciiOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 4096));

/** Bytes of text in any of the usual encodings → document: a web page or plain text. */
export function readPlainText(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const decoded = decodeText(bytes);
  const kind = markupKindOf(decoded.ok ? decoded.value.text : asciiOf(bytes));
  if (kind === 'otherXml') return fail({ kind: 'unsupportedFile', format: 'unknown' });
  if (kind === null) return decoded.ok ? readText(decoded.value) : decoded;
  const page = decodeWebPage(decoded, bytes, declaredCharset(bytes));
  if (!page.ok) return page;
  return readWebPage(kind === 'clipboard' ? withoutClipboardHeader(page.value) : page.value);
}
