import type {
  Block,
  Box,
  Page,
  Place,
  Run,
  SourceCell,
  SourceDocument,
  SourceFormat,
  Span,
  TableBlock,
  UnreadMark,
} from '../../shared/document/source-document';
import { seenText } from './seen-text';

/** A piece of a part's text on a page; `span` counts within the part. */
export interface PartRun {
  readonly span: Span;
  readonly page: number;
  readonly box: Box;
}

interface TextPart {
  readonly text: string;
  readonly places?: readonly Place[];
  /** In a document with pages. */
  readonly runs?: readonly PartRun[];
}

export interface ParagraphPart extends TextPart {
  readonly kind: 'paragraph';
  readonly aside?: true;
  readonly picture?: true;
  readonly unread?: UnreadMark;
}

export interface CellPart extends TextPart {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Cells in reading order: by row, then by column. A cell that a span covers is not listed. */
export interface TablePart {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly CellPart[];
  readonly places?: readonly Place[];
}

/** What an adapter reads, in reading order; the positions in the document's text come from `buildDocument`. */
export type DocumentPart = ParagraphPart | TablePart;

interface Draft {
  readonly format: SourceFormat;
  readonly encoding: string;
  readonly parts: readonly DocumentPart[];
  /** Without their runs, which come from the parts. */
  readonly pages?: readonly Omit<Page, 'runs'>[];
}

const placed = ({ places }: { readonly places?: readonly Place[] }) =>
  places && places.length > 0 ? { places } : {};

/** Lays the parts' texts one behind the other, and keeps where each of them is. */
class Sheet {
  readonly #pieces: string[] = [];
  readonly #runs: Run[][];
  #length = 0;

  constructor(pageCount: number) {
    this.#runs = Array.from({ length: pageCount }, () => []);
  }

  get text(): string {
    return this.#pieces.join('');
  }

  runsOf(page: number): readonly Run[] {
    return this.#runs[page] ?? [];
  }

  separate(mark: string): void {
    if (this.#length > 0) this.#append(mark);
  }

  /** What is seen of the text, without white space around it; where it is. */
  write({ text: written, runs }: TextPart): Span {
    const { text, leftOut } = seenText(written);
    const lead = text.length - text.trimStart().length;
    const start = this.#length;
    this.#append(text.trim());
    const end = this.#length;
    const shift = (at: number): number => {
      const before = leftOut.filter((each) => each < at).length;
      return Math.min(end, Math.max(start, start + at - before - lead));
    };
    for (const { span, page, box } of runs ?? []) {
      const moved: Span = [shift(span[0]), shift(span[1])];
      if (moved[0] < moved[1]) this.#runs[page]?.push({ span: moved, box });
    }
    return [start, end];
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function writeTable(sheet: Sheet, part: TablePart): TableBlock {
  let row: number | null = null;
  const cells = part.cells.map((cell): SourceCell => {
    sheet.separate(row === null || cell.row !== row ? '\n' : '\t');
    row = cell.row;
    const { column, rowSpan, colSpan } = cell;
    return { span: sheet.write(cell), row, column, rowSpan, colSpan, ...placed(cell) };
  });
  const span: Span = [cells[0]?.span[0] ?? 0, cells.at(-1)?.span[1] ?? 0];
  const { rowCount, columnCount } = part;
  return { kind: 'table', span, rowCount, columnCount, cells, ...placed(part) };
}

function writeParagraph(sheet: Sheet, part: DocumentPart & { kind: 'paragraph' }): Block {
  sheet.separate('\n');
  const { aside, picture, unread } = part;
  const set = {
    ...(aside ? { aside } : {}),
    ...(picture ? { picture } : {}),
    ...(unread ? { unread } : {}),
  };
  return { kind: 'paragraph', span: sheet.write(part), ...set, ...placed(part) };
}

const hasText = (part: DocumentPart): boolean =>
  part.kind === 'table'
    ? part.cells.some((cell) => cell.text.trim() !== '')
    : part.text.trim() !== '';

/**
 * The document of these parts. A line is a paragraph or a table row, a tab stands between the cells of a row; a part
 * without any text is left out.
 */
export function buildDocument({ format, encoding, parts, pages = [] }: Draft): SourceDocument {
  const sheet = new Sheet(pages.length);
  const blocks = parts
    .filter(hasText)
    .map((part) => (part.kind === 'table' ? writeTable(sheet, part) : writeParagraph(sheet, part)));
  return {
    format,
    encoding,
    text: sheet.text,
    blocks,
    pages: pages.map((page, index) => ({ ...page, runs: sheet.runsOf(index) })),
  };
}
