import type { CaseListView, CaseSummary, StateFilter } from '../../../shared/contract/case-list';

export type Filter = Pick<CaseListView, 'state' | 'year' | 'withErrors' | 'withDoubts'>;

/** Still to be worked on. A damaged case, or one of a newer program, takes no act: it waits for nobody. */
export const isUnfinished = ({ state, signed, damaged, newer }: CaseSummary): boolean =>
  !signed && !damaged && !newer && (state === 'new' || state === 'inReview');

function isInState(each: CaseSummary, wanted: StateFilter): boolean {
  switch (wanted) {
    case 'all':
      return true;
    case 'unfinished':
      return isUnfinished(each);
    case 'signed':
      return each.signed;
    // Signed or not: who looks for what is to be corrected wants all of it.
    case 'needsCorrection':
    case 'done':
      return each.state === wanted;
    case 'new':
    case 'inReview':
      return each.state === wanted && !each.signed;
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

/** The years that there are, the latest first. */
export const yearsOf = (cases: readonly CaseSummary[]): readonly number[] =>
  [...new Set(cases.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
