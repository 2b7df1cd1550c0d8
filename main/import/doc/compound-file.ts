/** [MS-CFB]: a file of sectors, with streams as chains of sectors. Reads beyond the end throw a RangeError. */
export interface CompoundFile {
  /** Names in the root: what embedded objects have inside does not count. */
  readonly names: readonly string[];
  /** `null` where there is no such stream. */
  readonly stream: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Greater numbers of sectors are marks: the end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffff9;
const LAST_ENTRY = 0xfffffff9;
const IN_HEADER = 109;

const damaged = (): RangeError => new RangeError('a chain of sectors does not end');

/** A chain has no sector twice, so that it is not longer than there are sectors. */
function chain(start: number, limit: number, next: (id: number) => number): readonly number[] {
  const ids: number[] = [];
  for (let id = start; id <= LAST_SECTOR; id = next(id)) {
    if (ids.length >= limit) throw damaged();
    ids.push(id);
  }
  return ids;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  if (whole.length < size) throw new RangeError('a stream is cut off');
  return whole.subarray(0, size);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The numbers of the sectors that hold the allocation table: 109 in the header, the others in a chain. */
function tableSectors(header: DataView, sector: (id: number) => DataView, limit: number) {
  const ids = Array.from({ length: IN_HEADER }, (_, i) => header.getUint32(76 + i * 4, true));
  const perSector = (1 << header.getUint16(30, true)) / 4 - 1;
  const nextOf = (id: number): number => sector(id).getUint32(perSector * 4, true);
  for (const id of chain(header.getUint32(68, true), limit, nextOf)) {
    const view = sector(id);
    for (let i = 0; i < perSector; i++) ids.push(view.getUint32(i * 4, true));
  }
  return ids.filter((id) => id <= LAST_SECTOR);
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const decoder = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, index): Entry => {
    const at = index * 128;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    const number = (offset: number): number => view.getUint32(at + offset, true);
    return {
      name: decoder.decode(directory.subarray(at, at + length)),
      left: number(68),
      right: number(72),
      child: number(76),
      start: number(116),
      size: number(120),
    };
  });
}

/** The entries directly under the root: a tree of siblings, which in a damaged file may run in a circle. */
function childrenOf(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<number>();
  const open = [entries[0]?.child ?? LAST_ENTRY + 1];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    open.push(entry.left, entry.right);
  }
  return [...seen].flatMap((id) => entries[id] ?? []);
}

/** Throws a RangeError where the file is damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const header = viewOf(bytes);
  const size = 1 << header.getUint16(30, true);
  const miniSize = 1 << header.getUint16(32, true);
  if (size < 512 || size > 4096 || miniSize > size) throw new RangeError('no such size of sectors');
  const limit = Math.ceil(bytes.length / size);
  const sector = (id: number): Uint8Array => bytes.subarray((id + 1) * size, (id + 2) * size);
  const table = tableSectors(header, (id) => viewOf(sector(id)), limit).slice(0, limit);
  const next = (id: number): number => {
    const holder = table[Math.floor((id * 4) / size)];
    if (holder === undefined) throw new RangeError('no such sector');
    return header.getUint32((holder + 1) * size + ((id * 4) % size), true);
  };
  const read = (start: number, length?: number): Uint8Array => {
    const pieces = chain(start, limit, next).map(sector);
    return joined(pieces, length ?? pieces.length * size);
  };
  const entries = entriesOf(read(header.getUint32(48, true)));
  const children = childrenOf(entries);
  const small = (entry: Entry): Uint8Array => {
    const root = read(entries[0]?.start ?? LAST_SECTOR + 1);
    const miniTable = viewOf(read(header.getUint32(60, true)));
    const nextMini = (id: number): number => miniTable.getUint32(id * 4, true);
    const ids = chain(entry.start, Math.ceil(root.length / miniSize), nextMini);
    const pieces = ids.map((id) => root.subarray(id * miniSize, (id + 1) * miniSize));
    return joined(pieces, entry.size);
  };
  return {
    names: children.map(({ name }) => name),
    stream: (name) => {
      const entry = children.find((child) => child.name === name);
      if (!entry) return null;
      return entry.size < header.getUint32(56, true) ? small(entry) : read(entry.start, entry.size);
    },
  };
}

/** What a file has in its root; `null` where it is damaged. */
export function compoundNames(bytes: Uint8Array): readonly string[] | null {
  try {
    return openCompoundFile(bytes).names;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
