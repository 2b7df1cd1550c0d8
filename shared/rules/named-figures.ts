import type { AnnualReport, Fact } from '../report/annual-report';

/** What a number counts, as far as the words say it whatever the year; `null` where they say too little or too much. */
function subjectOf({ kind, subject, unit, section, scope, fuzzy }: Fact): string | null {
  if ((kind !== 'quantity' && kind !== 'percent') || fuzzy || scope === 'otherTime') return null;
  const words = subject
    .replace(/20\d\d年度?|本年度?|今年|全年度?|[一二三四五六七八九十]是/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (words.length < 4 || /\d/.test(words)) return null;
  return [section, scope, unit, words].join('|');
}

/** What tells a quantity of the text apart: its name, or its very words. */
export const nameOf = (fact: Fact): string | null =>
  fact.counts ? `${fact.counts.quantity}|${fact.scope}` : subjectOf(fact);

/** The numbers of a text by what they count. */
export type Named = ReadonlyMap<string, readonly Fact[]>;

export function named({ facts }: AnnualReport): Named {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const name = fact.value === null ? null : nameOf(fact);
    if (name === null) continue;
    const same = found.get(name);
    if (same) same.push(fact);
    else found.set(name, [fact]);
  }
  return found;
}

/** The one number that a text gives for it; one that it gives two is not known. */
export function onlyFact(facts: readonly Fact[] = []): Fact | null {
  const [first] = facts;
  return first && facts.every(({ value }) => value === first.value) ? first : null;
}
