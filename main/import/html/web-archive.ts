import { contentTypeOf, mimeHeaderAt, parameterOf, type MimeHeader } from './mime-header';

/** The page in an archive: its bytes, and the charset that its header names. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

interface Part {
  readonly header: MimeHeader;
  readonly body: string;
}

/** Archives hold a page, its styles and its pictures; a mail may hold alternatives of each. */
const MAX_PARTS = 10_000;
const MAX_DEPTH = 5;

const isMultipart = (header: MimeHeader): boolean => contentTypeOf(header).startsWith('multipart/');
const isPage = (header: MimeHeader): boolean =>
  ['text/html', 'application/xhtml+xml'].includes(contentTypeOf(header));

/** A page that a browser or Word saved with all that belongs to it (.mht): it begins as a mail does. */
export function isWebArchive(head: string): boolean {
  const header = mimeHeaderAt(head, 0);
  return (
    header !== null && header.fields.has('mime-version') && (isMultipart(header) || isPage(header))
  );
}

/** Where the line of a boundary begins and ends, from `from` on. */
function boundaryLine(mail: string, mark: string, from: number): readonly [number, number] | null {
  for (let at = mail.indexOf(mark, from); at >= 0; at = mail.indexOf(mark, at + 1)) {
    if (at > 0 && mail[at - 1] !== '\n') continue;
    const end = mail.indexOf('\n', at);
    return [at, end < 0 ? mail.length : end + 1];
  }
  return null;
}

/** Parts that end with a boundary: what is cut off is none. */
function partsOf({ header, body }: Part, depth: number): readonly Part[] {
  const boundary = parameterOf(header, 'boundary');
  if (boundary === null || boundary === '' || depth > MAX_DEPTH) return [];
  const parts: Part[] = [];
  let open = boundaryLine(body, `--${boundary}`, 0);
  while (open && parts.length < MAX_PARTS) {
    const close = boundaryLine(body, `--${boundary}`, open[1]);
    if (!close) break;
    const inner = mimeHeaderAt(body, open[1]);
    if (inner) parts.push({ header: inner, body: body.slice(inner.bodyStart, close[0]) });
    open = close;
  }
  return parts.flatMap((part) => (isMultipart(part.header) ? partsOf(part, depth + 1) : [part]));
}

const fromBase64 = (body: string): Uint8Array | null =>
  /[^\w+/=\s]/.test(body) ? null : new Uint8Array(Buffer.from(body, 'base64'));

function fromQuotedPrintable(body: string): Uint8Array {
  const octets = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return new Uint8Array(Buffer.from(octets, 'latin1'));
}

function bytesOf({ header, body }: Part): Uint8Array | null {
  switch ((header.fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    default:
      return new Uint8Array(Buffer.from(body, 'latin1'));
  }
}

/** The page that the archive names as its start, else its first; `null` where there is none, or it is cut off. */
export function pageOfArchive(archive: Uint8Array): ArchivedPage | null {
  const mail = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength).toString(
    'latin1',
  );
  const header = mimeHeaderAt(mail, 0);
  if (!header) return null;
  const whole = { header, body: mail.slice(header.bodyStart) };
  const pages = isPage(header) ? [whole] : partsOf(whole, 0).filter((part) => isPage(part.header));
  const start = parameterOf(header, 'start');
  const page = pages.find(
    (part) => start !== null && part.header.fields.get('content-id') === start,
  );
  const chosen = page ?? pages[0];
  const bytes = chosen ? bytesOf(chosen) : null;
  return chosen && bytes ? { bytes, charset: parameterOf(chosen.header, 'charset') } : null;
}
