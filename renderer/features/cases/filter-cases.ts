import type { CaseListView, CaseSummary, StateFilter } from '../../../shared/contract/case-list';

export type Filter = Pick<CaseListView, 'state' | 'year' | 'withErrors' | 'withDoubts'>;

/** Still to be worked on: not closed, signed or not. A damaged case, or one of a newer program, takes no act: it waits for nobody. */
export const isUnfinished = ({ state, damaged, newer }: CaseSummary): boolean =>
  !damaged && !newer && (state === 'new' || state === 'inReview');

function isInState(each: CaseSummary, wanted: StateFilter): boolean {
  switch (wanted) {
    case 'all':
      return true;
    case 'unfinished':
      return isUnfinished(each);
    case 'signed':
      return each.signed;
    // Signed or not: who looks for what is in review or to be corrected wants all of it.
    case 'new':
    case 'inReview':
    case 'needsCorrection':
    case 'done':
      return each.state === wanted;
  }
}

export const filterCases = (
  cases: readonly CaseSummary[],
  { state, year, withErrors, withDoubts }: Filter,
): readonly CaseSummary[] =>
  cases.filter(
    (each) =>
      isInState(each, state) &&
      (year === null || each.year === year) &&
      (!withErrors || (each.errors ?? 0) > 0) &&
      (!withDoubts || (each.parseIssues ?? 0) > 0),
  );

export const isFiltered = ({ state, year, withErrors, withDoubts }: Filter): boolean =>
  state !== 'all' || year !== null || withErrors || withDoubts;

/** The year with the most reports, of equal ones the latest: one report of another year is not what is being collected. */
export function fullestYear(cases: readonly CaseSummary[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of cases) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const byCount = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return byCount[0]?.[0] ?? null;
}

/** The years that there are, the latest first. */
export const yearsOf = (cases: readonly CaseSummary[]): readonly number[] =>
  [...new Set(cases.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
