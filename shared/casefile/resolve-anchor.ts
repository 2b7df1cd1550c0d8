import { textAt, type Span } from '../document/source-document';
import { likeness } from '../lib/likeness';
import type { TextAnchor } from './anchor';
import { NUMBER, sameNumbers, withWholeNumbers } from './whole-numbers';

/** What became of an anchor in a text: it stands where it was, elsewhere, or nowhere that is certain. */
export type ResolvedText =
  { readonly state: 'placed' | 'moved'; readonly span: Span } | { readonly state: 'lost' };

const LOST: ResolvedText = { state: 'lost' };

/** Words that stand at more places than this name none. */
const MOST_PLACES = 5000;
/** Half of what stood around is there: one side whole, or both in part. */
const ALIKE = 0.5;
/** So many characters, if they stand but once, need nothing around them. */
const TELLING = 16;
/** Two places whose surroundings differ by less are equally good: a character or two of sixty-four. */
const NO_DIFFERENCE = 0.03;
/** How alike words must be that may have changed, and how long they may be to be compared. */
const ALIKE_WORDS = 0.7;
const MOST_WORDS = 400;
/** What stands next to changed words must itself be as it was, for so many characters. */
const NEIGHBOUR = 6;

/** What the anchor has kept, with the numbers whole that its quotation cuts. */
interface Kept {
  readonly text: string;
  /** The quotation in `text`. */
  readonly quote: Span;
  /** The same, with whole numbers. */
  readonly whole: Span;
}

function keptOf({ prefix, quote, suffix }: TextAnchor): Kept {
  const text = `${prefix}${quote}${suffix}`;
  const at: Span = [prefix.length, prefix.length + quote.length];
  return { text, quote: at, whole: withWholeNumbers(text, at) };
}

interface Place {
  readonly span: Span;
  /** How much of what stood around stands around it; 1 is all. */
  readonly score: number;
}

function scoreAt(text: string, [start, end]: Span, kept: Kept): number {
  const before = kept.text.slice(0, kept.whole[0]);
  const after = kept.text.slice(kept.whole[1]);
  const length = before.length + after.length;
  if (length === 0) return 1;
  const left = likeness(text.slice(Math.max(0, start - before.length), start), before);
  const right = likeness(text.slice(end, end + after.length), after);
  return (left * before.length + right * after.length) / length;
}

const escaped = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s*');

/** The quoted words with any numbers in the place of theirs. */
function patternOf(quote: string): RegExp {
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: number } of quote.matchAll(NUMBER)) {
    parts.push(escaped(quote.slice(at, index)), `(?:${NUMBER.source})`);
    at = index + number.length;
  }
  return new RegExp([...parts, escaped(quote.slice(at))].join(''), 'g');
}

/** Where the words stand, with whatever numbers: the place is looked for first, and its digits compared then. */
function placesOfWords(text: string, kept: Kept): readonly Place[] | null {
  const pattern = patternOf(textAt(kept.text, kept.whole));
  const spans: Span[] = [];
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === '') return [];
    const span: Span = [found.index, found.index + found[0].length];
    const whole = withWholeNumbers(text, span);
    if (whole[0] === span[0] && whole[1] === span[1]) spans.push(span);
    if (spans.length > MOST_PLACES) return null;
    pattern.lastIndex = found.index + 1;
  }
  return spans.map((span) => ({ span, score: scoreAt(text, span, kept) }));
}

function indexesOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words.length < NEIGHBOUR) return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push(at);
    if (found.length > MOST_PLACES) return [];
  }
  return found;
}

/** Words that have changed a little between neighbours that have not. */
function placesBetweenNeighbours(text: string, kept: Kept): readonly Place[] {
  const quote = textAt(kept.text, kept.whole);
  if (quote.length > MOST_WORDS) return [];
  const before = kept.text.slice(Math.max(0, kept.whole[0] - NEIGHBOUR), kept.whole[0]);
  const after = kept.text.slice(kept.whole[1], kept.whole[1] + NEIGHBOUR);
  const longest = quote.length / ALIKE_WORDS;
  const ends = indexesOf(text, after);
  return indexesOf(text, before).flatMap((at) => {
    const start = at + before.length;
    const end = ends.find((each) => each > start);
    if (end === undefined || end - start > longest) return [];
    const span: Span = [start, end];
    if (likeness(textAt(text, span), quote) < ALIKE_WORDS) return [];
    return [{ span, score: scoreAt(text, span, kept) }];
  });
}

/** The one place that is better than all others; `null` where there is none, or where another is as good. */
function bestOf(places: readonly Place[], { whole }: Kept): Place | null {
  const [best, second] = places.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  if (second) return best.score >= ALIKE && best.score - second.score > NO_DIFFERENCE ? best : null;
  return best.score >= ALIKE || whole[1] - whole[0] >= TELLING ? best : null;
}

/** The quotation in a place of the whole numbers: what it left off at its ends is left off here too. */
function quoteIn([start, end]: Span, { quote, whole }: Kept): Span {
  return [start + quote[0] - whole[0], end - (whole[1] - quote[1])];
}

/**
 * Where the anchored words stand in a text. The place is found by the words and what stands around them, which may
 * have changed a little; then the numbers on it must be the same, digit by digit. It is lost where they are not, where
 * the words are gone, and where two places fit equally well, unless one of these is where it was, with all around it.
 */
export function resolveAnchor(text: string, anchor: TextAnchor): ResolvedText {
  const { quote, span } = anchor;
  if (quote.trim() === '') return LOST;
  const kept = keptOf(anchor);
  const fits = (at: Span): boolean => sameNumbers([text, at], [kept.text, kept.quote]);
  const from = span[0] - anchor.prefix.length;
  if (text.startsWith(kept.text, from) && fits(span)) return { state: 'placed', span };
  const places = placesOfWords(text, kept);
  if (places === null) return LOST;
  const best =
    bestOf(places, kept) ??
    (places.some(({ score }) => score >= ALIKE)
      ? null
      : bestOf(placesBetweenNeighbours(text, kept), kept));
  if (!best || !fits(best.span)) return LOST;
  const at = quoteIn(best.span, kept);
  if (at[0] >= at[1] || !fits(at)) return LOST;
  return { state: at[0] === span[0] ? 'placed' : 'moved', span: at };
}
