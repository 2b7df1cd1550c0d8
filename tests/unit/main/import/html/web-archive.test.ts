import { describe, expect, it } from 'vitest';
import { encode } from '../encode';
import { errorOf, readPage } from './read-page';

const PAGE = '<html><body><h1>临汐县年度报告</h1><table><tr><td>规章<td>3</table></body></html>';
const READ = '临汐县年度报告\n规章\t3';

const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60}[^=]{3})/g, '$1=\r\n');

interface Part {
  readonly type: string;
  readonly transfer: string;
  readonly body: string;
  readonly id?: string;
}

const part = ({ type, transfer, body, id }: Part): string =>
  `--edge-1\r\nContent-Type: ${type}\r\n${id ? `Content-ID: ${id}\r\n` : ''}` +
  `Content-Transfer-Encoding: ${transfer}\r\nContent-Location: file:///a.htm\r\n\r\n${body}\r\n`;

const archive = (parts: readonly Part[], parameters = ''): string =>
  'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E5=B9=B4?=\r\nMIME-Version: 1.0\r\n' +
  `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="edge-1"${parameters}\r\n\r\n\r\n` +
  `${parts.map(part).join('')}--edge-1--\r\n`;

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

const PICTURE: Part = { type: 'image/png', transfer: 'base64', body: 'iVBORw0KGgo=' };
const page = (body: string, transfer: string, charset = ''): Part => ({
  type: `text/html${charset}`,
  transfer,
  body,
});

describe('a web archive', () => {
  it.each([
    [
      'quoted-printable UTF-8',
      page(quoted(encode(PAGE, 'UTF-8')), 'quoted-printable', '; charset="utf-8"'),
      'UTF-8',
    ],
    [
      'base64 GB18030',
      page(base64(encode(PAGE, 'GB18030')), 'base64', '; charset=gb2312'),
      'GB18030',
    ],
    [
      'quoted-printable GB18030 that says nothing',
      page(quoted(encode(PAGE, 'GB18030')), 'quoted-printable'),
      'GB18030',
    ],
    [
      'base64 UTF-16',
      page(base64(encode(`\ufeff${PAGE}`, 'UTF-16LE')), 'base64', '; charset="unicode"'),
      'UTF-16LE',
    ],
    ['a lying charset', page(base64(encode(PAGE, 'UTF-8')), 'base64', '; charset=gb2312'), 'UTF-8'],
  ])('is read: %s', async (_, html, encoding) => {
    const document = await readPage(archive([PICTURE, html, PICTURE]));
    expect(document).toMatchObject({ format: 'html', encoding, text: READ });
  });

  it('is read with bytes as they are', async () => {
    expect(await readPage(archive([page(PAGE, '8bit', '; charset=utf-8')]))).toMatchObject({
      text: READ,
    });
  });

  it('has the page that it names as its start', async () => {
    const head: Part = { ...page('<p>页眉</p>', '7bit'), id: '<head@x>' };
    const main: Part = { ...page(PAGE, '8bit'), id: '<main@x>' };
    expect(await readPage(archive([head, main], ';\r\n\tstart="<main@x>"'))).toMatchObject({
      text: READ,
    });
    expect(await readPage(archive([head, main]))).toMatchObject({ text: '页眉' });
  });

  it('may hold its page one level deeper, or be the page itself', async () => {
    const inner = `--in\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--in--\r\n`;
    const nested: Part = {
      type: 'multipart/alternative; boundary=in',
      transfer: '8bit',
      body: inner,
    };
    expect(await readPage(archive([nested]))).toMatchObject({ text: READ });
    const single = `MIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`;
    expect(await readPage(single)).toMatchObject({ text: READ });
  });

  it.each([
    ['cut off within its page', archive([page(PAGE, '8bit')]).replace(/--edge-1--\r\n$/, '')],
    ['without a page', archive([PICTURE])],
    ['without a boundary', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>1</p>'],
    ['with letters that base64 has not', archive([page('<p>1</p>', 'base64')])],
  ])('is damaged: %s', async (_, bytes) => {
    expect(await errorOf(bytes)).toBe('damagedFile');
  });

  it('is bounded in depth', async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? `Content-Type: text/html\r\n\r\n${PAGE}\r\n`
        : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nest(depth - 1)}--b${depth}--\r\n`;
    expect(await errorOf(`MIME-Version: 1.0\r\n${nest(3)}`)).toBe('read as html');
    expect(await errorOf(`MIME-Version: 1.0\r\n${nest(30)}`)).toBe('damagedFile');
  });
});
