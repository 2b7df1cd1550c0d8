import { readDocument } from '../../../../../main/import/read-document';
import type { SourceDocument, TableBlock } from '../../../../../shared/document/source-document';
import { textAt } from '../../../../../shared/document/source-document';

const bytesOf = (page: string | Uint8Array): Uint8Array =>
  typeof page === 'string' ? new TextEncoder().encode(page) : page;

/** A page, read as the program reads a file. */
export async function readPage(page: string | Uint8Array): Promise<SourceDocument> {
  const document = await readDocument(bytesOf(page));
  if (!document.ok) throw new Error(`not readable: ${document.error.kind}`);
  return document.value;
}

export async function errorOf(page: string | Uint8Array): Promise<string> {
  const document = await readDocument(bytesOf(page));
  return document.ok ? `read as ${document.value.format}` : document.error.kind;
}

export const rowsOf = (document: SourceDocument, table: TableBlock): readonly string[] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => textAt(document.text, cell.span))
      .join('|'),
  );

/** A paragraph is its text, with `aside:` before it where it is one; a table is the list of its rows. */
export async function contentOf(body: string): Promise<readonly (string | readonly string[])[]> {
  const document = await readPage(`<!doctype html><html><body>${body}</body></html>`);
  return document.blocks.map((block) =>
    block.kind === 'table'
      ? rowsOf(document, block)
      : `${block.aside ? 'aside:' : ''}${textAt(document.text, block.span)}`,
  );
}

/** `text@row,column` and `+rowSpan×colSpan` where it is more than one slot, of the page's first table. */
export async function cellsOf(body: string): Promise<readonly string[]> {
  const document = await readPage(`<!doctype html>${body}`);
  const table = document.blocks.find((block) => block.kind === 'table');
  return (table?.cells ?? []).map(({ span, row, column, rowSpan, colSpan }) => {
    const size = rowSpan * colSpan === 1 ? '' : `+${rowSpan}×${colSpan}`;
    return `${textAt(document.text, span)}@${row},${column}${size}`;
  });
}
