import type { CaseSummary } from '../../../shared/contract/case-list';
import { searchable, searchedWords } from '../../../shared/document/searchable';

/** Typing searches the same ten thousand lines again and again. */
const lines = new WeakMap<CaseSummary, string>();

function lineOf(each: CaseSummary): string {
  const known = lines.get(each);
  if (known !== undefined) return known;
  const line = searchable(`${each.unit ?? ''} ${each.year ?? ''} ${each.fileName}`);
  lines.set(each, line);
  return line;
}

/** Cases in which every word stands: in the unit, the year or the file's name; and those of `others`, found otherwise. */
export function searchCases(
  cases: readonly CaseSummary[],
  typed: string,
  others: { readonly has: (caseId: string) => boolean } = new Set(),
): readonly CaseSummary[] {
  const words = searchedWords(typed);
  if (words.length === 0) return cases;
  return cases.filter((each) => {
    const line = lineOf(each);
    return words.every((word) => line.includes(word)) || others.has(each.caseId);
  });
}
