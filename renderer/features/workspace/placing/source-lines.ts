import type { CaseView } from '../../../../shared/contract/case-view';
import {
  overlaps,
  textAt,
  type SourceCell,
  type SourceDocument,
  type Span,
  type TableBlock,
} from '../../../../shared/document/source-document';
import { cellAt, type CellRef } from '../../../../shared/report/annual-report';
import type { TableId } from '../../../../shared/report/form';
import type { Placement } from '../../../../shared/report/placement';
import type { CaseIndex } from '../case-index';
import { sourceCellKey } from '../cell-key';
import type { Place } from '../place';

/** A cell of the document's own tables: index of the block, and of the cell in it. */
export interface SourceCellRef {
  readonly block: number;
  readonly cell: number;
}

export type Axis = Placement['kind'];

export function tableBlock(document: SourceDocument, at: number): TableBlock | null {
  const block = document.blocks[at];
  return block?.kind === 'table' ? block : null;
}

export const sourceCell = (document: SourceDocument, at: SourceCellRef): SourceCell | null =>
  tableBlock(document, at.block)?.cells[at.cell] ?? null;

/** Which number a table has among the document's tables, from 1. */
export const sourceTableNumber = (document: SourceDocument, block: number): number =>
  document.blocks.slice(0, block + 1).filter((each) => each.kind === 'table').length;

/** The row or column of the grid that a cell begins in. */
export const lineOf = (cell: SourceCell, axis: Axis): number =>
  axis === 'row' ? cell.row : cell.column;

/** The cells that begin in a row or column of the grid, in their order. */
export const cellsOfLine = (
  block: TableBlock,
  axis: Axis,
  line: number,
): readonly (readonly [SourceCell, number])[] =>
  block.cells
    .map((cell, index) => [cell, index] as const)
    .filter(([cell]) => lineOf(cell, axis) === line);

/** What stands in a row or column, cell by cell. */
export function lineText(
  document: SourceDocument,
  at: { readonly block: number; readonly line: number },
  axis: Axis,
): string {
  const block = tableBlock(document, at.block);
  if (!block) return '';
  return cellsOfLine(block, axis, at.line)
    .map(([cell]) => textAt(document.text, cell.span).replace(/\s+/g, ' ').trim())
    .join(' | ');
}

/**
 * Whether the cells of a table stand under each other as on the page. A text without merged cells has lost them where
 * a label spans columns: then a column of its grid is no column of the table.
 */
export function keepsColumns(document: SourceDocument, at: number): boolean {
  const block = tableBlock(document, at);
  if (!block) return false;
  const flattened = document.format === 'txt' || document.format === 'doc';
  return !flattened || block.cells.some((cell) => cell.rowSpan > 1 || cell.colSpan > 1);
}

function cellUnder(document: SourceDocument, span: Span): SourceCellRef | null {
  const block = document.blocks.findIndex(
    (each) => each.kind === 'table' && overlaps(each.span, span),
  );
  const cell = tableBlock(document, block)?.cells.findIndex((each) => overlaps(each.span, span));
  return cell === undefined || cell < 0 ? null : { block, cell };
}

/** The cell of the source at a place of the report; `null` where it is in none. */
export function sourceCellAt(view: CaseView, place: Place): SourceCellRef | null {
  if (place.kind === 'text') return cellUnder(view.document, place.span);
  const { block = null, cell = null } = cellAt(view.report, place.ref) ?? {};
  return block === null || cell === null ? null : { block, cell };
}

/** The statutory cells that were read from a row or column. */
export const refsOfLine = (
  { document }: CaseView,
  { cellOfSource }: CaseIndex,
  at: { readonly block: number; readonly line: number },
  axis: Axis,
): readonly CellRef[] => {
  const block = tableBlock(document, at.block);
  const cells = block ? cellsOfLine(block, axis, at.line) : [];
  return cells.flatMap(([, cell]) => cellOfSource.get(sourceCellKey(at.block, cell)) ?? []);
};

/** The statutory table that most of a block was read into. */
export function tableOfBlock(view: CaseView, index: CaseIndex, block: number): TableId | null {
  const counts = new Map<TableId, number>();
  tableBlock(view.document, block)?.cells.forEach((_, cell) => {
    const ref = index.cellOfSource.get(sourceCellKey(block, cell));
    if (ref) counts.set(ref.table, (counts.get(ref.table) ?? 0) + 1);
  });
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Where a line that an inspector has placed stands: the cells read from it, or else its text. */
export function placesOfLine(view: CaseView, placement: Placement): readonly Place[] {
  const block = tableBlock(view.document, placement.block);
  if (!block) return [];
  const cells = cellsOfLine(block, placement.kind, placement.line);
  const own = new Set(cells.map(([, cell]) => cell));
  const refs = Object.entries(view.report.tables[placement.table].cells).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]): Place[] =>
      cell?.block === placement.block && cell.cell !== null && own.has(cell.cell)
        ? [{ kind: 'cell', ref: { table: placement.table, row, column } }]
        : [],
    ),
  );
  if (refs.length > 0) return refs;
  return cells
    .filter(([{ span }]) => span[0] < span[1])
    .map(([{ span }]): Place => ({ kind: 'text', span }));
}
