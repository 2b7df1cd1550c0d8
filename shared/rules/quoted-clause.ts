import type { Fact } from '../report/annual-report';
import { textKey } from './text-key';

/** In characters: words behind a number that say what it counts are no longer. */
const LONGEST_TAIL = 24;
/** Up to a bracket, which says something else, or a digit, whose number the words before it belong to. */
const TAIL = /^[^()（）\d０-９\n]*/;

type Placed = Pick<Fact, 'clause' | 'span'>;

/** `其中2宗|结转下年`: the words of the clause behind its number. */
function tailOf(text: string, { clause, span }: Placed): string {
  const behind = text.slice(span[1], Math.min(clause[1], span[1] + LONGEST_TAIL + 1));
  const [tail = ''] = TAIL.exec(behind) ?? [];
  const isWhole = tail.length <= LONGEST_TAIL && !/[\d０-９]/.test(behind.charAt(tail.length));
  return isWhole ? tail : '';
}

/**
 * The clause of a number as a finding quotes it, so that it shows what was counted: `其中2宗结转下年`, not `其中2宗`. With
 * `last` the words go on to that number's. `text` is the report's own.
 */
export function quotedClause(text: string, fact: Placed, last: Placed = fact): string {
  return `${text.slice(fact.clause[0], last.span[1])}${tailOf(text, last)}`.trim();
}

/** Names the case of a number by the words up to it. */
export const clauseKey = (text: string, { clause, span }: Placed): string =>
  textKey(text.slice(clause[0], span[1]).trim());
