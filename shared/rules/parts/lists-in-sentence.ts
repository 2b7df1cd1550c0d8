import { sum } from '../../lib/numerals';
import type { Fact } from '../../report/annual-report';
import type { Part } from './collect-parts';
import { collectParts } from './collect-parts';
import type { Whole } from './find-whole';
import { cameInFirst, namedWholes, saysInAll, wholeBefore, wholesBefore } from './find-whole';
import { beforeTotal } from './list-before-total';
import type { Found } from './list-of';
import { knownParts } from './known-parts';
import { listOf } from './list-of';
import type { Opening } from './part-words';
import {
  areOnlySome,
  bare,
  isByChannel,
  isChange,
  isChannel,
  mayBeginList,
  openingIn,
  parallelOf,
} from './part-words';
import type { PartsList } from './parts-list';
import type { Search } from './search';
import type { Placed } from './sentence-numbers';
import { bracketOf, sameBrackets } from './sentence-numbers';

/** In characters: the words before a part are no longer. */
const NEAR = 240;
/** In numbers: dates and names that may stand between two counts. */
const FAR_BACK = 12;

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

/** Parts that make much more than the nearest total may be of another one. */
const isNotMore = (made: number, { value }: Fact): boolean => made <= (value ?? 0) * 1.1;

/** The parts are known to be those of just this total: 满意, 不满意 of the questionnaires that came back. */
const dividesIt = ({ report, text }: Search, { clause, span }: Fact, parts: readonly Part[]) =>
  knownParts(
    report,
    text.slice(clause[0], span[1]),
    parts.map(({ words }) => words),
  ) !== null;

/** `以网络申请为主`: others are left out. */
const IS_MOST = /为主|主要/;

/** `从申请渠道看,网络申请31件、…`: of what came in, in the same sentence or the one before. */
function byChannel(search: Search, at: number, first: Placed, opening: Opening) {
  const opened = first.fact.span[0] - opening.words.length;
  const here = namedWholes(search, at, opened - opening.mark.length);
  const wholes = here.length > 0 ? here : wholesBefore(search, first.fact);
  const [whole] =
    wholes.length === 1
      ? wholes.map(({ fact }) => ({ fact, certain: true }))
      : cameInFirst(search.text, wholes);
  if (!whole) return null;
  const parts = collect(search, whole.fact, at, opened);
  const end = parts.parts.at(-1)?.fact.span[1] ?? opened;
  const some = opening.some || IS_MOST.test(search.text.slice(opened, end));
  return listOf(search, whole, { ...parts, place: 'byChannel', opening: { ...opening, some } });
}

/** `其中A…、B…`: of the totals that it may belong to, the nearest, unless the parts make another one or are too many for it. */
function named(search: Search, { at, first, previous, gap }: Beginning, opening: Opening) {
  const opened = first.fact.span[0] - opening.words.length;
  if (isByChannel(opening)) return byChannel(search, at, first, opening);
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
    nearest.certain &&
    (bracketed ||
      isNotMore(made, nearest.fact) ||
      wholes.length === 1 ||
      dividesIt(search, nearest.fact, parts.parts));
  return listOf(search, other ?? { ...nearest, certain }, { ...parts, place, opening });
}

const wordsOf = (text: string, { clause, span }: Fact): string =>
  bare(text.slice(Math.max(clause[0], span[0] - NEAR), span[0]));

/** Whether numbers that just follow another one show that they are its parts. */
function showsWhole(search: Search, list: PartsList): boolean {
  const { text, sentence, changes } = search;
  const { whole, parts, parallel, complete, names } = list;
  if (complete) return true;
  if (parallel === 'channels') return true;
  if (names !== null) {
    // `教育信息60条,师资信息10条,招生信息、收费信息分别为30条、20条`: one of the parts, and not their sum.
    const at = sentence.placed.findIndex(({ fact }) => fact === whole);
    const before = countBefore(search, at)?.fact;
    return before?.unit !== whole.unit || changes.has(before.id);
  }
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
  return list && showsWhole(search, list) ? list : null;
}

/** A list behind its total. */
function behindTotal(search: Search, at: number, used: ReadonlySet<number>): PartsList | null {
  const begin = beginningAt(search, at);
  const opening = begin && openingIn(begin.gap);
  if (!begin) return null;
  return opening ? named(search, begin, opening) : plain(search, begin, used);
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
