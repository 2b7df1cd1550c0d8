import { readPdf } from '../../../../../main/import/pdf/read-pdf';
import {
  textAt,
  type Block,
  type SourceDocument,
  type TableBlock,
} from '../../../../../shared/document/source-document';

export async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const result = await readPdf(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** Each block as a line: `表` for a table, `(…)` around an aside. */
export const outline = ({ text, blocks }: SourceDocument): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === 'table') return '表';
    const words = textAt(text, block.span);
    return block.aside ? `(${words})` : words;
  });

export function tableOf({ blocks }: SourceDocument, index = 0): TableBlock {
  const table = blocks.filter((block): block is Block & TableBlock => block.kind === 'table')[
    index
  ];
  if (!table) throw new Error(`there is no table ${String(index)}`);
  return table;
}

/** Rows of cells; a cell over several fields has them behind it: `三、×2×1` is two rows high and one column wide. */
export function rows(document: SourceDocument, index = 0): readonly (readonly string[])[] {
  const table = tableOf(document, index);
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ span, rowSpan, colSpan }) => {
        const spans = rowSpan * colSpan > 1 ? `×${String(rowSpan)}×${String(colSpan)}` : '';
        return `${textAt(document.text, span)}${spans}`;
      }),
  );
}
