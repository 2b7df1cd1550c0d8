import { overlaps, type Span } from '../../../../shared/document/source-document';

interface Marked {
  readonly span: Span;
}

/** A stretch of text under the same marks from end to end; the marks in the order in which they were given. */
export interface Piece<M extends Marked> {
  readonly span: Span;
  readonly marks: readonly M[];
}

interface Placed<M extends Marked> {
  readonly mark: M;
  readonly order: number;
}

const inOrder = <M extends Marked>(placed: readonly Placed<M>[]): readonly M[] =>
  [...placed].sort((a, b) => a.order - b.order).map(({ mark }) => mark);

/** Where pieces begin and end: at the ends of the whole and of every mark in it. */
function cutsOf(whole: Span, marks: readonly Marked[]): readonly number[] {
  const inside = marks
    .flatMap((mark) => mark.span)
    .filter((cut) => whole[0] < cut && cut < whole[1]);
  return [...new Set([whole[0], ...inside, whole[1]])].sort((a, b) => a - b);
}

/**
 * Cuts a stretch of text where a mark begins or ends. Pieces follow each other without a gap and are together
 * the whole stretch; none is empty. An empty mark marks nothing. One pass over the marks, so that a paragraph
 * with thousands of them is cut in no time.
 */
export function segment<M extends Marked>(whole: Span, marks: readonly M[]): readonly Piece<M>[] {
  if (whole[0] >= whole[1]) return [];
  const coming = marks
    .map((mark, order) => ({ mark, order }))
    .filter(({ mark }) => mark.span[0] < mark.span[1] && overlaps(mark.span, whole))
    .sort((a, b) => a.mark.span[0] - b.mark.span[0]);
  const cuts = cutsOf(
    whole,
    coming.map(({ mark }) => mark),
  );
  let next = 0;
  let active: readonly Placed<M>[] = [];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? whole[0];
    const from = next;
    while ((coming[next]?.mark.span[0] ?? Infinity) <= start) next += 1;
    active = [...active.filter(({ mark }) => mark.span[1] > start), ...coming.slice(from, next)];
    return { span: [start, end], marks: inOrder(active) };
  });
}
