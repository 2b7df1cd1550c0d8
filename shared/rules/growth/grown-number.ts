import type { Fact } from '../../report/annual-report';
import {
  AGAIN,
  BECOMES,
  BEFORE_BASE,
  BEHIND_BASE,
  DIRECT,
  directionOf,
  IN_YEAR,
  IS_BASE,
  IS_FROM,
  NAMES_BASE,
  REACHED,
} from './growth-words';

/** How far before a change its number and the words between may stand. */
const REACH = 48;
const LEAD_IN = 12;
/** `36件(均为自然人提交),同比上升…`. */
const ASIDE = /\([^()\d]{0,20}\)/g;

export interface Grown {
  readonly fact: Fact;
  readonly base: Fact | null;
  /** The words that say against what. */
  readonly words: string;
}

export const isNumber = ({ kind }: Fact): boolean => kind === 'quantity' || kind === 'percent';

/** The facts before `change` in its sentence that are numbers, the nearest first. Dates are part of the words. */
export function numbersBefore(facts: readonly Fact[], change: Fact): readonly Fact[] {
  const found: Fact[] = [];
  for (let at = change.id - 1; at >= 0 && found.length < 3; at -= 1) {
    const fact = facts[at];
    if (!fact || fact.sentence[0] !== change.sentence[0]) break;
    if (change.span[0] - fact.span[1] > REACH * 2) break;
    if (isNumber(fact)) found.push(fact);
  }
  return found;
}

/** Changes found before this one, by the id of the fact that is the change. */
export type Earlier = ReadonlyMap<number, Pick<Grown, 'fact' | 'base'> & { readonly change: Fact }>;

/** `2023年收到120件`, `上年为100件`: the time of a number, as its own clause says it; `''` where it says none. */
export const timeOf = (text: string, { clause, span }: Fact): string =>
  IN_YEAR.exec(text.slice(Math.max(clause[0], span[0] - REACH), span[0]))?.[1] ?? '';

/** `2022年100件,2023年120件,增长20%` and `120件,上年为100件,增长20%`: the later of two numbers is the one that grew. */
export function byYear(text: string, near: Fact, far: Fact, gap: string): Grown | null {
  if (near.unit !== far.unit || near.sentence[0] !== far.sentence[0]) return null;
  const named = NAMES_BASE.exec(text.slice(far.span[1], near.span[0]))?.[1];
  const [nearTime, farTime] = [timeOf(text, near), timeOf(text, far)];
  if (/^\D/.test(nearTime) && !/^\D/.test(farTime)) {
    return { fact: far, base: near, words: `较${nearTime}${gap}` };
  }
  if (/^\D/.test(farTime) && !/^\D/.test(nearTime)) {
    return { fact: near, base: far, words: `较${farTime}${gap}` };
  }
  // `120件(2022年为100件)`: a number without a year is of the report's.
  if (named !== undefined && farTime === '') {
    return { fact: far, base: near, words: `较${named}${gap}` };
  }
  if (!/^\d/.test(nearTime) || !/^\d/.test(farTime) || nearTime === farTime) return null;
  const [later, sooner] = nearTime > farTime ? [near, far] : [far, near];
  return { fact: later, base: sooner, words: `较${timeOf(text, sooner)}年${gap}` };
}

/** `由62个整合为48个,减少14个`. */
function fromTo(text: string, near: Fact, far: Fact, gap: string): Grown | null {
  const lead = text.slice(Math.max(far.clause[0], far.span[0] - LEAD_IN - 1), far.span[0]);
  const between = text.slice(far.span[1], near.span[0]);
  const turns = near.unit === far.unit && IS_FROM.test(lead) && BECOMES.test(between);
  return turns ? { fact: near, base: far, words: gap } : null;
}

/** What stands between a number and its change; the bracket around its base closes before: `120件(上年100件),增长…`. */
function gapOf(text: string, near: Fact, far: Fact | undefined, change: Fact): string {
  const gap = text.slice(near.span[1], change.span[0]).replace(ASIDE, '');
  const bracketed = far && NAMES_BASE.test(text.slice(far.span[1], near.span[0]));
  return bracketed ? gap.replace(/^\)/, '') : gap;
}

export function grownBefore(
  text: string,
  facts: readonly Fact[],
  change: Fact,
  earlier: Earlier,
): Grown | null {
  const [near, far] = numbersBefore(facts, change);
  if (!near || change.span[0] - near.span[1] > REACH) return null;
  const gap = gapOf(text, near, far, change);
  const first = earlier.get(near.id);
  if (first) {
    const words = `${text.slice(first.fact.span[1], first.change.span[0])}${gap}`;
    return AGAIN.test(gap) || DIRECT.test(gap)
      ? { fact: first.fact, base: first.base, words }
      : null;
  }
  if (far && !earlier.has(far.id) && BEHIND_BASE.test(gap)) {
    const words = text.slice(far.span[1], near.span[0]);
    if (BEFORE_BASE.test(words)) return { fact: far, base: near, words };
  }
  const leadIn = text.slice(Math.max(near.clause[0], near.span[0] - LEAD_IN), near.span[0]);
  // `较三年平均增加20件,增长10%`: itself a change, of which it is not known what it changed.
  if (IS_BASE.test(leadIn) || directionOf(leadIn) !== null) return null;
  const direct = DIRECT.exec(gap);
  if (direct && !direct[1] && far && !earlier.has(far.id)) {
    const pair = byYear(text, near, far, gap) ?? fromTo(text, near, far, gap);
    if (pair) return pair;
  }
  const again = direct?.[1] ?? '';
  const sameMatter = text.slice(near.clause[0], near.span[0]).includes(again);
  return direct && sameMatter ? { fact: near, base: null, words: gap } : null;
}

interface Change {
  readonly fact: Fact;
  readonly change: Fact;
  /** In characters: the words behind `change` that belong to it. */
  readonly end?: number;
}

/** `120件,同比增长20%(上年100件)`: what the number grew from, behind its change. */
export function baseBehind(
  text: string,
  facts: readonly Fact[],
  { fact, change, end = 0 }: Change,
): Fact | null {
  const next = facts.slice(change.id + 1, change.id + 3).find(isNumber);
  if (!next || next.sentence[0] !== change.sentence[0] || next.unit !== fact.unit) return null;
  return NAMES_BASE.test(text.slice(change.span[1] + end, next.span[0])) ? next : null;
}

export function grownBehind(text: string, facts: readonly Fact[], change: Fact): Grown | null {
  const next = facts[change.id + 1];
  if (!next || next.sentence[0] !== change.sentence[0]) return null;
  if (next.span[0] - change.span[1] > 8) return null;
  if (!REACHED.test(text.slice(change.span[1], next.span[0]))) return null;
  const words = text.slice(Math.max(change.clause[0], change.span[0] - REACH), change.span[0]);
  return { fact: next, base: null, words };
}
