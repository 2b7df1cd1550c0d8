import { overlaps, type Span } from '../../../../shared/document/source-document';

interface Marked {
  readonly span: Span;
}

/** A stretch of text under the same marks from end to end. */
export interface Piece<M extends Marked> {
  readonly span: Span;
  readonly marks: readonly M[];
}

const NO_MARKS: readonly never[] = [];

/**
 * Cuts a stretch of text where a mark begins or ends. Pieces follow each other without a gap and are together
 * the whole stretch; none is empty. An empty mark marks nothing.
 */
export function segment<M extends Marked>(whole: Span, marks: readonly M[]): readonly Piece<M>[] {
  if (whole[0] >= whole[1]) return [];
  const inside = marks.filter((mark) => mark.span[0] < mark.span[1] && overlaps(mark.span, whole));
  if (inside.length === 0) return [{ span: whole, marks: NO_MARKS }];
  const cuts = inside
    .flatMap((mark) => mark.span)
    .filter((cut) => whole[0] < cut && cut < whole[1]);
  const ends = [...new Set([whole[0], ...cuts, whole[1]])].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const span: Span = [ends[index] ?? whole[0], end];
    return { span, marks: inside.filter((mark) => overlaps(mark.span, span)) };
  });
}
