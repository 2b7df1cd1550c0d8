import { textAt, type Span } from '../document/source-document';
import type { Anchor } from './event';

export type TextAnchor = Extract<Anchor, { kind: 'text' }>;

/** Characters of context on each side. */
export const CONTEXT = 32;

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
