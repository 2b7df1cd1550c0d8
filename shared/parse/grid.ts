import type { SourceCell, SourceDocument, Span, TableBlock } from '../document/source-document';
import { contains, textAt } from '../document/source-document';
import type { ReportCell, Section, SectionId } from '../report/annual-report';
import { readCellValue } from './cell-value';
import { readLabel } from './labels';

/** A cell of the source with what is needed to read it. */
export interface GridCell {
  readonly raw: string;
  readonly span: Span;
  /** Index into `SourceDocument.blocks`, and into that block's cells. */
  readonly block: number;
  readonly cell: number;
}

export type GridRow = readonly GridCell[];

function rowsOf(document: SourceDocument, table: TableBlock, block: number): readonly GridRow[] {
  const rows: GridCell[][] = Array.from({ length: table.rowCount }, () => []);
  table.cells.forEach((source: SourceCell, cell) => {
    rows[source.row]?.push({
      raw: textAt(document.text, source.span).trim(),
      span: source.span,
      block,
      cell,
    });
  });
  return rows;
}

/** The rows of all tables in a section; of the whole document where that section was not found. */
export function gridRows(
  document: SourceDocument,
  sections: readonly Section[],
  id: SectionId,
): readonly GridRow[] {
  const section = sections.find((each) => each.id === id);
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return [];
    return !section || contains(section.span, block.span) ? rowsOf(document, block, index) : [];
  });
}

/** The word of a label cell, as `readLabel` reduces it. */
export const keyOf = (cell: GridCell): string => readLabel(cell.raw).key;

/** The span of a row's text. */
export function rowSpan(row: GridRow): Span {
  const first = row[0];
  const last = row[row.length - 1];
  return [first?.span[0] ?? 0, last?.span[1] ?? 0];
}

export function reportCell(cell: GridCell, unit: string): ReportCell {
  const { raw, span, block, cell: index } = cell;
  return { ...readCellValue(raw, unit), raw, unit: null, span, block, cell: index };
}
