import { MAX_PARTS } from '../document-limits';
import { SetText, type Setting } from '../set-text';
import { markedRuns, type MarkedRun } from './character-properties';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties';
import type { WordText } from './pieces';
import { CHARACTERS, PARAGRAPHS, readRuns, runAt } from './property-pages';
import type { WordStreams } from './word-streams';

export type Unread = Readonly<Partial<Record<'hidden' | 'deleted', string>>>;

/** A paragraph as it is read: without deleted text, codes of fields and anchors of pictures. */
export interface WordParagraph {
  readonly text: string;
  /** Of its first character, counted over all stories. */
  readonly at: number;
  /** Ended by a cell's mark. */
  readonly endsCell: boolean;
  readonly hasPicture: boolean;
  /** What of it is not shown, by why. */
  readonly unread: Unread;
  readonly properties: ParagraphProperties;
}

const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';
const PICTURE_MARK = '\x01';
const CELL_MARK = '\x07';
/** A paragraph's end, a cell's or row's, a page's or section's. */
const ENDS = new Set(['\r', CELL_MARK, '\x0c']);

/** What a character stands for; others stand for themselves. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['\x0b', '\n'],
  ['\x0e', '\n'],
  ['\x1e', '-'],
  ['\x1f', ''],
  ...[
    FIELD_BEGIN,
    FIELD_RESULT,
    FIELD_END,
    PICTURE_MARK,
    '\x02',
    '\x03',
    '\x04',
    '\x05',
    '\x06',
    '\x08',
  ].map((mark) => [mark, ''] as const),
]);

/** Between a field's begin and its result stands its code; fields stand in fields. */
class Fields {
  readonly #inCode: boolean[] = [];
  #hidden = false;

  get hidden(): boolean {
    return this.#hidden;
  }

  pass(mark: string): void {
    if (mark === FIELD_BEGIN) this.#inCode.push(true);
    else if (mark === FIELD_RESULT) this.#inCode.splice(-1, 1, false);
    else if (mark === FIELD_END) this.#inCode.pop();
    this.#hidden = this.#inCode.includes(true);
  }
}

/** What is shown of a paragraph, and what is not. */
class Line {
  readonly #shown = new SetText();
  readonly #unread: { hidden?: string; deleted?: string } = {};

  constructor(readonly marked: readonly MarkedRun[]) {}

  get text(): string {
    return this.#shown.text;
  }

  get unread(): Unread {
    return this.#unread;
  }

  /** A run without Word's marks; `offset` is where it stands in the main stream. */
  write(run: string, offset: number, width: number): void {
    if (this.marked.length === 0) this.#shown.write(run, PLAIN);
    else {
      for (let index = 0; index < run.length; index++) {
        const found = runAt(this.marked, offset + index * width);
        const why = found?.unread;
        if (why) this.#unread[why] = (this.#unread[why] ?? '') + run.charAt(index);
        else this.#shown.write(run.charAt(index), found?.setting ?? PLAIN);
      }
    }
  }
}

const PLAIN: Setting = {};

/** Runs of text between Word's marks, and the marks. */
const TOKEN = /[\0-\x08\x0b-\x1f]|[^\0-\x08\x0b-\x1f]+/g;

/** The paragraphs of all stories; reads no further where there are too many for a report. Throws a RangeError where the file is damaged. */
export function readParagraphs(
  streams: WordStreams,
  { pieces }: WordText,
): readonly WordParagraph[] {
  const runs = readRuns(streams, PARAGRAPHS);
  const marked = markedRuns(readRuns(streams, CHARACTERS));
  const paragraphs: WordParagraph[] = [];
  const fields = new Fields();
  let line = new Line(marked);
  let hasPicture = false;
  let start = 0;
  for (const { at, offset, bytesPerCharacter, text: written } of pieces) {
    for (const { 0: token, index } of written.matchAll(TOKEN)) {
      const place = offset + index * bytesPerCharacter;
      fields.pass(token);
      if (!ENDS.has(token)) {
        if (token === PICTURE_MARK) hasPicture ||= runAt(marked, place)?.picture === true;
        const meant = MEANINGS.get(token) ?? token;
        if (!fields.hidden) line.write(meant, place, bytesPerCharacter);
        continue;
      }
      const properties = paragraphProperties(runAt(runs, place)?.properties ?? null, streams);
      const { text, unread } = line;
      const endsCell = token === CELL_MARK;
      paragraphs.push({ text, at: start, endsCell, hasPicture, unread, properties });
      line = new Line(marked);
      hasPicture = false;
      start = at + index + 1;
      if (paragraphs.length > MAX_PARTS) return paragraphs;
    }
  }
  return paragraphs;
}
