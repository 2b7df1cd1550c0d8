import type { Fact } from '../../report/annual-report';
import type { Search } from './search';
import type { Placed } from './sentence-numbers';
import { bracketOf, isDeeper, sameBrackets } from './sentence-numbers';

/** How many numbers back a total is looked for, and how far from the word that opens its parts it may stand. */
const REACH = 5;
const FAR = 40;
const SAYS_IN_ALL = /共|总|累计|合计|全年/;

export interface Whole {
  readonly fact: Fact;
  /** There is no other number that could be meant. */
  readonly certain: boolean;
}

const isCount = ({ changes }: Search, { fact }: Placed, unit: string | null): boolean =>
  fact.kind === 'quantity' && fact.value !== null && fact.unit === unit && !changes.has(fact.id);

export const saysInAll = (text: string, { clause, span }: Fact): boolean =>
  SAYS_IN_ALL.test(text.slice(clause[0], span[0]));

/** Whether `each` can be the total of a list that begins with `first`: beside it, or before the bracket that it stands in. */
const isOver = (each: Placed, first: Placed): boolean =>
  sameBrackets(each, first) || (isDeeper(first, each) && bracketOf(first) >= each.fact.span[1]);

/** What may be the total of a list that a word like 其中 opens at `opened`: counts before it in the same unit, the nearest first. */
export function namedWholes(search: Search, at: number, opened: number): readonly Whole[] {
  const { text, sentence } = search;
  const first = sentence.placed[at];
  if (!first) return [];
  const before = sentence.placed.slice(Math.max(0, at - REACH), at).reverse();
  const counts = before.filter(
    (each) => isOver(each, first) && isCount(search, each, first.fact.unit),
  );
  // `行政复议5件、行政诉讼0件,其中维持3件`: nothing has no parts, where something else may have them.
  const some = counts.filter(({ fact }) => fact.value !== 0);
  return (some.length > 0 ? some : counts).map(({ fact }) => {
    const between = text.slice(fact.span[1], opened);
    return { fact, certain: between.length <= FAR && !/;./.test(between) };
  });
}

/** Nothing but the end of a sentence stands between two sentences of a paragraph. */
export const isNextTo = (text: string, before: Fact, start: number): boolean =>
  start - before.sentence[1] <= 2 && !/\n/.test(text.slice(before.sentence[1], start));

const CAME_IN = /收到|受理|新收|接收|接到|新增|收悉/;

/** Of totals those that came in first, where there is one: what `从申请渠道看` divides. */
export function cameInFirst(text: string, wholes: readonly Whole[]): readonly Whole[] {
  const cameIn = wholes.filter(({ fact: { clause, span } }) =>
    CAME_IN.test(text.slice(clause[0], span[0])),
  );
  return cameIn.length === 1 ? cameIn.map(({ fact }) => ({ fact, certain: true })) : [];
}

/** What may be the total in the sentence before: its counts in the same unit. */
export function wholesBefore(search: Search, first: Fact): readonly Whole[] {
  const { text, before, sentence } = search;
  const counts = (before?.placed ?? []).filter(
    (each) => isCount(search, each, first.unit) && each.brackets.length === 0,
  );
  return counts
    .filter(({ fact }) => isNextTo(text, fact, sentence.start))
    .map(({ fact }) => ({ fact, certain: false }));
}

/** The total in the sentence before a list that opens a sentence: `共217条。其中,网站125条,…`. */
export function wholeBefore(search: Search, first: Fact): Whole | null {
  const { text, before, sentence } = search;
  const all = (before?.placed ?? []).filter((each) => isCount(search, each, first.unit));
  const some = all.filter(({ fact }) => fact.value !== 0);
  const counts = some.length > 0 ? some : all;
  const last = counts[counts.length - 1];
  if (!last || !isNextTo(text, last.fact, sentence.start) || last.brackets.length > 0) return null;
  return { fact: last.fact, certain: saysInAll(text, last.fact) || counts.length === 1 };
}
