import { promisify } from 'node:util';
import { crc32, inflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { inSlices } from './in-slices';
import { MAX_UNPACKED_MB, Refusal } from './refusal';

/** An office document has some twenty. */
const MAX_ENTRIES = 10_000;
/** XML packs to a fiftieth at the utmost; what packs better was made to fill a memory. */
const MAX_RATIO = 200;
/** Below this size a ratio says nothing. */
const SMALL_BYTES = 1024 * 1024;

const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localHeader: number;
}

interface Directory {
  readonly count: number;
  readonly start: number;
}

const damaged = (detail: string): Refusal => new Refusal('damaged', detail);

/** Little-endian numbers of the file; one that is not there ends the reading. */
class Numbers {
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #check(at: number, length: number): void {
    if (at < 0 || at + length > this.#view.byteLength) throw damaged('cut off');
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, true);
  }

  /** Beyond 2^53 it is no position in any file; the loss of digits does not matter there. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }
}

function findEnd(numbers: Numbers, length: number): number {
  const lowest = Math.max(0, length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = length - END_BYTES; at >= lowest; at--) if (numbers.u32(at) === END) return at;
  throw damaged('no directory');
}

function findDirectory(numbers: Numbers, length: number): Directory {
  const end = findEnd(numbers, length);
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && numbers.u32(locator) === ZIP64_LOCATOR) {
    const end64 = numbers.u64(locator + 8);
    if (numbers.u32(end64) !== ZIP64_END) throw damaged('no directory');
    return { count: numbers.u64(end64 + 32), start: numbers.u64(end64 + 48) };
  }
  return { count: numbers.u16(end + 10), start: numbers.u32(end + 16) };
}

/** Where the extra field of ZIP64 begins and ends; null where there is none. */
function zip64Extra(numbers: Numbers, from: number, to: number): readonly [number, number] | null {
  for (let at = from; at + 4 <= to; at += 4 + numbers.u16(at + 2)) {
    if (numbers.u16(at) === ZIP64_EXTRA) return [at + 4, at + 4 + numbers.u16(at + 2)];
  }
  return null;
}

/** The three numbers that may be too large for their fields, and stand in the extra field then, in this order. */
function largeNumbers(numbers: Numbers, at: number): readonly [number, number, number] {
  const extra = at + 46 + numbers.u16(at + 28);
  const found = zip64Extra(numbers, extra, extra + numbers.u16(at + 30));
  let next = found?.[0] ?? 0;
  const large = (value: number): number => {
    if (value !== IN_ZIP64) return value;
    if (!found || next + 8 > found[1]) throw damaged('size missing');
    next += 8;
    return numbers.u64(next - 8);
  };
  const size = large(numbers.u32(at + 24));
  const packedSize = large(numbers.u32(at + 20));
  return [size, packedSize, large(numbers.u32(at + 42))];
}

/** Some writers take the separator of Windows, and names of parts do not differ by case. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const numbers = new Numbers(bytes);
  const { count, start } = findDirectory(numbers, bytes.length);
  if (count > MAX_ENTRIES) throw new Refusal('unpackedTooLarge', 'too many entries');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (numbers.u32(at) !== ENTRY) throw damaged('directory broken');
    const nameLength = numbers.u16(at + 28);
    const key = keyOf(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    // Programs differ in which one of two they show: what the inspector sees elsewhere might not be what is read here.
    if (entries.has(key)) throw damaged('two parts of one name');
    const [size, packedSize, localHeader] = largeNumbers(numbers, at);
    entries.set(key, {
      method: numbers.u16(at + 10),
      encrypted: (numbers.u16(at + 8) & ENCRYPTED_FLAG) !== 0,
      crc: numbers.u32(at + 16),
      packedSize,
      size,
      localHeader,
    });
    at += 46 + nameLength + numbers.u16(at + 30) + numbers.u16(at + 32);
  }
  return entries;
}

/** Never more than the part says that it is. */
const bounded = (size: number): ZlibOptions => ({
  maxOutputLength: size,
  chunkSize: Math.min(Math.max(size, 64), SMALL_BYTES),
});

const notInflated = (): Refusal => damaged('cannot be unpacked, or is larger than it says');

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, bounded(size));
  } catch {
    throw notInflated();
  }
}

const inflateAside = promisify(inflateRaw);

const isDeflated = ({ method, size }: Entry): boolean => method === DEFLATED && size > 0;

const notWhole = (name: string): Refusal => damaged(`${name} is not whole`);

/** A zip file. A part is unpacked when it is asked for, never beyond what the bounds leave. */
export class PackedFile {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number;

  /** Throws a `Refusal` where the bytes are not a whole zip file. `mostBytes`: of all parts that are read, together. */
  constructor(bytes: Uint8Array, mostBytes = MAX_UNPACKED_MB * 1024 * 1024) {
    this.#bytes = bytes;
    this.#left = mostBytes;
    this.#entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Null where there is no such part. Throws a `Refusal` where it is encrypted, damaged or too large. */
  read(name: string): Uint8Array | null {
    const entry = this.#admit(name, Infinity);
    if (!entry) return null;
    const packed = this.#packed(entry);
    const part = isDeflated(entry) ? inflate(packed, entry.size) : packed;
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw notWhole(name);
    return part;
  }

  /** The same beside whatever else this process does. `most`: bytes of the part. */
  async readBeside(name: string, most = Infinity): Promise<Uint8Array | null> {
    const entry = this.#admit(name, most);
    if (!entry) return null;
    const packed = this.#packed(entry);
    const part = isDeflated(entry)
      ? await inflateAside(packed, bounded(entry.size)).catch(() => Promise.reject(notInflated()))
      : packed;
    let crc = 0;
    await inSlices(part, (slice) => {
      crc = crc32(slice, crc);
    });
    if (part.length !== entry.size || crc !== entry.crc) throw notWhole(name);
    return part;
  }

  /** A part that is within the bounds. */
  #admit(name: string, most: number): Entry | null {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.encrypted) throw new Refusal('encrypted', name);
    const { size, packedSize } = entry;
    const swollen = size > SMALL_BYTES && size > packedSize * MAX_RATIO;
    if (size > most || size > this.#left || swollen) throw new Refusal('unpackedTooLarge', name);
    this.#left -= size;
    return entry;
  }

  #packed({ method, packedSize, size, localHeader }: Entry): Uint8Array {
    const numbers = new Numbers(this.#bytes);
    if (numbers.u32(localHeader) !== LOCAL_HEADER) throw damaged('part not found');
    const start = localHeader + 30 + numbers.u16(localHeader + 26) + numbers.u16(localHeader + 28);
    if (start + packedSize > this.#bytes.length) throw damaged('part cut off');
    if (method !== STORED && method !== DEFLATED) throw damaged(`packed by method ${method}`);
    // Some writers pack what is empty into two bytes.
    if (method === DEFLATED && size === 0) return new Uint8Array(0);
    return this.#bytes.subarray(start, start + packedSize);
  }
}
