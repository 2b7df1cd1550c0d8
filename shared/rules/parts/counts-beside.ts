import type { Fact } from '../../report/annual-report';
import { isNextTo } from './find-whole';
import { bare, isChange, isSaidOf, mayBeOther } from './part-words';
import type { Search } from './search';
import type { Numbered, Placed } from './sentence-numbers';
import { isDeeper, sameBrackets } from './sentence-numbers';

/** Counts that stand next to a list and may be parts of the same whole: `办理来信10件;办理建议20件、提案30件,共计60件`. */
export interface Beside {
  /** One of them stands in the list's own sentence and unit: it may be a part as well. */
  readonly goesOn: boolean;
  /** What the nearest of them is, what the two nearest make, and so on, whatever they count. */
  readonly sums: readonly number[];
}

const MOST_BESIDE = 8;

const runningSums = (facts: readonly Fact[]): readonly number[] => {
  let made = 0;
  return facts.slice(0, MOST_BESIDE).map(({ value }) => (made += value ?? 0));
};

/** The words of the clause that end with the number at `at`. */
function wordsAt(text: string, { placed, start }: Numbered, at: number): string {
  const [before, own] = [placed[at - 1]?.fact, placed[at]?.fact];
  return own ? bare(text.slice(before?.span[1] ?? start, own.span[0])) : '';
}

/** Whether the number counts things that may be a part: none that says how much another one grew, or what became of it. */
function isCount({ text, changes }: Search, sentence: Numbered, at: number): boolean {
  const fact = sentence.placed[at]?.fact;
  if (fact?.kind !== 'quantity' || fact.value === null || changes.has(fact.id)) return false;
  const words = wordsAt(text, sentence, at);
  return !isChange(words) && !isSaidOf(words);
}

/** Those of the sentence that stand beside `first` as it does, in no deeper bracket, from it backwards. */
function earlier(search: Search, sentence: Numbered, until: number, like: Placed | null) {
  const own: Fact[] = [];
  for (let at = until - 1; at >= 0; at -= 1) {
    const each = sentence.placed[at];
    const isBeside = each && (like ? sameBrackets(each, like) : each.brackets.length === 0);
    if (isBeside && isCount(search, sentence, at)) own.push(each.fact);
  }
  return own;
}

/** The count behind a total that may say what else is in it: `共计60件(含上年结转10件)`. */
function behindTotal(search: Search, total: Fact): readonly Fact[] {
  const { sentence } = search;
  const at = sentence.placed.findIndex(({ fact }) => fact === total) + 1;
  const next = sentence.placed[at]?.fact;
  return next && isCount(search, sentence, at) ? [next] : [];
}

/** Those beside a list whose total stands behind it: before it, also in the sentence before, and behind its total. */
export function countsBefore(search: Search, first: Fact, total: Fact): Beside {
  const { text, sentence, before } = search;
  const at = sentence.placed.findIndex(({ fact }) => fact === first);
  const own = earlier(search, sentence, at, sentence.placed[at] ?? null);
  const isNext = before?.placed[0] && isNextTo(text, before.placed[0].fact, sentence.start);
  const far = before && isNext ? earlier(search, before, before.placed.length, null) : [];
  return {
    goesOn: own.some(({ unit }) => unit === first.unit),
    sums: [...runningSums([...own, ...far]), ...runningSums(behindTotal(search, total))],
  };
}

/** Those behind a list that stands behind its total: `电话、来访分别为30件、20件,来信10件`. */
export function countsBehind(search: Search, last: Fact): Beside {
  const { text, sentence } = search;
  const from = sentence.placed.findIndex(({ fact }) => fact === last);
  const like = sentence.placed[from];
  const found: Fact[] = [];
  for (let at = from + 1; like && at < sentence.placed.length; at += 1) {
    const each = sentence.placed[at];
    if (!each || isDeeper(each, like)) continue;
    const isPart = sameBrackets(each, like) && isCount(search, sentence, at);
    if (!isPart || !mayBeOther(wordsAt(text, sentence, at))) break;
    found.push(each.fact);
  }
  return { goesOn: found.some(({ unit }) => unit === last.unit), sums: runningSums(found) };
}
