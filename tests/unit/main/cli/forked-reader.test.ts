import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { forkedReader } from '../../../../main/cli/forked-reader';
import { readAndAudit } from '../../../../main/import/read-and-audit';
import { BY_ITSELF } from '../../../../main/import/reading-request';
import type { Reader } from '../../../../main/import/reader';
import { bundleForNode } from '../../../../scripts/lib/bundle-for-node.mjs';
import { temporaryFolder } from '../store/temporary-folder';

const requestOf = (bytes: Uint8Array) => ({
  bytes,
  ...BY_ITSELF,
});

const readers: Reader[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.end();
});

function started(entry: string, limitSeconds?: number): Reader {
  const reader = forkedReader(entry, limitSeconds);
  readers.push(reader);
  return reader;
}

/** A process that hangs, dies, asks for all memory, or answers with its own number. */
function program(): string {
  const file = path.join(temporaryFolder(), 'program.mjs');
  writeFileSync(
    file,
    `const kept = [];
process.on('message', ({ id, request }) => {
  const what = String.fromCharCode(request.bytes[0]);
  if (what === 'h') for (;;);
  if (what === 'd') process.exit(1);
  if (what === 'm') for (;;) kept.push(new Array(100000).fill(kept.length));
  process.send(JSON.stringify({ id, result: { ok: false, error: { kind: 'unreadableFile', code: String(process.pid) } } }));
});`,
  );
  return file;
}

async function ask(reader: Reader, what: string): Promise<string> {
  const result = await reader.read(requestOf(new TextEncoder().encode(what)));
  if (result.ok) throw new Error('this program answers with errors only');
  const error: { readonly kind: string; readonly code?: string } = result.error;
  return error.code ?? error.kind;
}

it('reads in a process of plain Node what it reads in its own', { timeout: 60_000 }, async () => {
  const reader = started(await bundleForNode('main/import/reader-process.ts', 'forked-reader'));
  const bytes = readFileSync('assets/samples/kaijiang-2021.txt');
  expect(await reader.read(requestOf(bytes))).toEqual(await readAndAudit(requestOf(bytes)));
  const nothing = await reader.read(requestOf(new Uint8Array()));
  expect(nothing).toEqual({ ok: false, error: { kind: 'emptyFile' } });
});

it(
  'keeps its process, and takes another when it dies, hangs or wants too much memory',
  {
    timeout: 60_000,
  },
  async () => {
    const reader = started(program(), 50);
    const first = await ask(reader, 'a');
    expect(await ask(reader, 'b')).toBe(first);
    expect(await ask(reader, 'd')).toBe('readerFailed');
    const second = await ask(reader, 'a');
    expect(second).not.toBe(first);
    expect(await ask(reader, 'm')).toBe('readerFailed');
    const slow = started(program(), 5);
    expect(await ask(slow, 'h')).toBe('readerTimeout');
    expect(await ask(slow, 'a')).toMatch(/^\d+$/);
  },
);

it('says that it failed where its program is not there', async () => {
  expect(await ask(started(path.join(temporaryFolder(), 'none.mjs')), 'a')).toBe('readerFailed');
});

it('leaves no process behind', async () => {
  const reader = started(program());
  const pid = Number(await ask(reader, 'a'));
  reader.end();
  await expect
    .poll(() => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    })
    .toBe(false);
});
