import type { Random } from '../generator/random';

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const last = bytes.length - 1;
  for (let times = random.int(1, 20); times > 0; times -= 1) {
    const at = random.int(0, last);
    changed[at] = random.chance(0.5)
      ? random.int(0, 255)
      : (changed[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return changed;
}

/** A piece of up to a quarter. */
function piece(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.int(0, bytes.length - 1);
  return [from, Math.min(bytes.length, from + random.int(1, Math.max(1, bytes.length >> 2)))];
}

/** A piece laid over another place: nothing else moves. */
function overlay(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const [from, to] = piece(bytes, random);
  const length = Math.min(to - from, random.pick([2, 16, 200, 2_000]));
  const at = random.int(0, bytes.length - length);
  changed.set(bytes.subarray(from, from + length), at);
  return changed;
}

const CHANGES: readonly [Change, ...Change[]] = [
  flip,
  flip,
  (bytes, random) => bytes.slice(0, random.int(0, bytes.length - 1)),
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    const at = random.int(0, bytes.length - 1);
    return joined(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
  },
  (bytes, random) => {
    const noise = Uint8Array.from({ length: random.int(1, 60) }, () => random.int(0, 255));
    const at = random.int(0, bytes.length - 1);
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
];

/** Changes that move nothing: a file that is full of offsets is read on. */
export const mutateInPlace = (bytes: Uint8Array, random: Random): Uint8Array =>
  bytes.length === 0 ? bytes : random.pick([flip, overlay])(bytes, random);

/** Bytes turned over, cut off, cut out, doubled, moved, put in. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.length === 0 ? bytes : random.pick(CHANGES)(bytes, random);
}
