/** A single modification of a property ([MS-DOC] 2.6): its number and its operand. */
export interface Modification {
  readonly code: number;
  readonly operand: DataView;
}

export const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;

/** By the upper three bits of the number; 6 is of variable length. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;

function sizeOf(list: DataView, at: number, code: number): number {
  const fixed = SIZES[code >> 13];
  if (typeof fixed === 'number') return fixed;
  if (code === TABLE_DEFINITION) {
    return at + 2 <= list.byteLength ? list.getUint16(at, true) + 1 : list.byteLength;
  }
  const length = list.getUint8(at);
  // Its length may be too great for a byte, and nothing that is needed here stands behind it.
  return code === TAB_STOPS && length === 255 ? list.byteLength - at : length + 1;
}

/** Those that are wanted, in order. Stops where the list is cut off. */
export function modificationsOf(
  list: DataView,
  wanted: ReadonlySet<number>,
): readonly Modification[] {
  const found: Modification[] = [];
  let at = 0;
  while (at + 3 <= list.byteLength) {
    const code = list.getUint16(at, true);
    at += 2;
    const size = sizeOf(list, at, code);
    if (at + size > list.byteLength) break;
    if (wanted.has(code)) {
      found.push({ code, operand: new DataView(list.buffer, list.byteOffset + at, size) });
    }
    at += size;
  }
  return found;
}
