import { MAX_CHARACTERS } from '../document-limits';
import type { WordStreams } from './word-streams';

/** A run of characters that stand together in the file. */
interface Piece {
  /** Of its first character. */
  readonly at: number;
  readonly text: string;
  /** Where its first byte stands in the main stream. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** The text of all stories, one behind the other, and where each character stands in the main stream. */
export interface WordText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const CLX = 0x01a2;
const PROPERTIES = 1;
const PIECE_TABLE = 2;
const COMPRESSED = 0x40000000;

/** Where the piece table begins, behind properties of no use here. */
function pieceTableAt(table: DataView, start: number): number {
  let at = start;
  while (table.getUint8(at) === PROPERTIES) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== PIECE_TABLE) throw new RangeError('no piece table');
  return at + 1;
}

/** `null` where the text is too long for a report. Throws a RangeError where the file is damaged. */
export function readPieces({ main, table }: WordStreams): WordText | null {
  const start = pieceTableAt(table, main.getUint32(CLX, true));
  const count = Math.floor((table.getUint32(start, true) - 4) / 12);
  const position = (index: number): number => table.getUint32(start + 4 + index * 4, true);
  const pieces: Piece[] = [];
  let length = 0;
  for (let index = 0; index < count; index++) {
    const size = position(index + 1) - position(index);
    if (position(index) !== length || size < 0) throw new RangeError('pieces out of order');
    length += size;
    if (length > 2 * MAX_CHARACTERS) return null;
    const where = table.getUint32(start + 4 + (count + 1) * 4 + index * 8 + 2, true);
    const compressed = (where & COMPRESSED) !== 0;
    const offset = compressed ? (where & (COMPRESSED - 1)) / 2 : where & (COMPRESSED - 1);
    const bytesPerCharacter = compressed ? 1 : 2;
    const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, size * bytesPerCharacter);
    const text = new TextDecoder(compressed ? 'windows-1252' : 'utf-16le').decode(bytes);
    // A mark at the beginning or half a pair would move every place behind it.
    const exact = text.length === size ? text : text.padEnd(size, '\ufffd').slice(0, size);
    pieces.push({ at: length - size, text: exact, offset, bytesPerCharacter });
  }
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}
