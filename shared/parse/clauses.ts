import type { Span } from '../document/source-document';
import { UNITS } from './units';

export interface Sentence {
  readonly span: Span;
  readonly clauses: readonly Span[];
}

/** `text` is normalised, so that full-width and half-width marks are one. A comma or point between digits ends nothing. */
const SENTENCE_END = /[。!?\n]/;
const CLAUSE_END = /[,;:、]/;
/** 3件、 or 十四件、 or 30%、 */
const COUNT_ENDS = new RegExp(`[\\d〇零一二三四五六七八九十百千万亿两余多] ?(?:%|${UNITS})$`);
const LONGEST_COUNT = 8;
const between = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');

function cut(span: Span, isEnd: (at: number) => boolean): readonly Span[] {
  const pieces: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at < span[1]; at += 1) {
    if (!isEnd(at)) continue;
    if (at > start) pieces.push([start, at]);
    start = at + 1;
  }
  if (span[1] > start) pieces.push([start, span[1]]);
  return pieces;
}

/**
 * The sentences of a paragraph and their clauses, without the marks that end them. `、` ends a clause only where
 * a number with its unit stands before it: between words it is a list.
 */
export function splitSentences(text: string, paragraph: Span): readonly Sentence[] {
  const sentences = cut(paragraph, (at) => SENTENCE_END.test(text[at] ?? ''));
  return sentences.map((span) => ({
    span,
    clauses: cut(span, (at) => {
      const mark = text[at] ?? '';
      if (!CLAUSE_END.test(mark) || (/[,:]/.test(mark) && between(text, at))) return false;
      return (
        mark !== '、' || COUNT_ENDS.test(text.slice(Math.max(span[0], at - LONGEST_COUNT), at))
      );
    }),
  }));
}
