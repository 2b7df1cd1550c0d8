import type { CaseSummary } from '../../../shared/contract/view';

/** The words that are looked for, in small letters. */
export const wordsOf = (typed: string): readonly string[] =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Cases in which every word stands: in the unit, the year or the file's name; and those of `others`, found otherwise. */
export function searchCases(
  cases: readonly CaseSummary[],
  typed: string,
  others: { readonly has: (caseId: string) => boolean } = new Set(),
): readonly CaseSummary[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return cases;
  return cases.filter(({ caseId, unit, year, fileName }) => {
    const text = `${unit ?? ''} ${year ?? ''} ${fileName}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) || others.has(caseId);
  });
}
