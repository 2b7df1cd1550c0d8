/**
 * A position in `SourceDocument.text`: `[start, end)`, counted in UTF-16 code units.
 */
export type Span = readonly [start: number, end: number];

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly span: Span;
}

/** A cell of a table of the document. Row and column count from 0. */
export interface SourceCell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Cells are in reading order and do not overlap. */
export interface TableBlock {
  readonly kind: 'table';
  readonly span: Span;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly SourceCell[];
}

export type Block = ParagraphBlock | TableBlock;

/**
 * What an import adapter makes of a file. All text of the document is the one string `text`;
 * blocks stand in reading order, do not overlap, and leave out nothing but white space and separators.
 */
export interface SourceDocument {
  readonly format: 'txt';
  /** What the text was decoded from, as the window and the PDF name it: 'UTF-8', 'GB18030', 'UTF-16LE'… */
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const textAt = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const contains = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
