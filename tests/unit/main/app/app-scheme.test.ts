import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequests, isOwn, servedFile } from '../../../../main/app/app-scheme';
import { temporaryFolder } from '../store/temporary-folder';

const served = { '/': '/app/build/renderer', '/fonts/': '/app/assets/fonts' };

describe('the file that a URL names', () => {
  it.each([
    ['app://gouji/index.html', '/app/build/renderer/index.html'],
    ['app://gouji/assets/a-1.js?x#y', '/app/build/renderer/assets/a-1.js'],
    ['app://gouji/fonts/NotoSansSC.woff2', '/app/assets/fonts/NotoSansSC.woff2'],
    ['app://gouji/a/../b.css', '/app/build/renderer/b.css'],
  ])('%s', (url, file) => {
    expect(servedFile(url, served)).toBe(path.resolve(file));
  });

  it.each([
    'app://gouji/',
    'app://gouji/package.json.map',
    'app://other/index.html',
    'https://gouji/index.html',
    'file:///app/build/renderer/index.html',
    'app://gouji/..%2f..%2fpackage.json',
    'app://gouji/fonts/..%2f..%2f..%2fetc/x.json',
    'app://gouji/%2e%2e/%2e%2e%2fmain/app.js',
    'app://gouji/fonts/..%5c..%5cx.json%00.html',
    'app://gouji/%zz.html',
    'not a url',
  ])('is none for %s', (url) => {
    expect(servedFile(url, served)).toBeNull();
  });

  it('is never outside of what is served', () => {
    const piece = fc.constantFrom('..', '%2e%2e', '%2f', '%5c', '/', '\\', 'fonts', 'a.js', '%00');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = servedFile(`app://gouji/${pieces.join('')}.js`, served);
        const folders = Object.values(served).map((folder) => path.resolve(folder) + path.sep);
        expect(file === null || folders.some((folder) => file.startsWith(folder))).toBe(true);
      }),
    );
  });
});

describe('the answer to a request', () => {
  async function folderWithPage(): Promise<string> {
    const folder = temporaryFolder();
    const page = '<head><meta name="csp-nonce" content="" /></head>';
    await writeFile(path.join(folder, 'index.html'), page);
    await mkdir(path.join(folder, 'folder.js'));
    return folder;
  }

  it('is a page with a nonce of its own that its policy names', async () => {
    const answer = answerRequests({ '/': await folderWithPage() });
    const nonces = [];
    for (let load = 0; load < 2; load++) {
      const response = await answer(new Request('app://gouji/index.html'));
      const nonce = /content="(.+?)"/.exec(await response.text())?.[1] ?? 'none';
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  it('allows neither inline code nor anything from elsewhere', async () => {
    const answer = answerRequests({ '/': await folderWithPage() });
    const response = await answer(new Request('app://gouji/index.html'));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|wss?:/);
  });

  it.each(['app://gouji/none.js', 'app://gouji/folder.js', 'app://gouji/%2e%2e/x.js'])(
    'is «not found» for %s',
    async (url) => {
      const answer = answerRequests({ '/': await folderWithPage() });
      expect((await answer(new Request(url))).status).toBe(404);
    },
  );

  it('is «not found» for anything but reading', async () => {
    const answer = answerRequests({ '/': await folderWithPage() });
    const response = await answer(new Request('app://gouji/index.html', { method: 'POST' }));
    expect(response.status).toBe(404);
  });
});

describe('the app’s own pages', () => {
  it.each(['app://gouji/index.html', 'app://gouji/'])('%s is one', (url) => {
    expect(isOwn(url)).toBe(true);
  });

  it.each(['app://gouji', 'app://gouji.evil/', 'https://gouji/', 'about:blank', ''])(
    '%s is none',
    (url) => {
      expect(isOwn(url)).toBe(false);
    },
  );
});
