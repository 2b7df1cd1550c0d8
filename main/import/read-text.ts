import type {
  Block,
  SourceCell,
  SourceDocument,
  Span,
  TableBlock,
} from '../../shared/document/source-document';
import { fail, ok, type Result } from '../../shared/lib/result';
import { cellLines } from './cell-lines';
import type { DecodedText } from './decode-text';
import { TOO_LONG } from './document-limits';
import type { ReadError } from './read-error';
import { seenText } from './seen-text';
import { GAP, isHeading, isLoneCell, isTooLong, linesOf, type Line } from './text-lines';

/** The pieces of a span between the separators, without the white space around them; an empty one is kept. */
function piecesOf(text: string, [start, end]: Span, separator: RegExp): readonly Span[] {
  const whole = text.slice(start, end);
  const cut = (from: number, to: number): Span => {
    const piece = whole.slice(from, to);
    const trimmed = piece.trim();
    const at = start + from + (trimmed === '' ? 0 : piece.length - piece.trimStart().length);
    return [at, at + trimmed.length];
  };
  const pieces: Span[] = [];
  let from = 0;
  for (const found of whole.matchAll(separator)) {
    pieces.push(cut(from, found.index));
    from = found.index + found[0].length;
  }
  return [...pieces, cut(from, whole.length)];
}

/** A spreadsheet puts a cell of several lines in quotes. */
const unquoted = (text: string, [start, end]: Span): Span =>
  /^"[^"]*"$/.test(text.slice(start, end)) ? [start + 1, end - 1] : [start, end];

/**
 * A `|` at the end of a line closes the last cell, so that there is no further cell after it. A piece with nothing in
 * it is an empty cell, never left out: its span is empty and stands right after the separator before it.
 */
function spansOf(text: string, line: Line): readonly Span[] {
  if (line.kind === 'tabs' || line.kind === 'lone') {
    return piecesOf(text, line.whole, /\t/g).map((span) => unquoted(text, span));
  }
  if (line.kind !== 'bars') return piecesOf(text, line.span, GAP);
  const pieces = piecesOf(text, line.span, /\|/g);
  return line.text.endsWith('|') ? pieces.slice(0, -1) : pieces;
}

/** A `|` before the first cell opens it only where every row has it; else the first cell is empty. */
const isFence = (text: string, { kind, span }: Line): boolean =>
  kind === 'bars' && text.charAt(span[0]) === '|';

const isEmpty = ([start, end]: Span): boolean => start === end;

/** Columns of a table with tabs that have no text in any row: its margin, and what merged cells cover. */
function emptyColumns(rows: readonly (readonly Span[])[]): ReadonlySet<number> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = new Set(rows.flatMap((row) => row.flatMap((span, i) => (isEmpty(span) ? [] : i))));
  return new Set(Array.from({ length: width }, (_, i) => i).filter((i) => !used.has(i)));
}

function tableOfRows(rows: readonly (readonly Span[])[], [start, end]: Span): TableBlock {
  const cells = rows.flatMap((spans, row) =>
    spans.map((span, column): SourceCell => ({ span, row, column, rowSpan: 1, colSpan: 1 })),
  );
  return {
    kind: 'table',
    span: [cells[0]?.span[0] ?? start, Math.max(end, cells.at(-1)?.span[1] ?? 0)],
    rowCount: rows.length,
    columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cells,
  };
}

function tableOf(text: string, lines: readonly Line[]): TableBlock {
  const fenced = lines.every((line) => isFence(text, line));
  const rows = lines.map((line) => spansOf(text, line).slice(fenced ? 1 : 0));
  const dropped = lines.some(({ kind }) => kind === 'tabs') ? emptyColumns(rows) : new Set();
  const kept = rows.map((spans) => spans.filter((_, index) => !dropped.has(index)));
  return tableOfRows(kept, [lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0]);
}

const isRow = ({ kind }: Line): boolean => kind === 'tabs' || kind === 'spaces';

/** Between two rows at most these lines of one cell (a wrapped label, three levels of heads) or blank ones. */
const MOST_BETWEEN = 12;

/** The end of the rows from `first` on: rows and what stands between two of them. */
function endOfRows(lines: readonly Line[], first: number): number {
  const tabs = lines[first]?.kind === 'tabs';
  let end = first + 1;
  for (let at = end; at < lines.length && at - end <= MOST_BETWEEN; at++) {
    const line = lines[at];
    if (!line || line.kind === 'bars') break;
    if (isRow(line) || (tabs && line.kind === 'lone')) end = at + 1;
    else if (line.kind === 'blank' ? tabs : !isLoneCell(line.text)) break;
  }
  return end;
}

/** A form that nobody has filled in has no figures, but tabs for each of its columns. */
const LEAST_COLUMNS = 4;

/** Two lines of prose may have gaps in them, and addresses do: rows stand together and have figures. */
function isTable(text: string, lines: readonly Line[]): boolean {
  const rows = lines.filter(isRow);
  if (lines.filter((line) => isRow(line) || line.kind === 'lone').length < 2) return false;
  if (rows.some((row) => row.hasValue)) return true;
  return rows.some((row) => row.kind === 'tabs' && spansOf(text, row).length >= LEAST_COLUMNS);
}

function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  /** Up to here lines have been found to be no table of one cell a line. */
  let looked = 0;
  let headed = false;
  for (let at = 0; at < lines.length;) {
    const first = lines[at];
    if (!first) break;
    headed ||= isHeading(first.text);
    if (first.kind === 'plain' && at >= looked) {
      const { rows, end } = cellLines(lines, at, headed);
      looked = end;
      if (rows.length > 0) {
        const spans = rows.map((row) => row.map(({ span }) => span));
        blocks.push(tableOfRows(spans, first.span));
        at = end;
        continue;
      }
    }
    let end = at + 1;
    if (first.kind === 'bars') while (lines[end]?.kind === 'bars') end += 1;
    else if (isRow(first)) end = endOfRows(lines, at);
    const written = lines.slice(at, end).filter(({ kind }) => kind !== 'blank');
    if (first.kind === 'bars' || isTable(text, written)) blocks.push(tableOf(text, written));
    else for (const { span } of written) blocks.push({ kind: 'paragraph', span });
    at = end;
  }
  return blocks;
}

/**
 * Plain text → document. Lines that follow each other and contain `|` are one table, a line a row; so are lines with
 * tabs or with two and more spaces between their cells, where they have figures. Rows may have different numbers of
 * cells. So are lines of one cell each, many of which are figures. Any other line that is not blank is a paragraph.
 */
export function readText(decoded: DecodedText): Result<SourceDocument, ReadError> {
  if (isTooLong(decoded.text)) return fail(TOO_LONG);
  const { text } = seenText(decoded.text);
  const { encoding } = decoded;
  return ok({ format: 'txt', encoding, text, blocks: blocksOf(text), pages: [] });
}
