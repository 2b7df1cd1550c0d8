import { sum } from '../../lib/numerals';
import type { Fact } from '../../report/annual-report';
import type { Collected, Part } from './collect-parts';
import { collectParts } from './collect-parts';
import type { Whole } from './find-whole';
import { namedWholes, saysInAll, wholeBefore } from './find-whole';
import { isOfReceived, knownParts } from './known-parts';
import type { Opening } from './part-words';
import {
  areOnlySome,
  bare,
  goesOn,
  isChange,
  isChannel,
  isSumOf,
  isTotal,
  mayBeginList,
  namesBefore,
  openingIn,
  overlaps,
  parallelOf,
  partsWithoutNumber,
  withoutAsides,
} from './part-words';
import type { PartsList } from './parts-list';
import type { Search } from './search';
import type { Placed } from './sentence-numbers';
import { bracketOf, sameBrackets } from './sentence-numbers';

/** In characters: the words before a part are no longer. */
const NEAR = 240;
/** In numbers: dates and names that may stand between two counts. */
const FAR_BACK = 12;
const MOST_PARTS = 60;
const CARRIED = /结转|上年|去年/;

/** The clause up to the total, with the noun that may follow it: `收到14件政府信息公开申请`. */
const said = (text: string, { clause, span }: Fact): string =>
  text.slice(clause[0], span[1]) +
  (/^[^,;:(。\n]{0,14}/.exec(text.slice(span[1], span[1] + 14))?.[0] ?? '');

interface Found extends Omit<Collected, 'next'> {
  readonly place: PartsList['place'];
  /** What opens the list; `null` where no word does. */
  readonly opening: Opening | null;
  readonly addsUp?: boolean;
}

function listOf(search: Search, whole: Whole, found: Found): PartsList | null {
  const { report, text } = search;
  const { parts, names, place } = found;
  const last = parts[parts.length - 1];
  const counted = names ? Math.max(parts.length, names.length) : parts.length;
  if (!last || counted < 2) return null;
  const words = names ?? parts.map((part) => part.words);
  const parallel = parallelOf(words);
  const before = said(text, whole.fact);
  const behind = withoutAsides(
    text.slice(last.fact.span[1], Math.min(last.fact.span[1] + 40, last.fact.sentence[1])),
  );
  const known = knownParts(report, before, words);
  const complete = known === 'all';
  const unclear =
    found.loose && parallel === null && !complete && !(found.opening?.mark.includes(':') ?? false);
  const mixed =
    isOfReceived(report, before, words) ||
    (complete && CARRIED.test(text.slice(whole.fact.sentence[0], last.fact.span[1] + 20)));
  return {
    ...{ whole: whole.fact, parts, place, parallel, names, complete },
    exclusive: known !== null,
    addsUp: found.addsUp ?? false,
    missing: parts.flatMap((part) => partsWithoutNumber(part.words, parallel)),
    closed:
      !(found.opening?.some ?? false) && !goesOn(behind) && (complete || !words.some(overlaps)),
    clean: found.clean && whole.certain && !mixed && !unclear,
    deep: found.deep,
  };
}

/** The last number before `at` that counts something; one that is a word of the first part (`13个乡镇公开40条`) is not meant. */
function countBefore({ text, sentence }: Search, at: number): Placed | null {
  const first = sentence.placed[at]?.fact;
  for (let back = at - 1; first && back >= Math.max(0, at - FAR_BACK); back -= 1) {
    const each = sentence.placed[back];
    if (!each || !/quantity|percent|unknown/.test(each.fact.kind)) continue;
    const gap = text.slice(each.fact.span[1], Math.min(first.span[0], each.fact.span[1] + NEAR));
    const isWord = each.fact.kind === 'quantity' && each.fact.unit !== first.unit;
    if (!isWord || gap === '' || /[,;、:()]/.test(gap)) return each;
  }
  return null;
}

/** Where a list may begin: its first number, and what stands between that and the last count. */
interface Beginning {
  readonly at: number;
  readonly first: Placed;
  readonly previous: Placed | null;
  readonly from: number;
  readonly gap: string;
}

function beginningAt(search: Search, at: number): Beginning | null {
  const { text, sentence, changes } = search;
  const first = sentence.placed[at];
  if (!first || first.fact.kind !== 'quantity' || changes.has(first.fact.id)) return null;
  const previous = countBefore(search, at);
  const start = first.fact.span[0];
  const from = Math.max(previous?.fact.span[1] ?? sentence.start, start - NEAR);
  const gap = text.slice(from, start);
  return isChange(bare(gap)) ? null : { at, first, previous, from, gap };
}

const collect = ({ text, sentence, changes }: Search, whole: Fact, at: number, from: number) =>
  collectParts({ text, placed: sentence.placed, changes }, whole, at, from);

const sumOf = (parts: readonly Part[]): number => sum(parts.map(({ fact }) => fact.value ?? 0));

/** `其中A…、B…`: of the totals that it may belong to, the nearest, unless the parts make another one or are too many for it. */
function named(search: Search, { at, first, previous, gap }: Beginning, opening: Opening) {
  const opened = first.fact.span[0] - opening.words.length;
  if (!previous) {
    const whole = wholeBefore(search, first.fact);
    if (!whole) return null;
    const place = /^\s*其中/.test(gap) ? 'named' : 'plain';
    return listOf(search, whole, {
      ...collect(search, whole.fact, at, opened),
      ...{ place, opening },
    });
  }
  const wholes = namedWholes(search, at, opened - opening.mark.length);
  const [nearest] = wholes;
  if (!nearest) return null;
  const parts = collect(search, nearest.fact, at, opened);
  const made = sumOf(parts.parts);
  const other =
    made > (nearest.fact.value ?? 0) ? wholes.find(({ fact }) => fact.value === made) : undefined;
  const bracketed =
    opening.mark.includes('其中') &&
    bracketOf(first) >= nearest.fact.span[1] &&
    other === undefined;
  const place = bracketed ? 'bracket' : 'named';
  const certain =
    nearest.certain && (bracketed || made <= (nearest.fact.value ?? 0) || wholes.length === 1);
  return listOf(search, other ?? { ...nearest, certain }, { ...parts, place, opening });
}

const wordsOf = (text: string, { clause, span }: Fact): string =>
  bare(text.slice(Math.max(clause[0], span[0] - NEAR), span[0]));

/** Whether numbers that just follow another one show that they are its parts. */
function showsWhole(text: string, { whole, parts, parallel, complete, names }: PartsList): boolean {
  if (complete) return true;
  if (parallel === 'channels' || names !== null) return true;
  return saysInAll(text, whole) && sumOf(parts) === whole.value;
}

/** A list behind a total without a word that says so: in brackets, behind a comma, or of channels in the next sentence. */
function plain(search: Search, begin: Beginning, used: ReadonlySet<number>): PartsList | null {
  const { text, changes } = search;
  const { at, first, previous, from, gap } = begin;
  if (areOnlySome(gap)) return null;
  const make = (whole: Whole, place: Found['place'], start: number) =>
    listOf(search, whole, { ...collect(search, whole.fact, at, start), place, opening: null });
  if (!previous) {
    const whole = isChannel(bare(gap)) ? wholeBefore(search, first.fact) : null;
    return whole && saysInAll(text, whole.fact) ? make(whole, 'plain', from) : null;
  }
  const { fact } = previous;
  const isTotalOf =
    fact.kind === 'quantity' && fact.unit === first.fact.unit && fact.value !== null;
  if (!isTotalOf || changes.has(fact.id)) return null;
  const whole = { fact, certain: true };
  const bracket = bracketOf(first);
  if (bracket >= from && text.slice(fact.span[1], bracket).trim() === '') {
    return make(whole, 'bracket', bracket + 1);
  }
  if (!sameBrackets(previous, first) || !/^[,;:]/.test(gap) || used.has(fact.id)) return null;
  // One of a series, as the number that follows, and no total.
  if (parallelOf([wordsOf(text, fact), bare(gap)]) !== null) return null;
  if (!mayBeginList(bare(gap)) && !saysInAll(text, fact)) return null;
  const list = make(whole, 'plain', from);
  return list && showsWhole(text, list) ? list : null;
}

/** A list behind its total. */
function behindTotal(search: Search, at: number, used: ReadonlySet<number>): PartsList | null {
  const begin = beginningAt(search, at);
  const opening = begin && openingIn(begin.gap);
  if (!begin) return null;
  return opening ? named(search, begin, opening) : plain(search, begin, used);
}

/** The parts before a total, from the last backwards. */
function partsBefore({ text, sentence, changes }: Search, at: number): readonly Part[] {
  const parts: Part[] = [];
  const total = sentence.placed[at];
  for (let back = at - 1; total && back >= 0 && at - back < MOST_PARTS; back -= 1) {
    const each = sentence.placed[back];
    const isPart =
      each &&
      sameBrackets(each, total) &&
      each.fact.kind === 'quantity' &&
      each.fact.unit === total.fact.unit &&
      !changes.has(each.fact.id);
    if (!isPart) break;
    const from = Math.max(
      sentence.placed[back - 1]?.fact.span[1] ?? sentence.start,
      each.fact.span[0] - NEAR,
    );
    const gap = text.slice(from, each.fact.span[0]);
    const clause = gap.slice(Math.max(...[';', ':', ','].map((mark) => gap.lastIndexOf(mark))) + 1);
    parts.unshift({ fact: each.fact, words: bare(clause) });
    if (/[;:]/.test(gap) || clause.includes('分别')) break;
  }
  return parts;
}

/** `A a件、B b件等共X件`. */
const OPEN_BEFORE: Opening = { words: '', mark: '', some: true };

/** `A a件、B b件,共计X件`. */
function beforeTotal(search: Search, at: number, used: ReadonlySet<number>): PartsList | null {
  const { text, sentence, changes } = search;
  const [last, total] = [sentence.placed[at - 1]?.fact, sentence.placed[at]?.fact];
  if (!last || !total || total.kind !== 'quantity' || total.value === null) return null;
  if (changes.has(total.id) || used.has(last.id)) return null;
  const gap = text.slice(last.span[1], total.span[0]);
  if (!isTotal(bare(gap))) return null;
  const parts = partsBefore(search, at);
  const names = namesBefore(parts[0]?.words ?? '');
  const whole = { fact: total, certain: true };
  const clean = parts.slice(1).every(({ words }) => (words === '') === (names !== null));
  return listOf(search, whole, {
    ...{ parts, names, clean, place: 'before', deep: false, loose: false },
    addsUp: isSumOf(parts, bare(gap)),
    opening: /等/.test(gap) ? OPEN_BEFORE : null,
  });
}

/** The lists of a sentence, in its order. A part of one list is no total of a list that is not marked as one. */
export function listsIn(search: Search): readonly PartsList[] {
  const used = new Set<number>();
  return search.sentence.placed.flatMap((_, at) => {
    const list = behindTotal(search, at, used) ?? beforeTotal(search, at, used);
    for (const { fact } of list?.parts ?? []) used.add(fact.id);
    return list ? [list] : [];
  });
}
