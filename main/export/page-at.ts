import type { Place, SourceDocument } from '../../shared/document/source-document';
import { contains, type Span } from '../../shared/document/source-document';

const pageOf = (places: readonly Place[] = []): number | null => {
  const [box] = places.flatMap((place) => (place.kind === 'box' ? [place.page] : []));
  return box ?? null;
};

/** The page of the block or cell that the position lies in: for what no line of text says. */
function pageOfBlock({ blocks }: SourceDocument, here: Span): number | null {
  const block = blocks.find(({ span }) => contains(span, here));
  if (!block) return null;
  const cells = block.kind === 'table' ? block.cells : [];
  const cell = cells.find(({ span }) => contains(span, here));
  return pageOf(cell?.places) ?? pageOf(block.places);
}

/** The page that a position in the text stands on, counted from 1; `null` where the document has no pages. */
export function pageAt(document: SourceDocument, position: number): number | null {
  const here: Span = [position, position];
  const found = document.pages.findIndex(({ runs }) =>
    runs.some(({ span }) => span[0] <= position && position < span[1]),
  );
  if (found >= 0) return found + 1;
  const page = document.pages.length > 0 ? pageOfBlock(document, here) : null;
  return page === null ? null : page + 1;
}
