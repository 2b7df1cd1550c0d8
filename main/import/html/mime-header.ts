/** The fields before the first blank line, by their names in lower case, and where what they describe begins. */
export interface MimeHeader {
  readonly fields: ReadonlyMap<string, string>;
  readonly bodyStart: number;
}

/** No header is longer. */
const MAX_HEADER = 64 * 1024;

/** The header that begins at `start`; `null` where the lines there are no header. */
export function mimeHeaderAt(mail: string, start: number): MimeHeader | null {
  const fields = new Map<string, string>();
  let name = '';
  let at = start;
  const limit = Math.min(mail.length, start + MAX_HEADER);
  while (at < limit) {
    const lineEnd = mail.indexOf('\n', at);
    const end = lineEnd < 0 ? mail.length : lineEnd;
    const line = mail.slice(at, end).trimEnd();
    at = end + 1;
    if (line === '') break;
    const field = /^([\w-]+):\s*(.*)$/.exec(line);
    if (field) {
      name = (field[1] ?? '').toLowerCase();
      if (!fields.has(name)) fields.set(name, field[2] ?? '');
      else name = '';
    } else if (/^[ \t]/.test(line)) {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    } else {
      return null;
    }
  }
  return { fields, bodyStart: Math.min(at, mail.length) };
}

export const contentTypeOf = ({ fields }: MimeHeader): string =>
  /^[\w.+-]+\/[\w.+-]+/.exec(fields.get('content-type') ?? '')?.[0].toLowerCase() ?? 'text/plain';

/** A parameter of the content type: its boundary, its charset. */
export function parameterOf({ fields }: MimeHeader, name: string): string | null {
  const written = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(
    fields.get('content-type') ?? '',
  );
  return written?.[1] ?? written?.[2] ?? null;
}
