import type { Fact } from '../../report/annual-report';
import { bare, endsList, isChange, namesBefore, openingIn, withoutAsides } from './part-words';
import type { Placed } from './sentence-numbers';
import { isDeeper, sameBrackets } from './sentence-numbers';

/** A sentence that is searched for lists. */
export interface Reading {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Ids of the facts that say by how much another one grew, or since when. */
  readonly changes: ReadonlySet<number>;
}

export interface Part {
  readonly fact: Fact;
  /** What it is, in the words before it. */
  readonly words: string;
}

export interface Collected {
  readonly parts: readonly Part[];
  /** What `分别` gives numbers to; `null` where the text has no such word. */
  readonly names: readonly string[] | null;
  /** A part has parts of its own, in brackets. */
  readonly deep: boolean;
  /** `;` parts the parts, which may also begin something else. */
  readonly loose: boolean;
  /** Nothing in the list leaves in doubt what is a part. */
  readonly clean: boolean;
  /** Index of the first number behind the list. */
  readonly next: number;
}

interface List {
  readonly first: Placed;
  /** Index of `first`. */
  readonly start: number;
  readonly depth: number;
  readonly unit: string | null;
  readonly parts: Part[];
  names: readonly string[] | null;
  /** What stands between the first two parts: a list whose parts are parted by `;` goes on over it, one parted by `,` ends there. */
  separator: string | null;
  /** The parts are numbered: `一是通过…`. */
  readonly ordinals: boolean;
  /** Where the words of the next part begin. */
  from: number;
  deep: boolean;
  clean: boolean;
}

/** No list of a report is longer, deeper or wordier; they bound the work on a file that is none. */
const MOST_NUMBERS = 60;
const DEEPEST = 2;
const LONGEST_WORDS = 240;
const SEPARATED = /^\)?\s*(?:[,;、]|以及|[和及与])/;

/**
 * What a number of another kind or unit is to the list: said of the part before it (`占60%`, `2场100人次`), one of the
 * words of the next part (`13个乡镇公开413条`), its end, or perhaps a part (a number without a unit).
 */
function roleOf(
  { text, placed }: Reading,
  at: number,
  list: List,
): 'said' | 'word' | 'end' | 'doubt' {
  const [each, next] = [placed[at]?.fact, placed[at + 1]?.fact];
  if (!each) return 'end';
  const words = bare(text.slice(list.from, each.span[0]));
  if (each.kind === 'percent') return isChange(words) ? 'said' : 'end';
  if (each.kind === 'unknown') return 'doubt';
  // `第七次人口普查1条`.
  const isName = text[each.span[0]] === '第';
  if (each.kind === 'ordinal') return list.ordinals || isName ? 'word' : 'end';
  if (each.kind !== 'quantity') return 'word';
  if (words === '' && list.parts.length > 0) return 'said';
  const gap = next?.unit === list.unit ? text.slice(each.span[1], next.span[0]) : ',';
  return /[,;、:]/.test(gap) ? 'end' : 'word';
}

/** The words of the part that the number is; `null` where the list ends before it. */
function wordsOfPart(text: string, fact: Fact, list: List): string | null {
  const gap = withoutAsides(text.slice(list.from, fact.span[0]));
  const words = bare(gap);
  if (endsList(words)) return null;
  if (list.parts.length === 0) return words === '' ? null : words;
  const endsAtMark = gap.includes(';') && !(list.separator ?? ';').includes(';');
  if (!SEPARATED.test(gap) || endsAtMark) return null;
  return (words === '') === (list.names !== null) ? words : null;
}

function addPart(text: string, fact: Fact, words: string, list: List): void {
  if (list.parts.length === 0) list.names = namesBefore(words);
  if (list.parts.length === 1) list.separator = text.slice(list.from, fact.span[0]);
  list.parts.push({ fact, words });
  list.from = fact.span[1];
}

/** Passes over a list that belongs to the last part; `null` where the outer list does not go on behind it. */
function passInner(reading: Reading, at: number, list: List, opened: number): number | null {
  const last = list.parts[list.parts.length - 1];
  if (list.depth >= DEEPEST) return null;
  const inner = last && collectParts(reading, last.fact, at, opened, list.depth + 1);
  if (!inner || inner.parts.length < 2) return null;
  const [end, next] = [inner.parts[inner.parts.length - 1], reading.placed[inner.next]];
  if (!end || !next) return null;
  list.from = end.fact.span[1];
  return /^\)?;/.test(reading.text.slice(list.from, next.fact.span[0])) ? inner.next : null;
}

/** Passes over a number that is no part; `null` where it ends the list. */
function passOther(reading: Reading, at: number, list: List): number | null {
  const role = roleOf(reading, at, list);
  list.clean = list.clean && role !== 'doubt';
  if (role === 'said') list.from = reading.placed[at]?.fact.span[1] ?? list.from;
  return role === 'said' || role === 'word' ? at + 1 : null;
}

/** Takes what stands at `at`, and gives the index of what is next; `null` where the list ends. */
function take(reading: Reading, at: number, list: List): number | null {
  const { text, placed, changes } = reading;
  const each = placed[at];
  if (!each || at - list.start > MOST_NUMBERS) return null;
  const { fact } = each;
  if (fact.span[0] - list.from > LONGEST_WORDS) return null;
  if (isDeeper(each, list.first)) {
    list.deep = true;
    return at + 1;
  }
  if (!sameBrackets(each, list.first)) return null;
  const gap = withoutAsides(text.slice(list.from, fact.span[0]));
  if (changes.has(fact.id) || (list.parts.length > 0 && isChange(bare(gap)))) {
    list.from = fact.span[1];
    return at + 1;
  }
  if (fact.kind !== 'quantity' || fact.unit !== list.unit) return passOther(reading, at, list);
  const opening = list.parts.length > 0 ? openingIn(gap) : null;
  if (opening) return passInner(reading, at, list, fact.span[0] - opening.words.length);
  const ofPart = wordsOfPart(text, fact, list);
  if (ofPart === null) return null;
  addPart(text, fact, ofPart, list);
  return at + 1;
}

/**
 * The parts of `whole` from the number at `at` on; the words of the first begin at `from`. A list in the list
 * (`网站60条,其中要闻20条、公告40条;`) is passed over.
 */
export function collectParts(
  reading: Reading,
  whole: Fact,
  at: number,
  from: number,
  depth = 0,
): Collected {
  const first = reading.placed[at];
  if (!first) return { parts: [], names: null, deep: false, loose: false, clean: false, next: at };
  const before = reading.placed[at - 1]?.fact;
  const list: List = {
    ...{ first, start: at, depth, unit: whole.unit, from },
    ...{ parts: [], names: null, separator: null, deep: false, clean: true },
    ordinals: before?.kind === 'ordinal' && before.span[0] >= from,
  };
  let next = at;
  for (let to: number | null = at; to !== null;) {
    next = to;
    to = take(reading, next, list);
  }
  const { parts, names, deep, clean } = list;
  return { parts, names, deep, clean, next, loose: (list.separator ?? '').includes(';') };
}
