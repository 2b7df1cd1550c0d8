import type { Block, SourceDocument, Span } from '../document/source-document';
import type { UnreadPart } from '../report/annual-report';
import type { GridCell } from './grid';

interface Piece extends UnreadPart {
  readonly joins: boolean;
}

/** Parts of one kind with nothing used between them are one. */
function joined(pieces: readonly Piece[]): readonly UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const { span, kind, joins } of pieces) {
    const last = parts.at(-1);
    if (joins && last?.kind === kind)
      parts[parts.length - 1] = { kind, span: [last.span[0], span[1]] };
    else parts.push({ kind, span });
  }
  return parts;
}

/** Every part of the source that nothing was read from. `isRead`: whether a paragraph was. */
export function unreadParts(
  document: SourceDocument,
  used: readonly GridCell[],
  isRead: (span: Span) => boolean,
): readonly UnreadPart[] {
  const usedCells = new Map<number, Set<number>>();
  for (const { block, cell } of used) {
    if (cell === null) continue;
    const cells = usedCells.get(block) ?? new Set<number>();
    cells.add(cell);
    usedCells.set(block, cells);
  }
  const pieces: Piece[] = [];
  let joins = false;
  const unused = (span: Span, kind: UnreadPart['kind']): void => {
    pieces.push({ span, kind, joins });
    joins = true;
  };
  const cellsOf = (block: Block & { kind: 'table' }, cells: ReadonlySet<number>): void => {
    block.cells.forEach(({ span }, index) => {
      if (cells.has(index)) joins = false;
      else if (span[0] < span[1]) unused(span, 'cells');
    });
  };
  document.blocks.forEach((block, index) => {
    const cells = usedCells.get(index);
    if (block.kind === 'table') {
      if (cells) cellsOf(block, cells);
      else unused(block.span, 'table');
    } else if (block.picture) unused(block.span, 'picture');
    else if (block.unread) unused(block.span, block.unread);
    else if (block.aside) unused(block.span, 'aside');
    else if (isRead(block.span)) joins = false;
    else unused(block.span, 'paragraph');
  });
  return joined(pieces);
}
