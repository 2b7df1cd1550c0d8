import type { TableId } from '../report/form';
import { formTable } from '../report/forms';
import { exactRow, ALSO_COLUMN_HEADS } from './application-labels';
import type { GridCell, GridRow } from './grid';
import { keyOf } from './grid';
import { readLabel } from './labels';
import { groupOfCell, reviewName } from './review-groups';

const keysOf = (lines: readonly { readonly label: { readonly 'zh-CN': string } }[]) =>
  lines.map((line) => readLabel(line.label['zh-CN']).key);

const BOTH = [formTable('activeDisclosure', '2021'), formTable('activeDisclosure', '2019')];

const CONTENT = '信息内容';
const ACTIVE_HEADS: ReadonlySet<string> = new Set(BOTH.flatMap((form) => keysOf(form.columns)));
const ACTIVE_ROWS: ReadonlySet<string> = new Set(BOTH.flatMap((form) => keysOf(form.rows)));
const ACTIVE_BAND = /^二?十?条?第?.{0,3}[一五六八九]项$|^第?二十条/;
/** Heads that table three alone has. */
const APPLICANTS = new Set([
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
]);
const CORNER = '勾稽关系';
const REVIEW_ONLY = new Set([
  '结果维持',
  '结果纠正',
  '其他结果',
  '尚未审结',
  '未经复议直接起诉',
  '复议后起诉',
]);
const REVIEW_GROUPS = new Set(['行政复议', '行政诉讼']);

/** A head of table three, or its corner cell. */
export const isApplicationHead = (cell: GridCell): boolean =>
  APPLICANTS.has(keyOf(cell)) ||
  ALSO_COLUMN_HEADS.includes(keyOf(cell)) ||
  cell.raw.includes(CORNER);

/** A head of table four. */
export const isReviewHead = (cell: GridCell): boolean =>
  REVIEW_ONLY.has(keyOf(cell)) ||
  REVIEW_GROUPS.has(keyOf(cell)) ||
  keyOf(cell) === '总计' ||
  groupOfCell(cell) !== null;

/** A band or a head of table two. */
export const isActiveHead = (cell: GridCell): boolean =>
  ACTIVE_HEADS.has(keyOf(cell)) || keyOf(cell) === CONTENT || ACTIVE_BAND.test(keyOf(cell));

/** How much a cell says about the table that it stands in: 2 for words of one table alone, 1 for words that others use too. */
export interface Evidence {
  readonly table: TableId;
  readonly weight: 1 | 2;
}

/** A group that table four alone has, by itself or with the result: 复议后起诉-结果维持. */
const isLitigationGroup = (cell: GridCell): boolean => {
  const { group = null, column = null } = reviewName(cell) ?? {};
  return group !== null && (group !== 'review' || column !== null);
};

function cellEvidence(cell: GridCell, isFirst: boolean): Evidence | null {
  const key = keyOf(cell);
  if (key === '') return cell.raw.includes(CORNER) ? { table: 'applications', weight: 2 } : null;
  if (key.length === 1) return null;
  if (APPLICANTS.has(key) || cell.raw.includes(CORNER)) return { table: 'applications', weight: 1 };
  if (!ALSO_COLUMN_HEADS.includes(key) && exactRow(key))
    return { table: 'applications', weight: 2 };
  if (ACTIVE_HEADS.has(key) || key === CONTENT || ACTIVE_BAND.test(key)) {
    return { table: 'activeDisclosure', weight: 2 };
  }
  if (REVIEW_ONLY.has(key) || isLitigationGroup(cell)) {
    return { table: 'reviewLitigation', weight: 2 };
  }
  if (REVIEW_GROUPS.has(key)) return { table: 'reviewLitigation', weight: 1 };
  return isFirst && ACTIVE_ROWS.has(key) ? { table: 'activeDisclosure', weight: 1 } : null;
}

/** Which table a row's words speak for; of equals the first cell. */
export function rowEvidence({ cells }: GridRow): Evidence | null {
  let best: Evidence | null = null;
  let isFirst = true;
  for (const cell of cells) {
    if (cell.kind !== 'text') continue;
    const evidence = cellEvidence(cell, isFirst);
    isFirst = false;
    if (evidence?.weight === 2) return evidence;
    best ??= evidence;
  }
  return best;
}
