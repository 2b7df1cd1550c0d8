/**
 * A position in `SourceDocument.text`: `[start, end)`, counted in UTF-16 code units.
 */
export type Span = readonly [start: number, end: number];

/** What a file is, told by its content. */
export const SOURCE_FORMATS = ['txt', 'html', 'docx', 'odt', 'doc', 'xlsx', 'pdf'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** `[left, top, right, bottom]` in points from the page's upper left corner as it is shown. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A piece of text on a page: a line of a paragraph, or a part of one. */
export interface Run {
  readonly span: Span;
  readonly box: Box;
}

/** A page of a document that has pages (PDF). */
export interface Page {
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Set where it shows no text at all: an empty page, or a scan between pages that are text. */
  readonly hasNoText?: true;
}

/**
 * Where a block or cell stands in the file itself. `page` counts from 0. `path` is the way to the element:
 * `/html/body/div[2]/table/tr[3]/td[1]`, `word/document.xml#/w:document/w:body/w:tbl[2]/w:tr[3]/w:tc[1]`, `表三!B5`.
 */
export type Place =
  | { readonly kind: 'box'; readonly page: number; readonly box: Box }
  | { readonly kind: 'path'; readonly path: string };

/** What a file has and does not show, and what it holds without being opened here. */
export const UNREAD_MARKS = [
  'hidden',
  'hiddenRow',
  'hiddenColumn',
  'hiddenSheet',
  'deleted',
  'comment',
  'textBox',
  'embedded',
] as const;
export type UnreadMark = (typeof UNREAD_MARKS)[number];

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly span: Span;
  /** More than one where it goes over a page; none in a plain text. */
  readonly places?: readonly Place[];
  /** Set where it is no part of the running text: a page number, a running head or foot, a note. */
  readonly aside?: true;
  /** Set where it stands for a picture, and its text says so: what the picture shows was not read. It is aside as well. */
  readonly picture?: true;
  /** Set where it is nothing that the document shows as its text. It is aside as well. */
  readonly unread?: UnreadMark;
}

/** A cell of a table of the document. Row and column count from 0. */
export interface SourceCell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly places?: readonly Place[];
}

/** Cells are in reading order and do not overlap. */
export interface TableBlock {
  readonly kind: 'table';
  readonly span: Span;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly SourceCell[];
  readonly places?: readonly Place[];
}

export type Block = ParagraphBlock | TableBlock;

/**
 * What an import adapter makes of a file. All text of the document is the one string `text`;
 * blocks stand in reading order, do not overlap, and leave out nothing but white space and separators.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** What the text was decoded from, as the window and the PDF name it: 'UTF-8', 'GB18030', 'UTF-16LE'…; 'PDF', 'DOCX'… where the format says it. */
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Empty where the document has no pages of its own. */
  readonly pages: readonly Page[];
}

export const textAt = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const contains = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
