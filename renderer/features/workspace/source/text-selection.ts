import type { Span } from '../../../../shared/document/source-document';

interface Point {
  readonly node: Node;
  readonly offset: number;
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset['start']);
const endOf = (piece: HTMLElement): number => startOf(piece) + (piece.textContent?.length ?? 0);

/** Where a point inside a piece of the source stands in the document. */
function insidePiece({ node, offset }: Point): number | null {
  if (!(node instanceof Text)) return null;
  const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
  return piece ? startOf(piece) + offset : null;
}

/** A point between pieces is drawn to the next one where a selection starts, to the one before where it ends. */
function betweenPieces(pane: Element, point: Point, side: 'start' | 'end'): number | null {
  const at = document.createRange();
  at.setStart(point.node, point.offset);
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-start]')];
  const next = pieces.findIndex((piece) => at.comparePoint(piece, 0) >= 0);
  if (side === 'start') {
    const piece = pieces[next];
    return piece ? startOf(piece) : null;
  }
  const piece = next < 0 ? pieces.at(-1) : pieces[next - 1];
  return piece ? endOf(piece) : null;
}

/** The text of the source that is selected on the screen, without white space around it. */
export function selectedSpan(pane: Element, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const from = { node: range.startContainer, offset: range.startOffset };
  const to = { node: range.endContainer, offset: range.endOffset };
  const start = insidePiece(from) ?? betweenPieces(pane, from, 'start');
  const end = insidePiece(to) ?? betweenPieces(pane, to, 'end');
  if (start === null || end === null) return null;
  const quote = text.slice(start, end);
  const first = start + quote.length - quote.trimStart().length;
  const last = end - (quote.length - quote.trimEnd().length);
  return first < last ? [first, last] : null;
}
