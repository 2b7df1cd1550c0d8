import {
  CASE_STATES,
  type CaseColumn,
  type CaseListView,
  type CaseSummary,
} from '../../../shared/contract/case-list';

export type Sorting = Pick<CaseListView, 'sortBy' | 'descending'>;

const collator = new Intl.Collator('zh-CN', { numeric: true });

type Value = string | number | null;

/** States in the order of the work; of one state, what is signed comes last. */
function valueOf(each: CaseSummary, column: CaseColumn): Value {
  if (column !== 'state') return each[column];
  return CASE_STATES.indexOf(each.state) * 2 + Number(each.signed);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

/** Cases in the order of a column; what is unknown there stands last either way. */
export function sortCases(
  cases: readonly CaseSummary[],
  { sortBy, descending }: Sorting,
): readonly CaseSummary[] {
  return [...cases].sort((a, b) => {
    const [left, right] = [valueOf(a, sortBy), valueOf(b, sortBy)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  });
}

/** Columns of words and states begin with the first, counts and times with the highest. */
const FIRST_UP: readonly CaseColumn[] = ['unit', 'fileName', 'state'];

/** A column that is sorted by already turns round. */
export function nextSorting(now: Sorting, sortBy: CaseColumn): Sorting {
  if (now.sortBy === sortBy) return { sortBy, descending: !now.descending };
  return { sortBy, descending: !FIRST_UP.includes(sortBy) };
}
