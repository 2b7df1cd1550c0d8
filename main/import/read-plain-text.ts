import type { SourceDocument } from '../../shared/document/source-document';
import { fail, type Result } from '../../shared/lib/result';
import { decodeText } from './decode-text';
import { decodeWebPage } from './html/decode-web-page';
import { markupKindOf, withoutClipboardHeader } from './html/is-web-page';
import { readWebPage } from './html/read-web-page';
import { isWebArchive, pageOfArchive } from './html/web-archive';
import type { ReadError } from './read-error';
import { readText } from './read-text';

type Document = Result<SourceDocument, ReadError>;

/** Of bytes whose encoding is not known: tags and mail headers are ASCII. */
const asciiOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192)).toString('latin1');

function readArchive(bytes: Uint8Array): Document {
  const page = pageOfArchive(bytes);
  if (!page) return fail({ kind: 'damagedFile', format: 'html' });
  const decoded = decodeWebPage(decodeText(page.bytes), page.bytes, page.charset);
  return decoded.ok ? readWebPage(decoded.value) : decoded;
}

/** Bytes of text in any of the usual encodings → document: a web page, an archive of one, or plain text. */
export function readPlainText(bytes: Uint8Array): Document {
  const ascii = asciiOf(bytes);
  if (isWebArchive(ascii)) return readArchive(bytes);
  const decoded = decodeText(bytes);
  const kind = markupKindOf(decoded.ok ? decoded.value.text : ascii);
  if (kind === 'otherXml') return fail({ kind: 'unsupportedFile', format: 'unknown' });
  if (kind === null) return decoded.ok ? readText(decoded.value) : decoded;
  const page = decodeWebPage(decoded, bytes, null);
  if (!page.ok) return page;
  return readWebPage(kind === 'clipboard' ? withoutClipboardHeader(page.value) : page.value);
}
