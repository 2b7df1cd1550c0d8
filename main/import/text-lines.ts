import type { Span } from '../../shared/document/source-document';
import { MAX_CHARACTERS, MAX_PARTS } from './document-limits';

/** What a line looks like by itself: `lone` is one cell before empty ones; `plain` may still stand between rows. */
export type LineKind = 'blank' | 'bars' | 'tabs' | 'lone' | 'spaces' | 'plain';

export interface Line {
  /** The whole line, without its end. */
  readonly whole: Span;
  /** Without the white space around it. */
  readonly span: Span;
  readonly text: string;
  readonly kind: LineKind;
  /** The row has a figure, or a mark that stands for one: a table has such a row, prose and addresses have none. */
  readonly hasValue: boolean;
}

/** `\r\r\n` is what a text copied twice through the wrong mode has. */
const LINE_END = /\r{0,2}\n|[\v\f\r\x85\u2028\u2029]/g;

/** Two or more spaces, as they stand between columns. */
export const GAP = /[ \u00a0\u3000]{2,}/g;

/** A cell longer than this is a sentence: the longest label of the forms has 37 characters. */
const LONGEST_CELL = 60;
const SENTENCE_END = /[。；！？]/;

/** `三、收到和处理政府信息公开申请情况`, also with the page number of a table of contents behind it. */
const HEADING = /^[一二三四五六]\s*[、.．].*(?:情况|事项)[\s:：\d.…·]*$/;

/** `1,014`, `２４２５２.３１１`, `75394432.52元`, `/`, `-`, `无`, and figures that stand without a space (`0 0 0`). */
const VALUE = /^(?:[\d０-９][\d０-９,，.．\s]*(?:万元|元|件)?|[/／\-—–]+|无)$/;
const BRACKETS = /（[^（）]*）|\([^()]*\)/g;

/** A figure, also a negative one, or a mark that stands for one. */
export const isValue = (text: string): boolean =>
  VALUE.test(text.replace(/^[-−－+](?=[\d０-９])/, ''));

export const isHeading = (text: string): boolean => HEADING.test(text);

const isCell = (piece: string): boolean =>
  piece.length <= LONGEST_CELL && !SENTENCE_END.test(piece);

/** May stand as the only cell of a row: half of a wrapped label, a head over several columns. */
export const isLoneCell = (text: string): boolean => isCell(text) && !HEADING.test(text);

function rowKind(whole: string, trimmed: string): LineKind {
  const tabbed = /\S[^\S\t]*\t/.test(whole);
  const pieces = tabbed ? whole.split('\t').map((piece) => piece.trim()) : trimmed.split(GAP);
  if (pieces.length < 2 || HEADING.test(trimmed) || !pieces.every(isCell)) return 'plain';
  if (!tabbed) return 'spaces';
  // A spreadsheet saved as text has all its tabs in every line, also in those of the headings.
  return pieces.slice(1).some((piece) => piece !== '') ? 'tabs' : 'lone';
}

/** `联系人：张三    电话：65370` has none: what stands behind a colon is no figure of a table. */
function hasValue(kind: LineKind, text: string): boolean {
  if (text.replace(BRACKETS, '').includes('：')) return false;
  return text.split(kind === 'tabs' ? '\t' : GAP).some((piece) => VALUE.test(piece.trim()));
}

function lineOf(text: string, whole: Span): Line {
  const piece = text.slice(whole[0], whole[1]);
  const trimmed = piece.trim();
  const start = trimmed === '' ? whole[0] : whole[0] + piece.length - piece.trimStart().length;
  const base = { whole, span: [start, start + trimmed.length] as const, text: trimmed };
  if (trimmed === '') return { ...base, kind: 'blank', hasValue: false };
  const kind = trimmed.includes('|') ? 'bars' : rowKind(piece, trimmed);
  return { ...base, kind, hasValue: hasValue(kind, trimmed) };
}

/** The last field of a record is quoted and not closed: `信息内容⇥"本年制发件`, and the next line is `数"⇥…`. */
const OPEN_QUOTE = /(?:^|\t)"(?:[^"\t]|"")*$/;
const MOST_QUOTED_LINES = 12;

/** Whole lines; one that a quoted cell of a spreadsheet goes on in belongs to the line before it. */
function wholeLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    spans.push([start, end.index]);
    start = end.index + end[0].length;
  }
  spans.push([start, text.length]);
  return text.includes('\t') && text.includes('"') ? joinQuoted(text, spans) : spans;
}

function joinQuoted(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const first = spans[at] ?? [0, 0];
    const ends = spans.slice(at, at + MOST_QUOTED_LINES);
    const last = OPEN_QUOTE.test(text.slice(...first))
      ? ends.findIndex(([, end]) => !OPEN_QUOTE.test(text.slice(first[0], end)))
      : 0;
    const end = ends[last]?.[1] ?? first[1];
    const isRecord = last > 0 && text.slice(first[0], end).includes('\t');
    joined.push(isRecord ? [first[0], end] : first);
    if (isRecord) at += last;
  }
  return joined;
}

/** Lines in order; a blank one counts, because it ends a table. */
export const linesOf = (text: string): readonly Line[] =>
  wholeLines(text).map((whole) => lineOf(text, whole));

const SEPARATORS = /[|\t\n\v\f\r\x85\u2028\u2029]|[ \u00a0\u3000]{2,}/g;

/** Counts what could stand between parts before any part is made: a hostile text makes millions of them. */
export function isTooLong(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return true;
  let count = 0;
  SEPARATORS.lastIndex = 0;
  while (SEPARATORS.test(text)) {
    count += 1;
    if (count >= MAX_PARTS) return true;
  }
  return false;
}
