import { readText } from '../../../main/import/read-text';
import type { SourceDocument } from '../../../shared/document/source-document';
import { textAt } from '../../../shared/document/source-document';

/** A plain text as it is read. */
export function documentOfText(text: string): SourceDocument {
  const result = readText({ encoding: 'UTF-8', text });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** A paragraph's text, or the rows of a table. */
export const blocksOf = (text: string): readonly (string | readonly (readonly string[])[])[] => {
  const document = documentOfText(text);
  return document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? textAt(document.text, block.span)
      : Array.from({ length: block.rowCount }, (_, row) =>
          block.cells
            .filter((cell) => cell.row === row)
            .map((cell) => textAt(document.text, cell.span)),
        ),
  );
};
