import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const SCHEME = 'app';
const ORIGIN = 'app://gouji';
export const START_PAGE = `${ORIGIN}/index.html`;

/** Whether a URL is this app's own. */
export const isOwn = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
};

/** Ant Design writes its styles at run time: they carry the nonce, and nothing else may be inline. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

const headers = (type: string, nonce: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

/** The folders that the window may load from: path prefix → folder. */
export type Served = Readonly<Record<string, string>>;

function pathOf(url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    const wanted = decodeURIComponent(pathname);
    return protocol === `${SCHEME}:` && host === 'gouji' && !wanted.includes('\0') ? wanted : null;
  } catch {
    return null;
  }
}

/**
 * The file that a URL names, or `null`: another host, a folder that is not served, a way out of one, a kind of
 * file that the window has no use for.
 */
export function servedFile(url: string, served: Served): string | null {
  const wanted = pathOf(url);
  const [prefix, folder] =
    Object.entries(served)
      .filter(([each]) => wanted?.startsWith(each))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (wanted === null || prefix === undefined || folder === undefined) return null;
  const file = path.resolve(folder, wanted.slice(prefix.length));
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && Object.hasOwn(TYPES, path.extname(file)) ? file : null;
}

const NONCE_PLACE = '<meta name="csp-nonce" content="" />';

/** Answers the window's requests. The page gets a nonce of its own at every load. */
export function answerRequests(served: Served): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = request.method === 'GET' ? servedFile(request.url, served) : null;
    const type = file && TYPES[path.extname(file)];
    if (!file || !type) return new Response(null, { status: 404 });
    try {
      const bytes = await readFile(file);
      const nonce = randomBytes(16).toString('base64');
      const body = type.startsWith('text/html')
        ? bytes.toString('utf8').replace(NONCE_PLACE, NONCE_PLACE.replace('""', `"${nonce}"`))
        : bytes;
      return new Response(body, { headers: headers(type, nonce) });
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
