import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderAnswer } from '../../../../main/import/reader-messages';
import { Reader, type ReaderProcess } from '../../../../main/import/reader';
import { temporaryFolder } from '../store/temporary-folder';
import { BY_ITSELF } from '../../../../main/import/reading-request';

/** A real process, told by the first byte of a document what to do. Its answer carries its own number. */
const PROGRAM = `
process.on('message', ({ id, request }) => {
  const what = String.fromCharCode(request.bytes[0]);
  if (what === 'd') process.exit(1);
  if (what === 'h') for (;;);
  const answer = { id, result: { ok: false, error: { kind: 'documentTooLong', characters: process.pid, parts: 0 } } };
  if (what === 's') process.send({ ...answer, id: id - 1 });
  process.send(answer);
});
`;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function startReader(limitSeconds: number): Reader {
  const program = path.join(temporaryFolder(), 'program.mjs');
  writeFileSync(program, PROGRAM);
  const start = (): ReaderProcess => {
    const child = fork(program, { serialization: 'advanced' });
    children.push(child);
    return {
      send: (question) => child.send(question),
      onAnswer: (listener) => child.on('message', (answer) => listener(answer as ReaderAnswer)),
      onExit: (listener) => child.on('exit', listener),
      kill: () => child.kill('SIGKILL'),
    };
  };
  return new Reader({ start, limitSeconds });
}

/** The process that answered, or what went wrong. */
async function ask(reader: Reader, what: string, signal?: AbortSignal): Promise<string> {
  const bytes = new TextEncoder().encode(what);
  const result = await reader.read({ bytes, ...BY_ITSELF }, signal);
  if (result.ok) throw new Error('this program answers with errors only');
  const { error } = result;
  return error.kind === 'documentTooLong' ? String(error.characters) : error.kind;
}

const isAlive = (child: ChildProcess | undefined): boolean =>
  child?.exitCode === null && child.signalCode === null;

describe('the reader', () => {
  it('starts no process before it is needed, and then keeps it', async () => {
    const reader = startReader(20);
    expect(children).toHaveLength(0);
    const first = await ask(reader, 'a');
    expect(await ask(reader, 'b')).toBe(first);
    expect(children).toHaveLength(1);
  });

  it('can be started early', async () => {
    const reader = startReader(20);
    reader.warmUp();
    expect(children).toHaveLength(1);
    expect(await ask(reader, 'a')).toBe(String(children[0]?.pid));
  });

  it('gives up what is read or waits when it is told to, and then reads on', async () => {
    const reader = startReader(20);
    const first = await ask(reader, 'a');
    const stopper = new AbortController();
    const given = [ask(reader, 'h', stopper.signal), ask(reader, 'a', stopper.signal)];
    await Promise.resolve();
    stopper.abort();
    expect(await Promise.all(given)).toEqual(['stopped', 'stopped']);
    expect(await ask(reader, 'a')).not.toBe(first);
  });

  it('reads one document at a time, in their order', async () => {
    const reader = startReader(20);
    const done: string[] = [];
    await Promise.all(
      ['a', 'd', 'c'].map(async (what) => {
        await ask(reader, what);
        done.push(what);
      }),
    );
    expect(done).toEqual(['a', 'd', 'c']);
  });

  it('says that it failed when its process dies, and reads the next document in a new one', async () => {
    const reader = startReader(20);
    expect(await ask(reader, 'd')).toBe('readerFailed');
    expect(await ask(reader, 'a')).toBe(String(children[1]?.pid));
  });

  it('ends a process that does not end, and reads the next document in a new one', async () => {
    const reader = startReader(3);
    expect(await ask(reader, 'h')).toBe('readerTimeout');
    expect(await ask(reader, 'a')).toBe(String(children[1]?.pid));
    expect(isAlive(children[0])).toBe(false);
  });

  it('takes no answer to another question for its own', async () => {
    const reader = startReader(20);
    await ask(reader, 'a');
    expect(await ask(reader, 's')).toBe(String(children[0]?.pid));
    expect(await ask(reader, 'b')).toBe(String(children[0]?.pid));
  });

  it('survives a process that is killed between two documents', async () => {
    const reader = startReader(20);
    await ask(reader, 'a');
    const gone = new Promise((resolve) => children[0]?.on('exit', resolve));
    children[0]?.kill('SIGKILL');
    await gone;
    expect(await ask(reader, 'b')).toBe(String(children[1]?.pid));
  });
});
