interface TestStream {
  readonly name: string;
  readonly content?: Uint8Array;
  /** Stands in a storage, as embedded objects do. */
  readonly inside?: boolean;
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const IS_TABLE = 0xfffffffd;

function entry(name: string, type: number, links: readonly number[], start: number, size: number) {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  links.forEach((link, index) => bytes.writeUInt32LE(link, 68 + index * 4));
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** A small compound file: one sector of allocation table, and no stream short enough for the table of short ones. */
export function compoundFile(streams: readonly TestStream[]): Uint8Array {
  const next = Array<number>(SECTOR / 4).fill(FREE);
  next[0] = IS_TABLE;
  const chain = (start: number, count: number): void => {
    for (let i = start; i < start + count; i++) next[i] = i + 1 < start + count ? i + 1 : END;
  };
  const entryCount = Math.ceil((streams.length + 2) / 4) * 4;
  chain(1, entryCount / 4);
  let free = 1 + entryCount / 4;
  const bodies: Buffer[] = [];
  const siblings = (inside: boolean): number[] =>
    streams.flatMap((stream, i) => ((stream.inside ?? false) === inside ? [i + 2] : []));
  const linkOf = (id: number, list: readonly number[]): number =>
    list[list.indexOf(id) + 1] ?? FREE;
  const root = [1, ...siblings(false)];
  const inner = siblings(true);
  const entries = streams.map(({ name, content = new Uint8Array(0), inside }, i) => {
    const count = Math.ceil(content.length / SECTOR);
    const body = Buffer.alloc(count * SECTOR);
    body.set(content);
    bodies.push(body);
    const start = count > 0 ? free : END;
    chain(free, count);
    free += count;
    return entry(
      name,
      2,
      [FREE, linkOf(i + 2, inside ? inner : root), FREE],
      start,
      content.length,
    );
  });
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 0],
    [60, END],
    [68, END],
    [76, 0],
  ] as const) {
    header.writeUInt32LE(value, at);
  }
  for (let at = 80; at < SECTOR; at += 4) header.writeUInt32LE(FREE, at);
  const table = Buffer.alloc(SECTOR);
  next.forEach((value, i) => table.writeUInt32LE(value, i * 4));
  const directory = Buffer.concat([
    entry('Root Entry', 5, [FREE, FREE, 1], END, 0),
    entry('Pool', 1, [FREE, linkOf(1, root), inner[0] ?? FREE], 0, 0),
    ...entries,
  ]);
  const padding = Buffer.alloc(entryCount * 128 - directory.length);
  return Uint8Array.from(Buffer.concat([header, table, directory, padding, ...bodies]));
}
