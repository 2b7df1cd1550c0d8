import { writeNumber, type NumberStyle } from './number-style';

/** What several numbers of a sentence have to do with each other. */
export interface Group {
  readonly kind: 'sum' | 'rate' | 'shares' | 'growth' | 'ordinals' | 'same';
  /** How it is written; the kinds of errors choose by it. */
  readonly shape:
    'list' | 'brackets' | 'totalAtEnd' | 'nested' | 'sentences' | 'plain' | 'oneCount';
  /** The words say that the parts are all there are: a dropped part can be told. */
  readonly closed: boolean;
}

export interface Link {
  readonly group: Group;
  readonly as:
    | 'total'
    | 'part'
    | 'count'
    | 'whole'
    | 'rate'
    | 'now'
    | 'before'
    | 'growth'
    | 'direction'
    | 'difference'
    | 'share'
    | 'declared'
    | 'ordinal'
    | 'statement';
}

/** A number, or other words of which the generator knows what they say. */
export interface Mark {
  readonly words: string;
  readonly value: number | null;
  readonly style: NumberStyle | null;
  /** The quantity of the tables that it states, or what else it is: `documentNumber`, `periodYear`. */
  readonly role: string | null;
  readonly links: readonly Link[];
}

export type Piece = string | Mark;
/** A sentence or a paragraph. */
export type Pieces = readonly Piece[];

export const isMark = (piece: Piece): piece is Mark => typeof piece !== 'string';

/** Text with marks in it: `` said`收到${mark}件` ``. */
export function said(
  words: TemplateStringsArray,
  ...between: readonly (Piece | Pieces | number)[]
): Pieces {
  return words.flatMap((text, index): Pieces => {
    const next = between[index];
    if (next === undefined) return [text];
    if (typeof next === 'number') return [`${text}${next}`];
    return [text, ...(isPieces(next) ? next : [next])];
  });
}

const isPieces = (value: Piece | Pieces): value is Pieces => Array.isArray(value);

/** Ends a line within the pieces of one pattern. */
export const LINE_END = '\n';

/** The lines that the pieces make. */
export function linesIn(pieces: Pieces): readonly Pieces[] {
  const end = pieces.indexOf(LINE_END);
  return end < 0 ? [pieces] : [pieces.slice(0, end), ...linesIn(pieces.slice(end + 1))];
}

/** One after the other, `mark` between them. */
export const joined = (list: readonly Pieces[], mark: string): Pieces =>
  list.flatMap((pieces, index) => (index === 0 ? pieces : [mark, ...pieces]));

export const marksOf = (pieces: Pieces): readonly Mark[] => pieces.filter(isMark);

export const textOf = (pieces: Pieces): string =>
  pieces.map((piece) => (isMark(piece) ? piece.words : piece)).join('');

/** Where a mark stands in the text of its pieces; `null` where it is none of them. */
export function placeOf(pieces: Pieces, mark: Mark): readonly [start: number, end: number] | null {
  const at = pieces.indexOf(mark);
  if (at < 0) return null;
  const start = textOf(pieces.slice(0, at)).length;
  return [start, start + mark.words.length];
}

/** The same mark with another value, written in the same way. */
export function withValue(mark: Mark, value: number): Mark {
  return { ...mark, value, words: writeNumber(value, mark.style ?? 'plain') };
}

export const exchanged = (pieces: Pieces, mark: Mark, other: Mark): Pieces =>
  pieces.map((piece) => (piece === mark ? other : piece));
