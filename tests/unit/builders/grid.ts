import type {
  SourceCell,
  SourceDocument,
  SourceFormat,
} from '../../../shared/document/source-document';
import { rowsOf, type GridCell, type GridRow } from '../../../shared/parse/grid';

/** What stands in a cell, and over how many columns where that is more than one. */
export type Written = string | readonly [raw: string, colSpan: number];

/** A document of one table, each cell behind the other, read as no format reads it: with the grid that is written here. */
export function tableDocument(
  lines: readonly (readonly Written[])[],
  format: SourceFormat = 'html',
): SourceDocument & { readonly blocks: readonly [SourceDocument['blocks'][number]] } {
  const cells: SourceCell[] = [];
  let text = '';
  lines.forEach((line, row) => {
    let column = 0;
    for (const each of line) {
      const [raw, colSpan] = typeof each === 'string' ? [each, 1] : each;
      const span = [text.length, text.length + raw.length] as const;
      cells.push({ span, row, column, rowSpan: 1, colSpan });
      text += `${raw}\t`;
      column += colSpan;
    }
    text += '\n';
  });
  const columnCount = Math.max(0, ...cells.map(({ column, colSpan }) => column + colSpan));
  const span = [0, text.length] as const;
  const block = { kind: 'table', span, rowCount: lines.length, columnCount, cells } as const;
  return { format, encoding: 'UTF-8', text, blocks: [block], pages: [] };
}

/** The rows of such a table, as that of the block. */
export function gridOf(lines: readonly (readonly Written[])[], block = 0): readonly GridRow[] {
  const document = tableDocument(lines);
  const [table] = document.blocks;
  return table.kind === 'table' ? rowsOf(document, table, block) : [];
}

/** The cells of one row. */
export const cellsOf = (...line: readonly Written[]): readonly GridCell[] =>
  gridOf([line])[0]?.cells ?? [];
