import type { FormVersion } from '../report/form';
import { applicationRows, resultGroups } from '../report/application-rows';
import { readLabel } from './labels';
import type { Label } from './labels';

/** A row of table three in either form, with what its label is reduced to. */
export interface KnownRow {
  readonly id: string;
  /** The one form that has it so; `null` for both. */
  readonly only: FormVersion | null;
  /** Its place in the form. */
  readonly order: number;
  readonly label: Label;
  /** What stands before the label where group and row are written in one cell. */
  readonly group: string;
  /** The group's own name; empty where the row stands alone. */
  readonly groupName: string;
  readonly written: string;
}

const RESULTS = '三本年度办理结果';
const ROWS_2021 = applicationRows('2021');
const ONLY_2021 = ['other.notCorrected', 'other.feeUnpaid', 'other.rest'];

const groupOf = (id: string): string => {
  const group = resultGroups('2021').find((each) => each.rows.some((row) => row.id === id));
  return group ? readLabel(group.label['zh-CN']).key : '';
};

const inResults = (order: number): boolean => order >= 2 && order < ROWS_2021.length - 1;

function known(written: string, id: string, order: number, only: FormVersion | null): KnownRow {
  const groupName = only === '2019' ? '' : groupOf(id);
  const group = `${inResults(order) ? RESULTS : ''}${groupName}`;
  return { id, only, order, label: readLabel(written), group, groupName, written };
}

/** All rows that one of the two forms has, in their order. */
export const KNOWN_ROWS: readonly KnownRow[] = [
  ...ROWS_2021.map((row, order) =>
    known(row.label['zh-CN'], row.id, order, ONLY_2021.includes(row.id) ? '2021' : null),
  ),
  ...applicationRows('2019')
    .filter((row) => row.id === 'other.rest')
    .map((row) => known(row.label['zh-CN'], row.id, 20, '2019')),
];

/** Words that head a column as well as a row. */
export const ALSO_COLUMN_HEADS = ['其他', '总计'];

const BY_KEY = new Map(KNOWN_ROWS.map((row) => [row.label.key, row]));
const LENGTHS = [...new Set([...BY_KEY.keys()].map((key) => key.length))].toSorted((a, b) => b - a);
const ENUMERATORS = /[\d一二三四五六七]/g;

/** Group words, or a piece of them: `年` of the vertical 三、本年度办理结果, `（四）无` before a page break. */
export const isGroupPiece = (key: string, group: string): boolean =>
  group.includes(key) || group.includes(key.replace(ENUMERATORS, ''));

/** The row that a label names letter for letter, with or without its group before it. */
export function exactRow(key: string): KnownRow | undefined {
  const whole = BY_KEY.get(key);
  if (whole) return whole;
  for (const length of LENGTHS) {
    const row = BY_KEY.get(key.slice(-length));
    const before = key.slice(0, -length);
    // 其他 and 总计 are too short to be told by their ends alone.
    const enumerated = length > 2 || /[\d一二三四五六七]$/.test(before);
    if (row && enumerated && isGroupPiece(before, row.group)) return row;
  }
  return undefined;
}

/** A piece of the words that stand beside the rows, not of a row's own label. */
export const isBesideRows = (key: string): boolean =>
  key.length <= 9 && KNOWN_ROWS.some((row) => isGroupPiece(key, row.group));
