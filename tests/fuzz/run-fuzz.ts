import { fork } from 'node:child_process';
import path from 'node:path';
import { bundleForNode } from '../../scripts/lib/bundle-for-node.mjs';
import type { FuzzMessage } from './fuzz-message';

export interface FuzzResult {
  readonly inputs: number;
  /** How many of each format were read, refused (and why). */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
  readonly slowest: { readonly ms: number; readonly what: string };
}

const CORPUS = path.resolve(import.meta.dirname, '../corpus');
/** The window's own limit for a document. */
const LIMIT_MS = 20_000;

interface Running {
  seed: number;
  what: string;
  inputs: number;
  slowest: FuzzResult['slowest'];
  readonly outcomes: Record<string, number>;
  readonly failures: string[];
}

function take(state: Running, message: FuzzMessage): void {
  if (message.kind === 'begins') {
    state.seed = message.seed;
    state.what = `seed ${message.seed}, ${message.name}`;
    return;
  }
  const format = state.what.slice(state.what.lastIndexOf('.') + 1);
  const key = `${format} ${message.outcome}`;
  state.inputs += 1;
  state.outcomes[key] = (state.outcomes[key] ?? 0) + 1;
  if (message.ms > state.slowest.ms)
    state.slowest = { ms: Math.round(message.ms), what: state.what };
  state.failures.push(...message.faults.slice(0, 3).map((fault) => `${state.what}: ${fault}`));
}

/** From the first seed to the last, or to one that hangs or ends the process. */
function runPart(file: string, state: Running, first: number, count: number): Promise<number> {
  const child = fork(file, [CORPUS, String(first), String(count)], { stdio: 'ignore' });
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let ended = 0;
    child.on('message', (message: FuzzMessage) => {
      clearTimeout(timer);
      if (message.kind === 'begins') timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
      else ended += 1;
      take(state, message);
    });
    child.on('close', () => {
      clearTimeout(timer);
      if (ended === count) return resolve(first + count);
      state.failures.push(`${state.what}: hangs, or ends the process`);
      // One that ends it before it begins is not read again either.
      resolve(Math.max(first, state.seed) + 1);
    });
  });
}

/** Reads `count` damaged files in a process of its own; one that hangs or dies is named, and the next gets a new one. */
export async function runFuzz(firstSeed: number, count: number, name: string): Promise<FuzzResult> {
  const file = await bundleForNode('tests/fuzz/fuzz-process.ts', name);
  const slowest = { ms: 0, what: '' };
  const state: Running = {
    seed: firstSeed - 1,
    what: '',
    inputs: 0,
    slowest,
    outcomes: {},
    failures: [],
  };
  for (let next = firstSeed; next < firstSeed + count;)
    next = await runPart(file, state, next, firstSeed + count - next);
  return state;
}
