import { textAt, type Span } from '../document/source-document';
import { cellAt, type AnnualReport, type CellRef } from '../report/annual-report';
import type { Anchor } from './event';

export type TextAnchor = Extract<Anchor, { kind: 'text' }>;
export type CellAnchor = Extract<Anchor, { kind: 'cell' }>;

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

/** Fixes a cell by its name and what stands in it now: with another number in it, the anchor is lost. */
export function cellAnchor(report: AnnualReport, { table, row, column }: CellRef): CellAnchor {
  const cell = cellAt(report, { table, row, column });
  return {
    kind: 'cell',
    value: cell?.value ?? null,
    ...(cell ? {} : { absent: true }),
    ...{ table, row, column },
  };
}
