import type { GridCell } from './grid';
import { wordsOf } from './labels';

/** The names that the form has for the groups of table four. */
export const GROUP_NAMES = [
  '行政复议',
  '未经复议直接起诉',
  '复议后起诉',
  '行政诉讼未经复议直接起诉',
  '行政诉讼复议后起诉',
] as const;

/** 行政诉讼（未经复议直接起诉）, 未经复议直接提起诉讼, 经行政复议后提起行政诉讼的. */
const GROUPS: readonly (readonly [group: string, names: RegExp])[] = [
  ['review', /^(?:因?政府信息公开(?:工作)?(?:被申请)?)?行政复议(?:情况|案件)?$/],
  [
    'litigationDirect',
    /^(?:行政诉讼)?(?:未经(?:行政)?复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)(?:情况|案件|的)?$/,
  ],
  [
    'litigationAfterReview',
    /^(?:行政诉讼)?经?(?:行政)?复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)(?:情况|案件|的)?$/,
  ],
];

/** The group that words name; `null` for any other words. */
export const groupNamed = (words: string): string | null =>
  GROUPS.find(([, names]) => names.test(words))?.[0] ?? null;

/** What stands in brackets may be what tells two of them apart. */
export const groupOfCell = (cell: GridCell): string | null => groupNamed(wordsOf(cell.raw));

/** What reports write for the results, each by its column. */
const RESULTS: readonly (readonly [column: string, names: RegExp])[] = [
  ['upheld', /^(?:结果)?维持(?:结果)?$/],
  ['corrected', /^(?:结果)?纠正(?:结果)?$/],
  ['other', /^其[他它](?:结果)?$/],
  ['pending', /^尚?未审结$/],
  ['total', /^(?:总计|合计|小计)$/],
];
/** As the form has them. */
const EXACT = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const COUNTED = /(?:件数|数量|数|件)$/;

/** What a label says of a value: its group, its result, or both in one: 行政复议-结果维持. */
export interface ReviewName {
  readonly group: string | null;
  readonly column: string | null;
  /** The result is not letter for letter the form's. */
  readonly isLoose: boolean;
}

function resultNamed(words: string): { column: string; isLoose: boolean } | null {
  const column = RESULTS.find(([, names]) => names.test(words))?.[0];
  return column === undefined ? null : { column, isLoose: !EXACT.includes(words) };
}

const NOTHING: ReviewName = { group: null, column: null, isLoose: false };
const RESULT_LENGTHS = [4, 3, 2];

/** `null` where the words name neither. */
export function reviewName(cell: GridCell): ReviewName | null {
  const whole = wordsOf(cell.raw).replace(COUNTED, '');
  const group = groupNamed(whole);
  if (group) return { ...NOTHING, group };
  for (const length of RESULT_LENGTHS) {
    const result = resultNamed(whole.slice(-length));
    const before = whole.slice(0, -length);
    const over = groupNamed(before);
    if (result && (before === '' || over)) return { group: over, ...result };
  }
  return null;
}
