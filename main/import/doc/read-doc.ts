import type { SourceDocument } from '../../../shared/document/source-document';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type DocumentPart } from '../build-document';
import { MAX_PARTS, TOO_LONG } from '../document-limits';
import { PICTURE_TEXT, picturePart } from '../picture-part';
import type { ReadError } from '../read-error';
import { unreadPart } from '../unread-part';
import { readPieces } from './pieces';
import { readParagraphs, type WordParagraph } from './word-paragraphs';
import { openWordStreams, type WordStreams } from './word-streams';
import { wordTable, type WordRow } from './word-table';

/** Lengths of the stories, in the order of their text: the body, notes, heads and feet, … */
const BODY = 0x4c;
const HEADERS = 0x54;
const STORIES = [BODY, 0x50, HEADERS, 0x58, 0x5c, 0x60, 0x64, 0x68];

/** What a paragraph does not show. */
const unreadIn = ({ unread: { hidden = '', deleted = '' } }: WordParagraph) => [
  ...(hidden === '' ? [] : [unreadPart('hidden', hidden, [])]),
  ...(deleted === '' ? [] : [unreadPart('deleted', deleted, [])]),
];

/** A table while its paragraphs are read. A cell is all paragraphs up to its mark. */
class OpenTable {
  readonly #rows: WordRow[] = [];
  readonly #unread: DocumentPart[] = [];
  #texts: string[] = [];
  #cell: string[] = [];
  #pictured = false;

  add(paragraph: WordParagraph): void {
    this.#unread.push(...unreadIn(paragraph));
    if (paragraph.properties.rowEnd) {
      this.#rows.push({ texts: this.#texts, frames: paragraph.properties.frames });
      [this.#texts, this.#cell] = [[], []];
      return;
    }
    this.#cell.push(paragraph.text);
    this.#pictured ||= paragraph.hasPicture;
    if (!paragraph.endsCell) return;
    const whole = this.#cell.join('\n');
    this.#texts.push(this.#pictured && whole.trim() === '' ? PICTURE_TEXT : whole);
    this.#cell = [];
    this.#pictured = false;
  }

  /** With what stands in it and is not shown. */
  parts(): readonly DocumentPart[] {
    const cell = this.#cell.length > 0 ? [this.#cell.join('\n')] : [];
    const texts = [...this.#texts, ...cell];
    // A table that is cut off has cells without the end of their row.
    const rows = texts.length > 0 ? [...this.#rows, { texts, frames: [] }] : this.#rows;
    return [...(rows.length > 0 ? [wordTable(rows)] : []), ...this.#unread];
  }
}

/** Paragraphs and tables of the body, in reading order. */
function bodyParts(paragraphs: readonly WordParagraph[]): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let table: OpenTable | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.properties.inTable) {
      table ??= new OpenTable();
      table.add(paragraph);
      continue;
    }
    if (table) parts.push(...table.parts());
    table = null;
    parts.push({ kind: 'paragraph', text: paragraph.text }, ...unreadIn(paragraph));
    if (paragraph.hasPicture) parts.push(picturePart([]));
  }
  return table ? [...parts, ...table.parts()] : parts;
}

/** What stands beside the running text: notes, heads and feet, each said once. */
function asideParts(paragraphs: readonly WordParagraph[]): readonly DocumentPart[] {
  const texts = new Set(paragraphs.map(({ text }) => text.trim()));
  const shown = [...texts].map((text) => ({ kind: 'paragraph', text, aside: true }) as const);
  return [...shown, ...paragraphs.flatMap(unreadIn)];
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
