import { MAX_PARTS } from '../document-limits';
import { modificationsOf } from './modifications';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties';
import type { WordText } from './pieces';
import { CHARACTERS, PARAGRAPHS, readRuns, runAt, type PropertyRun } from './property-pages';
import type { WordStreams } from './word-streams';

/** A paragraph as it is read: without deleted text, codes of fields and anchors of pictures. */
export interface WordParagraph {
  readonly text: string;
  /** Of its first character, counted over all stories. */
  readonly at: number;
  /** Ended by a cell's mark. */
  readonly endsCell: boolean;
  readonly properties: ParagraphProperties;
}

const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';
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
    '\x01',
    '\x02',
    '\x03',
    '\x04',
    '\x05',
    '\x06',
    '\x08',
  ].map((mark) => [mark, ''] as const),
]);

const DELETED = 0x0800;
const WANTED = new Set([DELETED]);

const isDeleted = ({ properties }: PropertyRun): boolean =>
  properties !== null &&
  modificationsOf(properties, WANTED).some(({ operand }) => operand.getUint8(0) === 1);

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

/** What is shown of a run without marks; `offset` is where it stands in the main stream. */
function shownOf(run: string, offset: number, width: number, deleted: readonly PropertyRun[]) {
  if (deleted.length === 0) return run;
  return Array.from({ length: run.length }, (_, index) =>
    runAt(deleted, offset + index * width) ? '' : run.charAt(index),
  ).join('');
}

/** Runs of text between Word's marks, and the marks. */
const TOKEN = /[\0-\x08\x0b-\x1f]|[^\0-\x08\x0b-\x1f]+/g;

/** The paragraphs of all stories; reads no further where there are too many for a report. Throws a RangeError where the file is damaged. */
export function readParagraphs(
  streams: WordStreams,
  { pieces }: WordText,
): readonly WordParagraph[] {
  const runs = readRuns(streams, PARAGRAPHS);
  const deleted = readRuns(streams, CHARACTERS).filter(isDeleted);
  const paragraphs: WordParagraph[] = [];
  const fields = new Fields();
  let text = '';
  let start = 0;
  for (const { at, offset, bytesPerCharacter, text: written } of pieces) {
    for (const { 0: token, index } of written.matchAll(TOKEN)) {
      const place = offset + index * bytesPerCharacter;
      fields.pass(token);
      if (!ENDS.has(token)) {
        const meant = MEANINGS.get(token) ?? token;
        if (!fields.hidden) text += shownOf(meant, place, bytesPerCharacter, deleted);
        continue;
      }
      const properties = paragraphProperties(runAt(runs, place)?.properties ?? null, streams);
      paragraphs.push({ text, at: start, endsCell: token === CELL_MARK, properties });
      text = '';
      start = at + index + 1;
      if (paragraphs.length > MAX_PARTS) return paragraphs;
    }
  }
  return paragraphs;
}
