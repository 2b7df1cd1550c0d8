import { sum } from '../../lib/numerals';
import type { AnnualReport, Fact } from '../../report/annual-report';
import type { Carried } from './carried';
import { carriedOf } from './carried';
import { lastDigit, printsAs } from './printed-rate';
import type { RateWords } from './rate-words';
import { isHandled, rateWords, saysHandled, saysOnTime } from './rate-words';
import { saysOfTheRest } from './says-of-the-rest';

/**
 * `受理247件,已办结245件,办结率99.2%`: a rate and the two counts that it is of. `onTime`: it is of what was due, which may be
 * less than what came in; `onTimeCounted`: and so much was done on time. `otherAct`: 答复率 beside what was 办结.
 */
export interface RateBeside {
  readonly base: Fact;
  readonly done: Fact;
  readonly rate: Fact;
  readonly kind: 'completion' | 'onTime' | 'onTimeCounted' | 'otherAct';
  /** `监测40个,不合格2个,合格率95%`: `done` are those that the rate leaves over. */
  readonly ofTheOthers: boolean;
  /** Of the done only those of one matter are counted: `答复涉及教育的45件`. */
  readonly ofSome: boolean;
  /** The sentence says what became of those not done. */
  readonly explained: boolean;
  /** Another two counts of the sentence give the rate. */
  readonly elsewhere: boolean;
  /** Applications, which table three counts: those carried over explain a difference. */
  readonly carried: Carried | null;
}

const NEAR = 60;
/** In numbers: the counts of a rate stand near. */
const REACH = 8;
const OF_SOME = /涉及|关于|有关|方面|类|属|超期|逾期|延期|不予|其中重|上年|去年/;
/** A number that is a part of what came in, or that something else was done to, is not what came in. */
const NOT_BASE = /其中|重复|不|未|增|较|比|占|另|采纳|采用|整改|公开|满意|合格/;
const PENDING = /正在|未|尚|待/;

/** The words of a count: from its clause, or from the number before it. */
function wordsOf(report: AnnualReport, text: string, fact: Fact): string {
  const before = report.facts
    .slice(Math.max(0, fact.id - REACH), fact.id)
    .findLast(({ kind }) => kind === 'quantity' || kind === 'percent');
  const start = Math.max(fact.clause[0], fact.span[0] - NEAR, before?.span[1] ?? 0);
  return text.slice(start, fact.span[0]);
}

/** The counts around a rate, in its stretch between two `;`. */
function countsAround(report: AnnualReport, text: string, rate: Fact): readonly Fact[] {
  const near = report.facts.slice(Math.max(0, rate.id - REACH), rate.id + REACH);
  return near.filter((fact) => {
    if (fact.kind !== 'quantity' || fact.value === null) return false;
    if (fact.sentence[0] !== rate.sentence[0]) return false;
    const [from, to] = fact.id < rate.id ? [fact, rate] : [rate, fact];
    return !text.slice(from.span[1], to.span[0]).includes(';');
  });
}

interface Pair {
  readonly base: Fact;
  readonly done: Fact;
}

/** `办结率99%(受理100件,…)`: a bracket behind the rate gives its counts. */
const inBracket = (text: string, rate: Fact, first: Fact): boolean =>
  /^\s?\(/.test(text.slice(rate.span[1], first.span[0]));

/** The count of what was done that is nearest before the rate; else the one right behind it. */
function doneOf(
  text: string,
  rate: Fact,
  counts: readonly Fact[],
  isDone: (fact: Fact) => boolean,
) {
  const before = counts.filter(({ id }) => id < rate.id);
  const behind = counts.filter(({ id }) => id > rate.id);
  const nearest = before.findLast(isDone);
  if (nearest) return nearest;
  const [first] = behind;
  if (!first) return undefined;
  if (inBracket(text, rate, first)) return behind.find(isDone);
  const isNext = before.length === 1 && first.span[0] - rate.span[1] < 12;
  return isNext && isDone(first) ? first : undefined;
}

type Words = (fact: Fact) => string;

/** What came in, of which `done` is a part: named so, or the count right before it that nothing else is said of. */
function baseOf(
  counts: readonly Fact[],
  done: Fact,
  { family }: RateWords,
  words: Words,
): Fact | undefined {
  const isBase = (fact: Fact): boolean =>
    fact !== done &&
    fact.unit === done.unit &&
    family.of.test(words(fact)) &&
    !/其中/.test(words(fact));
  const at = counts.indexOf(done);
  const named = counts.slice(0, at).findLast(isBase) ?? counts.slice(at + 1).find(isBase);
  if (named) return named;
  const before = counts[at - 1];
  const isFirst = at === 1 && before?.unit === done.unit;
  return isFirst && !NOT_BASE.test(words(before)) ? before : undefined;
}

/** The counts, and the sums of those that follow one another: but for what came in and was done together. */
function sumsOf(counts: readonly Fact[], { base, done }: Pair): readonly number[] {
  const own = counts.filter((fact) => fact.unit === base.unit);
  return own.flatMap((_, from) =>
    own.slice(from).flatMap((__, length) => {
      const run = own.slice(from, from + length + 1);
      const both = run.includes(base) && run.includes(done);
      return both ? [] : [sum(run.map(({ value }) => value ?? 0))];
    }),
  );
}

/** Whether any two of the counts, or sums of those that follow one another, give the rate. */
function givenElsewhere(counts: readonly Fact[], pair: Pair, rate: Fact, unit: number): boolean {
  const sums = sumsOf(counts, pair);
  const isPair = (whole: number, part: number): boolean =>
    whole === pair.base.value && part === pair.done.value;
  return sums.some((whole, at) =>
    sums.some(
      (part, other) =>
        at !== other &&
        part <= whole &&
        whole > 0 &&
        !isPair(whole, part) &&
        printsAs(part / whole, rate.value ?? -1, unit),
    ),
  );
}

function kindOf(said: RateWords, doneWords: string): RateBeside['kind'] | null {
  if (said.family.done.test(doneWords)) {
    if (said.ahead && !doneWords.includes('提前')) return null;
    if (!said.onTime) return 'completion';
    return saysOnTime(doneWords) ? 'onTimeCounted' : 'onTime';
  }
  return said.onTime ? 'onTime' : 'otherAct';
}

/** Once put right, or over several times, those that failed are no measure of the rate. */
const NOT_OF_ONCE = /整改|复查|复核|复检|复测|修复|[每均各]|季度|全年|总体|综合/;

/** The count of what failed, where the sentence says nothing more of it: `监测40个,不合格2个,合格率95%`. */
function failedOf(
  text: string,
  rate: Fact,
  counts: readonly Fact[],
  { family: { failed }, onTime }: RateWords,
  words: Words,
): Fact | undefined {
  const [base, last, ...others] = counts.filter(({ id }) => id < rate.id);
  if (!failed || !base || !last || others.length > 0 || onTime) return undefined;
  const noun = failed.exec(words(last))?.[1];
  // `栏目合格率` is of something else than the websites before it.
  const subject = text.slice(rate.clause[0], rate.span[0]).replace(/(?:合格|达标)率.*$/s, '');
  const isSame = [noun, subject.trim()].every(
    (each) => each !== undefined && words(base).includes(each),
  );
  return isSame && !NOT_OF_ONCE.test(text.slice(base.clause[0], rate.span[0])) ? last : undefined;
}

function countsOf(report: AnnualReport, text: string, rate: Fact, said: RateWords) {
  const counts = countsAround(report, text, rate);
  const words: Words = (fact) => wordsOf(report, text, fact);
  const isSame = (fact: Fact): boolean =>
    said.family.done.test(words(fact)) && !PENDING.test(words(fact));
  const isHandling = (fact: Fact): boolean =>
    isHandled(said) && saysHandled(words(fact)) && !PENDING.test(words(fact));
  const done = doneOf(text, rate, counts, isSame) ?? doneOf(text, rate, counts, isHandling);
  const found = done ?? failedOf(text, rate, counts, said, words);
  const base = found && baseOf(counts, found, said, words);
  if (!base || (found.value ?? 0) > (base.value ?? 0)) return null;
  return { counts, done: found, base, doneWords: words(found), ofTheOthers: found !== done };
}

function besideOf(report: AnnualReport, text: string, rate: Fact): RateBeside | null {
  if (rate.kind !== 'percent') return null;
  const said = rateWords(text.slice(Math.max(rate.clause[0], rate.span[0] - NEAR), rate.span[0]));
  const found = said && countsOf(report, text, rate, said);
  const kind = found && (found.ofTheOthers ? 'completion' : kindOf(said, found.doneWords));
  if (!kind) return null;
  const { counts, done, base, doneWords, ofTheOthers } = found;
  const last = Math.max(done.span[1], rate.span[1]);
  const around = text.slice(base.span[1], Math.min(last + NEAR, Math.max(last, rate.sentence[1])));
  return {
    ...{ base, done, rate, kind, ofTheOthers },
    ofSome: OF_SOME.test(doneWords),
    explained: saysOfTheRest(around),
    elsewhere: givenElsewhere(counts, { base, done }, rate, lastDigit(text.slice(...rate.span))),
    carried: carriedOf(report, text, base),
  };
}

const found = new WeakMap<AnnualReport, readonly RateBeside[]>();

/** Every rate that stands beside the two counts that it is of. `text` is the report's, normalised. */
export function ratesBeside(report: AnnualReport, text: string): readonly RateBeside[] {
  const known = found.get(report);
  if (known) return known;
  const rates = report.facts.flatMap((rate) => besideOf(report, text, rate) ?? []);
  found.set(report, rates);
  return rates;
}
