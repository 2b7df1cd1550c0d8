import type { SourceDocument, Span, TableBlock } from '../document/source-document';
import { textAt } from '../document/source-document';
import { normalise } from '../document/normalise';
import type { CellKind } from '../report/annual-report';
import { cellKind } from './cell-value';
import type { Label } from './labels';
import { readLabel } from './labels';

/** A cell of the source with what is needed to read it. */
export interface GridCell {
  readonly raw: string;
  readonly span: Span;
  /** Index into `SourceDocument.blocks`. */
  readonly block: number;
  /** Index into that block's cells; `null` for a paragraph between the rows of a table. */
  readonly cell: number | null;
  readonly column: number;
  readonly colSpan: number;
  readonly kind: CellKind;
  readonly label: Label;
}

/** A row of a source table, or a paragraph that stands between two of them. */
export interface GridRow {
  readonly block: number;
  /** Row of the block's grid; `null` for a paragraph. */
  readonly line: number | null;
  readonly cells: readonly GridCell[];
}

const NO_LABEL: Label = { enumerator: null, key: '' };
const HAN = /\p{Script=Han}/u;
/** `- 5 -`, `— 12 —`, `第5页`, `第 5 页 共 12 页`. */
const PAGE_NUMBER = /^(?:[-—–] ?\d{1,4} ?[-—–]|第 ?\d{1,4} ?页(?:[ ,，/]*共 ?\d{1,4} ?页)?)$/;

/** What stands alone on a line or in a cell because a page ends there. */
export const isPageNumber = (raw: string): boolean =>
  raw.length <= 20 && PAGE_NUMBER.test(normalise(raw).trim());

const labelOf = (raw: string, kind: CellKind): Label =>
  kind === 'text' ? readLabel(raw) : NO_LABEL;

function gridCell(
  text: string,
  span: Span,
  place: Pick<GridCell, 'block' | 'cell' | 'column' | 'colSpan'>,
): GridCell {
  const raw = textAt(text, span).trim();
  const kind = cellKind(raw);
  const { block, cell, column, colSpan } = place;
  return { block, cell, column, colSpan, raw, span, kind, label: labelOf(raw, kind) };
}

/** The rows of a table; a row that only spans from above reach into is empty. */
export function rowsOf(
  document: SourceDocument,
  table: TableBlock,
  block: number,
): readonly GridRow[] {
  const rows: GridCell[][] = Array.from({ length: table.rowCount }, () => []);
  table.cells.forEach(({ span, row, column, colSpan }, cell) => {
    const read = gridCell(document.text, span, { block, cell, column, colSpan });
    if (!isPageNumber(read.raw)) rows[row]?.push(read);
  });
  return rows.map((cells, line) => ({ block, line, cells }));
}

/** A paragraph as a row of one cell. */
export function paragraphRow(document: SourceDocument, block: number, span: Span): GridRow {
  const place = { block, cell: null, column: 0, colSpan: 1 };
  return { block, line: null, cells: [gridCell(document.text, span, place)] };
}

/** The word of a label cell, as `readLabel` reduces it. */
export const keyOf = (cell: GridCell): string => cell.label.key;

/** Words, and not a value: `见附件` is one too. */
export const isWords = (cell: GridCell): boolean => cell.kind === 'text' && HAN.test(cell.raw);

export const isValue = (cell: GridCell | undefined): boolean =>
  cell?.kind === 'number' || cell?.kind === 'zero' || cell?.kind === 'notApplicable';

export const isNumber = (cell: GridCell): boolean => cell.kind === 'number' || cell.kind === 'zero';

/** The span of a row's text. */
export function rowSpan({ cells }: GridRow): Span {
  return [cells[0]?.span[0] ?? 0, cells.at(-1)?.span[1] ?? 0];
}

/** `1 | 2 | 3 …`: the numbers of the columns, not values. Only for a row without a label of the form. */
export function isNumbering({ cells }: GridRow): boolean {
  const written = cells.filter((cell) => cell.kind !== 'empty');
  const values = written.filter((cell) => !/^(?:[栏行]次|序号|编号|[甲乙])$/.test(keyOf(cell)));
  return values.length > 2 && values.every((cell, index) => cell.raw === `${index + 1}`);
}
