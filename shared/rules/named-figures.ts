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

/** The one number that a text gives for what it counts; `null` where it gives two. */
export type Named = ReadonlyMap<string, Fact | null>;

export function named({ facts }: AnnualReport): Named {
  const found = new Map<string, Fact | null>();
  for (const fact of facts) {
    const name = fact.value === null ? null : nameOf(fact);
    if (name === null) continue;
    const before = found.get(name);
    found.set(name, before === undefined || before?.value === fact.value ? fact : null);
  }
  return found;
}
