import type { Decision, OwnFinding, SecondReading } from './event';
import type { CaseState } from './state';

/** How the two readers stand to a finding, or to a place at which one of them found something. */
export const READING_KINDS = [
  'different',
  'onlyFirst',
  'onlySecond',
  'ownFirst',
  'ownSecond',
  'agreed',
  'ownBoth',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

export type ReadingItem =
  | {
      readonly kind: Extract<ReadingKind, 'different' | 'onlyFirst' | 'onlySecond' | 'agreed'>;
      readonly findingId: string;
      /** `null`: not decided. */
      readonly first: Decision['status'] | null;
      readonly second: Decision['status'] | null;
    }
  | {
      readonly kind: Extract<ReadingKind, 'ownFirst' | 'ownSecond' | 'ownBoth'>;
      readonly own: OwnFinding;
    };

export interface ReadingComparison {
  readonly who: string;
  readonly at: string;
  readonly head: string;
  /** What differs first. */
  readonly items: readonly ReadingItem[];
  /** Findings that neither has decided. */
  readonly undecided: number;
  /** Findings that both have decided, of which kappa is reckoned. */
  readonly both: number;
  /** Cohen's kappa; `null` where it is not defined: nothing decided by both, or all of it by one and the same word. */
  readonly kappa: number | null;
}

type Status = Decision['status'];
type Pair = readonly [first: Status, second: Status];

/** κ = (pₒ − pₑ) / (1 − pₑ). */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const count = pairs.length;
  if (count === 0) return null;
  const observed = pairs.filter(([first, second]) => first === second).length / count;
  const share = (side: 0 | 1, status: Status): number =>
    pairs.filter((pair) => pair[side] === status).length / count;
  const expected = (['confirmed', 'dismissed', 'questioned'] as const)
    .map((status) => share(0, status) * share(1, status))
    .reduce((sum, each) => sum + each, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

const statusIn = (decisions: CaseState['decisions'], id: string): Status | null =>
  Object.hasOwn(decisions, id) ? (decisions[id]?.status ?? null) : null;

function itemOf(findingId: string, first: Status | null, second: Status | null): ReadingItem[] {
  if (first === null && second === null) return [];
  const alone = first === null ? 'onlySecond' : 'onlyFirst';
  const both = first === second ? 'agreed' : 'different';
  return [{ kind: first !== null && second !== null ? both : alone, findingId, first, second }];
}

type Place = OwnFinding['anchors'][number];

function samePlace(a: Place, b: Place): boolean {
  if (a.kind === 'cell')
    return b.kind === 'cell' && a.table === b.table && a.row === b.row && a.column === b.column;
  return b.kind === 'text' && a.span[0] < b.span[1] && b.span[0] < a.span[1];
}

/** Two readers who mark the same place have found the same thing; one without a place is nobody else's. */
const samePlaces = (a: OwnFinding, b: OwnFinding): boolean =>
  a.anchors.some((place) => b.anchors.some((other) => samePlace(place, other)));

function ownItems(
  first: readonly OwnFinding[],
  second: readonly OwnFinding[],
): readonly ReadingItem[] {
  const ofFirst = first.map((own): ReadingItem => {
    const both = second.some((other) => samePlaces(own, other));
    return { kind: both ? 'ownBoth' : 'ownFirst', own };
  });
  const ofSecond = second
    .filter((own) => !first.some((other) => samePlaces(own, other)))
    .map((own): ReadingItem => ({ kind: 'ownSecond', own }));
  return [...ofFirst, ...ofSecond];
}

/**
 * The judgements of both readers side by side. `findings`: the ids of what the program found in the version that the
 * second reader had, in order. What the first one decided about anything else the second one never saw.
 */
export function compareReadings(
  findings: readonly string[],
  { decisions, ownFindings }: Pick<CaseState, 'decisions' | 'ownFindings'>,
  reading: SecondReading,
): ReadingComparison {
  const ids = [...new Set([...findings, ...Object.keys(reading.decisions)])];
  const judged = ids.map((id) => ({
    id,
    first: statusIn(decisions, id),
    second: statusIn(reading.decisions, id),
  }));
  const pairs = judged.flatMap(({ first, second }): Pair[] =>
    first !== null && second !== null ? [[first, second]] : [],
  );
  const items = [
    ...judged.flatMap(({ id, first, second }) => itemOf(id, first, second)),
    ...ownItems(ownFindings, reading.ownFindings),
  ];
  const rank = ({ kind }: ReadingItem): number => READING_KINDS.indexOf(kind);
  return {
    who: reading.who,
    at: reading.at,
    head: reading.head,
    items: items.toSorted((a, b) => rank(a) - rank(b)),
    undecided: judged.filter(({ first, second }) => first === null && second === null).length,
    both: pairs.length,
    kappa: cohensKappa(pairs),
  };
}
