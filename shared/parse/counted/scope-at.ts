import type { Fact, FactScope } from '../../report/annual-report';
import { isOfOneClass } from './bodies';
import { governs } from './own-name';
import { relativeYears } from './relative-years';
import { scopeOf } from './scope';

/** In characters: what a sentence is about is said near. */
const NEAR = 300;

type Placed = Pick<Fact, 'span' | 'sentence'>;

/** Whose report it is. */
interface Reporter {
  readonly text: string;
  readonly unit: string | null;
  readonly year: number | null;
}

/** What the paragraph says near a number, before and behind it. */
function paragraphAround(text: string, { span: [start, end] }: Placed): readonly [string, string] {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return [before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? ''];
}

/** An office that reports says 本机关 with its name; a government's name is said of all its organs, too. */
export function scopeAt(
  fact: Placed,
  { text, year, unit }: Reporter,
  own: RegExp | null,
): FactScope {
  const self = governs(unit) ? '' : '本机关';
  const named = (words: string): string =>
    relativeYears(own ? words.replace(own, self) : words, year);
  const before = text.slice(Math.max(fact.sentence[0], fact.span[0] - NEAR), fact.span[0]);
  const after = text.slice(fact.span[1], Math.min(fact.sentence[1], fact.span[1] + NEAR));
  if (isOfOneClass(...paragraphAround(text, fact))) return 'part';
  return scopeOf(named(before), named(after), year);
}
