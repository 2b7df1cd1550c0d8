import type { SourceDocument } from '../../../shared/document/source-document';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import { MAX_PARTS, TOO_LONG } from '../document-limits';
import { PICTURE_TEXT, picturePart } from '../picture-part';
import type { ReadError } from '../read-error';
import { readPieces } from './pieces';
import { readParagraphs, type WordParagraph } from './word-paragraphs';
import { openWordStreams, type WordStreams } from './word-streams';
import { wordTable, type WordRow } from './word-table';

/** Lengths of the stories, in the order of their text: the body, notes, heads and feet, … */
const BODY = 0x4c;
const HEADERS = 0x54;
const STORIES = [BODY, 0x50, HEADERS, 0x58, 0x5c, 0x60, 0x64, 0x68];

/** Paragraphs and tables of the body, in reading order. A cell is all paragraphs up to its mark. */
function bodyParts(paragraphs: readonly WordParagraph[]): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let rows: WordRow[] = [];
  let texts: string[] = [];
  let cell: string[] = [];
  let pictured = false;
  const endTable = (): void => {
    // A table that is cut off has cells without the end of their row.
    if (texts.length + cell.length > 0) {
      rows.push({ texts: cell.length > 0 ? [...texts, cell.join('\n')] : texts, frames: [] });
    }
    if (rows.length > 0) parts.push(wordTable(rows));
    [rows, texts, cell] = [[], [], []];
  };
  for (const { text, endsCell, hasPicture, properties } of paragraphs) {
    if (!properties.inTable) {
      endTable();
      parts.push({ kind: 'paragraph', text });
      if (hasPicture) parts.push(picturePart([]));
    } else if (properties.rowEnd) {
      rows.push({ texts, frames: properties.frames });
      [texts, cell] = [[], []];
    } else {
      cell.push(text);
      pictured ||= hasPicture;
      if (!endsCell) continue;
      const whole = cell.join('\n');
      texts.push(pictured && whole.trim() === '' ? PICTURE_TEXT : whole);
      cell = [];
      pictured = false;
    }
  }
  endTable();
  return parts;
}

/** What stands beside the running text: notes, heads and feet, each said once. */
function asideParts(paragraphs: readonly WordParagraph[]): readonly DocumentPart[] {
  const texts = new Set(paragraphs.map(({ text }) => text.trim()));
  return [...texts].map((text) => ({ kind: 'paragraph', text, aside: true }));
}

function partsOf(
  { main }: WordStreams,
  paragraphs: readonly WordParagraph[],
): readonly DocumentPart[] {
  const lengths = STORIES.map((offset) => main.getUint32(offset, true));
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((a, b) => a + b, 0));
  const [body = 0, , headers = 0, , , endNotes = 0, boxes = 0] = ends;
  const between = (from: number, to: number): readonly WordParagraph[] =>
    paragraphs.filter(({ at }) => at >= from && at < to);
  return [
    ...bodyParts(between(0, body)),
    ...bodyParts(between(endNotes, boxes)),
    ...asideParts(between(body, headers)),
    ...asideParts(between(headers, endNotes)),
  ];
}

function read(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  const streams = openWordStreams(bytes);
  if (!streams.ok) return streams;
  const text = readPieces(streams.value);
  if (!text) return fail(TOO_LONG);
  const paragraphs = readParagraphs(streams.value, text);
  if (paragraphs.length > MAX_PARTS) return fail(TOO_LONG);
  const parts = partsOf(streams.value, paragraphs);
  return ok(buildDocument({ format: 'doc', encoding: 'DOC', parts }));
}

/** The bytes of a Word 97-2003 or WPS Writer file → document. Bad bytes never throw. */
export function readDoc(bytes: Uint8Array): Result<SourceDocument, ReadError> {
  try {
    return read(bytes);
  } catch (error) {
    // Every read beyond the end of a stream is one: the file is cut off or its offsets are wrong.
    if (error instanceof RangeError) return fail({ kind: 'damagedFile', format: 'doc' });
    throw error;
  }
}
