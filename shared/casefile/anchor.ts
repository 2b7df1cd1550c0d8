import { textAt, type Span } from '../document/source-document';
import type { Anchor } from './event';

type TextAnchor = Extract<Anchor, { kind: 'text' }>;

/** Characters of context on each side. */
const CONTEXT = 32;

/** Fixes a place of the text by what stands there and around it. */
export function textAnchor(text: string, span: Span): TextAnchor {
  const [start, end] = span;
  return {
    kind: 'text',
    span,
    quote: textAt(text, span),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** How many characters of the context still stand around a place. */
function contextAt(text: string, [start, end]: Span, anchor: TextAnchor): number {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return (
    commonPrefixLength(reversed(before), reversed(anchor.prefix)) +
    commonPrefixLength(after, anchor.suffix)
  );
}

function occurrences(text: string, quote: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    spans.push([at, at + quote.length]);
  }
  return spans;
}

/**
 * Where the anchored words stand. They must stand there exactly, digit by digit; where they have moved, the
 * place whose surroundings fit best. `null` where they are gone, or where two places fit equally well.
 */
export function resolveAnchor(text: string, anchor: TextAnchor): Span | null {
  if (anchor.quote === '') return null;
  if (textAt(text, anchor.span) === anchor.quote) return anchor.span;
  const [best, second] = occurrences(text, anchor.quote)
    .map((span) => ({ span, context: contextAt(text, span, anchor) }))
    .sort((a, b) => b.context - a.context);
  return best && best.context !== second?.context ? best.span : null;
}
