import { sum } from '../lib/numerals';
import type { Evidence, Term } from '../rules/rule';
import type { FailedJudgement } from './judge';
import { placeKey } from './place-key';

interface Placed {
  readonly value: number;
  readonly evidence: Evidence;
}

const placed = (terms: readonly Term[]): readonly Placed[] =>
  terms.flatMap(({ value, evidence }) => (value !== null && evidence ? [{ value, evidence }] : []));

/** The number that was found wrong: a case names what the text says first, and the whole of its cells last. */
const statedIn = (numbers: readonly Placed[], actual: number): Placed | undefined =>
  numbers.find(({ value, evidence }) => evidence.kind === 'text' && value === actual) ??
  numbers.findLast(({ value }) => value === actual);

/**
 * The changes of one number with which the finding would be gone, each as a name (`applications received total = 14`):
 * the number found wrong becomes what was expected; where the others are its parts, each can take the difference.
 */
export function repairsOf({ finding, terms }: FailedJudgement): readonly string[] {
  const { expected, actual } = finding;
  if (expected === null || actual === null) return [];
  const numbers = placed(terms);
  const stated = statedIn(numbers, actual);
  if (!stated) return [];
  const others = numbers.filter((each) => each !== stated);
  const areParts = sum(others.map(({ value }) => value)) === expected;
  const parts = areParts ? others : [];
  return [
    `${placeKey(stated.evidence)} = ${expected}`,
    ...parts.map(({ value, evidence }) => {
      const wanted = sum([value, actual, -expected]);
      return `${placeKey(evidence)} = ${wanted}`;
    }),
  ];
}

/** The same, with the two values that are in dispute: that cause and effect are changed about makes no difference. */
export function disputedRepairsOf(each: FailedJudgement): readonly string[] {
  const { expected, actual } = each.finding;
  const values = [Number(expected), Number(actual)].toSorted((a, b) => a - b).join(' or ');
  return repairsOf(each).map((repair) => `${repair}: ${values}`);
}
