import type { FormRow, FormTable, FormVersion } from '../report/form';
import { formTable } from '../report/forms';
import type { PlacedRow, TableReading } from './build-table';
import { buildTable } from './build-table';
import type { GridCell, GridRow } from './grid';
import { keyOf } from './grid';
import { readLabel } from './labels';

/** Heads that only one of the two forms has. */
const HEADS: Readonly<Record<FormVersion, readonly string[]>> = {
  '2021': ['本年制发件数', '本年处理决定数量', '本年收费金额'],
  '2019': ['本年新制作数量', '上一年项目数量', '采购项目数量'],
};
const CONTENT = '信息内容';

function versionOf(rows: readonly GridRow[], fallback: FormVersion): FormVersion {
  const has = (version: FormVersion): boolean =>
    rows.some((row) => row.some((cell) => HEADS[version].includes(keyOf(cell))));
  if (has('2021')) return '2021';
  return has('2019') ? '2019' : fallback;
}

/** 行政规范性文件 is 规范性文件 in the form of 2019; reports mix the two. */
const rowKey = (key: string): string => (key === '规范性文件' ? '行政规范性文件' : key);

function rowOf(source: GridRow, form: FormTable): FormRow | undefined {
  const first = source[0];
  const key = first ? rowKey(keyOf(first)) : '';
  return form.rows.find((row) => rowKey(readLabel(row.label['zh-CN']).key) === key);
}

/** By the heads above the row where they are there, else by their number. */
function place(source: GridRow, row: FormRow, heads: GridRow | null, form: FormTable): PlacedRow {
  const behind = source.slice(1);
  const columns = form.columns.filter((column) => row.columns.includes(column.id));
  const headed = (heads ?? []).flatMap((head, index) => {
    const column = columns.find((each) => readLabel(each.label['zh-CN']).key === keyOf(head));
    const cell = source[index];
    return column && cell ? [[column.id, cell] as const] : [];
  });
  const used = new Set(headed.map(([, cell]) => cell));
  const rest = behind.filter((cell) => !used.has(cell));
  const byHeads = headed.length === columns.length && rest.every((cell) => cell.raw === '');
  const counted = behind.filter((cell) => cell.raw !== '');
  const byNumber = heads === null && counted.length === columns.length;
  const pairs: readonly (readonly [string, GridCell])[] = byHeads
    ? headed
    : counted.map((cell, index) => [columns[index]?.id ?? '', cell] as const);
  const cells = byHeads || byNumber ? Object.fromEntries(pairs) : null;
  return { row, source, cells, found: counted.length };
}

/** Table two, in one piece or in several. Rows and columns are placed by their labels. */
export function readActiveDisclosure(
  rows: readonly GridRow[],
  fallback: FormVersion,
): TableReading {
  const form = formTable('activeDisclosure', versionOf(rows, fallback));
  let heads: GridRow | null = null;
  const placed: PlacedRow[] = [];
  for (const source of rows) {
    const row = rowOf(source, form);
    if (row) placed.push(place(source, row, heads, form));
    else if (source.some((cell) => keyOf(cell) === CONTENT)) heads = source;
  }
  return buildTable(form, placed);
}
