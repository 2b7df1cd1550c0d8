import type { Span } from '../../shared/document/source-document';

/** A sentence of the source with the places that a finding points at. */
export interface SourceQuote {
  /** Where the first of the places begins. */
  readonly at: number;
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
  /** Text of the sentence was left out at its start or its end. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const SENTENCE_END = /[。；;！!？?\n]/;
/** Characters shown at most before the first and after the last marked place. */
const CONTEXT = 160;

const isLowSurrogate = (text: string, index: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(index));

/** Never cuts a character in two. */
const atCharacter = (text: string, index: number): number =>
  isLowSurrogate(text, index) ? index + 1 : index;

function sentenceStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** One past the mark that ends the sentence; a line break is no part of it. */
function sentenceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end += 1;
  return end < text.length && text.charAt(end) !== '\n' ? end + 1 : end;
}

function partsOf(text: string, bounds: Span, marks: readonly Span[]): SourceQuote['parts'] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = bounds[0];
  for (const [start, end] of marks) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = end;
  }
  if (at < bounds[1]) parts.push({ text: text.slice(at, bounds[1]), marked: false });
  return parts;
}

function quote(text: string, marks: readonly Span[]): SourceQuote {
  const first = marks[0]?.[0] ?? 0;
  const last = Math.max(...marks.map((mark) => mark[1]));
  const start = sentenceStart(text, first);
  const end = sentenceEnd(text, last);
  const from = atCharacter(text, Math.max(start, first - CONTEXT));
  const to = atCharacter(text, Math.min(end, last + CONTEXT));
  return {
    at: first,
    parts: partsOf(text, [from, to], marks),
    cutBefore: from > start,
    cutAfter: to < end,
  };
}

/** The sentences around the given places, in their order, those with several places once. */
export function sourceQuotes(text: string, places: readonly Span[]): readonly SourceQuote[] {
  const groups: Span[][] = [];
  let end = -1;
  for (const place of places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (place[0] < end) groups.at(-1)?.push(place);
    else groups.push([place]);
    end = Math.max(end, sentenceEnd(text, place[1]));
  }
  return groups.map((marks) => quote(text, marks));
}
