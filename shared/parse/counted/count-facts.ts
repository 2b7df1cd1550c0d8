import { contains } from '../../document/source-document';
import type { Counted, Fact, FactScope, ReportTable } from '../../report/annual-report';
import type { TableId } from '../../report/form';
import { withoutParts } from './application-parts';
import { applicationPhrase } from './application-phrases';
import { bareWords } from './bare-words';
import { withContinued } from './continued-counts';
import { disclosurePhrase, textPhrase } from './disclosure-phrases';
import { headingFinder } from './heading-above';
import { isComparable } from './is-comparable';
import { ownNames } from './own-name';
import type { Phrase, Topic, Understood } from './phrase';
import { isAside, LONGEST_CLAUSE } from './phrase';
import { isOfCarrying, relativeYears } from './relative-years';
import { reviewPhrase } from './review-phrases';
import { scopeAt } from './scope-at';

/** A number and its place, before it is known what it states. */
export type BareFact = Omit<Fact, 'counts' | 'scope'>;

export interface Surroundings {
  /** Normalised. */
  readonly text: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly tables: Readonly<Record<TableId, ReportTable>>;
}

/** In characters: what a sentence is about is said near. */
const NEAR = 300;

/** Two numbers before it, and one behind it. */
type Neighbours = readonly [
  second: BareFact | undefined,
  previous: BareFact | undefined,
  next: BareFact | undefined,
];

/**
 * Where the words before a number begin: its clause, or the number before it in that clause. In `结转到2025年办理7件` and
 * `2022年结转7件` the year belongs to the words.
 */
function beforeStart(
  { clause, span }: BareFact,
  [second, previous]: Neighbours,
  { text, year }: Surroundings,
): number {
  const start = Math.max(clause[0], span[0] - LONGEST_CLAUSE);
  const isOfWords = previous?.kind === 'date' && isOfCarrying(text, previous.span, year);
  const end = (isOfWords ? second : previous)?.span[1] ?? 0;
  return Math.max(start, end);
}

/** Where the words behind a number end: its clause, or where a bracket or the next number's words begin. */
function afterEnd(text: string, fact: BareFact, next: BareFact | undefined): number {
  const end = Math.min(fact.clause[1], fact.span[1] + LONGEST_CLAUSE);
  const bracket = text.slice(fact.span[1], end).search(/[()]/);
  const stop = bracket < 0 ? end : fact.span[1] + bracket;
  // The words between two numbers of one clause belong to the second.
  return next && next.span[0] < stop ? fact.span[1] : stop;
}

/** What makes the number behind it an inexact one says nothing of what it counts. */
const FUZZY = /(?:约|近|将近|超过?|逾|不少于|至少|大约)$/;

const OPENING = /[()「」“”]*/;

function phraseOf(
  fact: BareFact,
  near: Neighbours,
  around: Surroundings,
  own: RegExp | null,
  under: string,
): Phrase {
  const { text, tables } = around;
  const start = beforeStart(fact, near, around);
  const words = text.slice(start, fact.span[0]).replace(OPENING, '').replace(FUZZY, '');
  const after = text.slice(fact.span[1], afterEnd(text, fact, near[2]));
  return {
    fact: { ...fact, counts: null, scope: 'unstated' },
    before: bareWords(relativeYears(words, around.year), own),
    after: after.replaceAll(' ', ''),
    sentenceBefore: text.slice(Math.max(fact.sentence[0], start - NEAR), start),
    sentenceAfter: text.slice(fact.span[1], Math.min(fact.sentence[1], fact.span[1] + NEAR)),
    under,
    tables,
  };
}

/** What is being spoken of, and up to where it was understood. */
interface Thread {
  readonly topic: Topic;
  readonly to: number;
}

function topicAt(thread: Thread | null, fact: BareFact, text: string): Topic | null {
  if (!thread) return null;
  const gap = text.slice(thread.to, Math.max(thread.to, fact.clause[0]));
  return isAside(gap) ? thread.topic : null;
}

/** A year or an article between two numbers is no clause of its own: `2024年,全市受理…`. */
const isCount = ({ kind, value }: BareFact): boolean => kind === 'quantity' && value !== null;

function understand(phrase: Phrase, topic: Topic | null, comparable: boolean): Understood | null {
  const tables = (): Understood | null =>
    applicationPhrase(phrase, topic) ?? reviewPhrase(phrase, topic) ?? disclosurePhrase(phrase);
  return (comparable ? tables() : null) ?? textPhrase(phrase);
}

/** Neither another time's nor a part's. */
const isWhole = (scope: FactScope): boolean => scope !== 'otherTime' && scope !== 'part';

/** Says of each number what quantity of the tables it states, if it is known for certain, and of whom and when. */
export function countFacts(facts: readonly BareFact[], around: Surroundings): readonly Fact[] {
  let thread: Thread | null = null;
  const headingAbove = headingFinder(around.text);
  const own = ownNames(around.unit);
  const counted = facts.map((fact, at): Fact => {
    const scope = scopeAt(fact, around, own);
    const near: Neighbours = [facts[at - 2], facts[at - 1], facts[at + 1]];
    const phrase =
      isCount(fact) && fact.section !== 'problems'
        ? phraseOf(fact, near, around, own, headingAbove(fact.span[0]))
        : null;
    const topic = topicAt(thread, fact, around.text);
    const found =
      phrase && isWhole(scope) ? understand(phrase, topic, isComparable(scope, around.unit)) : null;
    let counts: Counted | null = null;
    if (found) {
      ({ counts } = found);
      const next: Topic | null = found.topic ?? topic;
      const to = afterEnd(around.text, fact, near[2]);
      thread = next ? { topic: next, to } : null;
    } else if (thread && isCount(fact) && !contains(fact.sentence, [thread.to, thread.to])) {
      thread = null;
    }
    return { ...fact, counts, scope };
  });
  const wholes = withoutParts(counted, {
    text: around.text,
    applications: around.tables.applications,
  });
  return withContinued(wholes, around.text);
}
