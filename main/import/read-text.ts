import type {
  Block,
  SourceCell,
  SourceDocument,
  Span,
  TableBlock,
} from '../../shared/document/source-document';
import type { DecodedText } from './decode-text';
import { replaceControls } from './replace-controls';

/** A line of the text without the white space around it. */
interface Line {
  readonly span: Span;
  readonly blank: boolean;
  readonly isRow: boolean;
}

/** `\r\r\n` is what a text copied twice through the wrong mode has. */
const LINE_END = /\r{0,2}\n|[\v\f\r\x85\u2028\u2029]/g;

function trimmed(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return [from, Math.max(from, start + piece.trimEnd().length)];
}

/** Lines in order; a blank one counts, because it ends a table. */
function* linesOf(text: string): Generator<Line> {
  const line = (whole: Span): Line => {
    const span = trimmed(text, whole);
    return { span, blank: span[0] === span[1], isRow: text.slice(...span).includes('|') };
  };
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    yield line([start, end.index]);
    start = end.index + end[0].length;
  }
  yield line([start, text.length]);
}

/**
 * The cells of one row: the pieces between the `|`, without the white space around them. A `|` at the end of the
 * line closes the last cell, so that there is no further cell after it; one at the beginning opens the first cell
 * only where every row of the table has it (`fenced`). A piece with nothing in it is an empty cell, never left out:
 * its span is empty and stands right after the `|` before it.
 */
function cellsOf(text: string, line: Line, row: number, fenced: boolean): readonly SourceCell[] {
  const [start, end] = line.span;
  const pieces = text.slice(start, end).split('|');
  let at = start;
  const spans = pieces.map((piece): Span => {
    const from = at;
    at += piece.length + 1;
    return piece.trim() === '' ? [from, from] : trimmed(text, [from, from + piece.length]);
  });
  const last = pieces.at(-1) === '' ? -1 : undefined;
  return spans
    .slice(fenced ? 1 : 0, last)
    .map((span, column) => ({ span, row, column, rowSpan: 1, colSpan: 1 }));
}

function tableOf(text: string, rows: readonly Line[]): TableBlock {
  const fenced = rows.every((row) => text.charAt(row.span[0]) === '|');
  const cells = rows.map((row, index) => cellsOf(text, row, index, fenced));
  return {
    kind: 'table',
    span: [rows[0]?.span[0] ?? 0, rows.at(-1)?.span[1] ?? 0],
    rowCount: rows.length,
    columnCount: Math.max(...cells.map((row) => row.length)),
    cells: cells.flat(),
  };
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Line[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(text, rows));
    rows = [];
  };
  for (const line of linesOf(text)) {
    if (line.isRow) {
      rows.push(line);
      continue;
    }
    endTable();
    if (!line.blank) blocks.push({ kind: 'paragraph', span: line.span });
  }
  endTable();
  return blocks;
}

/**
 * Plain text → document. Lines that follow each other and contain `|` are one table, a line a row; rows may have
 * different numbers of cells. Any other line that is not blank is a paragraph.
 */
export function readText(decoded: DecodedText): SourceDocument {
  const text = replaceControls(decoded.text);
  return { format: 'txt', encoding: decoded.encoding, text, blocks: blocksOf(text), pages: [] };
}
