import { modificationsOf, TABLE_DEFINITION } from './modifications';
import type { WordStreams } from './word-streams';

/** A cell as its row defines it: edges in twips from the left margin. */
export interface CellFrame {
  readonly left: number;
  readonly right: number;
  /** Belongs to the cell on its left, or to the one above. */
  readonly mergedLeft: boolean;
  readonly mergedUp: boolean;
}

export interface ParagraphProperties {
  readonly inTable: boolean;
  /** The mark behind a row's cells. */
  readonly rowEnd: boolean;
  /** Of a row's end. */
  readonly frames: readonly CellFrame[];
}

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const VERTICAL_MERGE = 0xd62b;
const IN_DATA = [0x6645, 0x6646];
const WANTED = new Set([IN_TABLE, ROW_END, DEPTH, VERTICAL_MERGE, TABLE_DEFINITION, ...IN_DATA]);

const CELL = 20;

/** [MS-DOC] 2.9.321: a length, the number of cells, their edges, and 20 bytes for each of the first of them. */
function framesOf(operand: DataView): readonly CellFrame[] {
  const count = operand.getUint8(2);
  const edge = (index: number): number => operand.getInt16(3 + index * 2, true);
  return Array.from({ length: count }, (_, index) => {
    const at = 3 + (count + 1) * 2 + index * CELL;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    return {
      left: edge(index),
      right: edge(index + 1),
      mergedLeft: (flags & 3) >= 2,
      mergedUp: ((flags >> 5) & 3) === 1,
    };
  });
}

interface Draft {
  inTable: boolean;
  rowEnd: boolean;
  frames: readonly CellFrame[];
}

function apply(draft: Draft, list: DataView, data: DataView | null): void {
  for (const { code, operand } of modificationsOf(list, WANTED)) {
    if (code === IN_TABLE) draft.inTable = operand.getUint8(0) !== 0;
    else if (code === DEPTH) draft.inTable ||= operand.getUint32(0, true) > 0;
    else if (code === ROW_END) draft.rowEnd = operand.getUint8(0) !== 0;
    else if (code === TABLE_DEFINITION) draft.frames = framesOf(operand);
    else if (code === VERTICAL_MERGE) {
      const [cell, kind] = [operand.getUint8(1), operand.getUint8(2)];
      draft.frames = draft.frames.map((frame, index) =>
        index === cell ? { ...frame, mergedUp: kind === 1 } : frame,
      );
    } else if (IN_DATA.includes(code) && data) {
      const at = operand.getUint32(0, true);
      const size = data.getUint16(at, true);
      apply(draft, new DataView(data.buffer, data.byteOffset + at + 2, size), null);
    }
  }
}

/** What a paragraph's own properties say; its style says nothing about tables. */
export function paragraphProperties(
  list: DataView | null,
  { data }: WordStreams,
): ParagraphProperties {
  const draft: Draft = { inTable: false, rowEnd: false, frames: [] };
  if (list) apply(draft, list, data);
  return draft;
}
