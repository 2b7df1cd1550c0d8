import type { CaseSummary } from '../../../shared/contract/view';

export type SortKey = Exclude<keyof CaseSummary, 'caseId' | 'damaged'>;

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: CaseSummary[SortKey], b: CaseSummary[SortKey]): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** Cases in the order of a column; what is unknown there stands last either way. */
export function sortCases(
  cases: readonly CaseSummary[],
  { key, descending }: Sorting,
): readonly CaseSummary[] {
  return [...cases].sort((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  });
}

/** Cases in which every word stands: in the unit, the year or the file's name. */
export function searchCases(cases: readonly CaseSummary[], words: string): readonly CaseSummary[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return cases.filter((each) => {
    const text = `${each.unit ?? ''} ${each.year ?? ''} ${each.fileName}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** A column that is sorted by already turns round; counts begin with the highest. */
export function nextSorting(now: Sorting, key: SortKey): Sorting {
  if (now.key === key) return { key, descending: !now.descending };
  return { key, descending: !['unit', 'fileName'].includes(key) };
}
