import type { Lang, Localised } from '../../lib/localised';
import type { AnnualReport, ReportCell } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';
import { isInDoubt } from '../../report/doubt';
import type { TableId } from '../../report/form';
import { formTable } from '../../report/forms';
import type { Evidence, Term } from '../rule';

/** A cell of the form that the document has. */
export interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly cell: ReportCell;
}

export const TABLE_NAMES: Readonly<Record<TableId, Localised>> = {
  activeDisclosure: { 'zh-CN': '表二', en: 'table 2' },
  applications: { 'zh-CN': '表三', en: 'table 3' },
  reviewLitigation: { 'zh-CN': '表四', en: 'table 4' },
};

export function tableCells(report: AnnualReport, table: TableId): readonly TableCell[] {
  const { rows } = formTable(table, report.tables[table].form);
  return rows.flatMap(({ id: row, columns }) =>
    columns.flatMap((column): readonly TableCell[] => {
      const cell = cellAt(report, { table, row, column });
      return cell ? [{ row, column, cell }] : [];
    }),
  );
}

export const placeOf = (table: TableId, { row, column, cell }: TableCell): Evidence => ({
  kind: 'cell',
  table,
  row,
  column,
  value: cell.value,
});

/** Those that can be read in one way only: what is doubtful is our reading, not the author's error. */
export const certain = (
  report: AnnualReport,
  table: TableId,
  cells: readonly TableCell[],
): readonly TableCell[] =>
  cells.filter(({ row, column }) => !isInDoubt(report, { table, row, column }));

/** Those with a number in them. */
export const valuesOf = (cells: readonly TableCell[]): readonly TableCell[] =>
  cells.filter(({ cell }) => cell.value !== null);

const MOST_ROWS = 3;

/** How many cells, and in which rows, by their statutory words: `5个（共4行，如“…”、“…”、“…”）`. */
export function placesNamed(table: TableId, cells: readonly TableCell[], lang: Lang): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const lines = [...formTable(table, '2021').rows, ...formTable(table, '2019').rows];
  const words = (row: string): string => lines.find(({ id }) => id === row)?.label[lang] ?? row;
  const names = rows.slice(0, MOST_ROWS).map((row) => `“${words(row)}”`);
  const isCut = rows.length > MOST_ROWS;
  return lang === 'en'
    ? `${cells.length} (${isCut ? `${rows.length} rows, first ` : ''}${names.join(', ')})`
    : `${cells.length}个（${isCut ? `共${rows.length}行，如` : ''}${names.join('、')}）`;
}

/** What the blank form lacks: nothing has been filled in yet. */
export const NO_VALUE: Term = {
  label: { 'zh-CN': '表中任何一个数值', en: 'any value in the table' },
  value: null,
  evidence: null,
};
