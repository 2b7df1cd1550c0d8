import type { Lang, Localised } from '../../lib/localised';
import type { AnnualReport, ReportCell } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';
import { isInDoubt } from '../../report/doubt';
import type { TableId } from '../../report/form';
import { formTable } from '../../report/forms';
import type { Evidence, Term } from '../rule';

/** A cell of the form that the document has, and that can be read in one way only. */
export interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly cell: ReportCell;
  readonly evidence: Evidence;
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
      const ref = { table, row, column };
      const cell = cellAt(report, ref);
      if (!cell || isInDoubt(report, ref)) return [];
      return [{ row, column, cell, evidence: { kind: 'cell', ...ref, value: cell.value } }];
    }),
  );
}

/** Those with a number in them. */
export const valuesOf = (cells: readonly TableCell[]): readonly TableCell[] =>
  cells.filter(({ cell }) => cell.value !== null);

/** Rows by their statutory words; the words are the same in both forms, but for the one row that only one of them has. */
export function lineNames(table: TableId, rows: readonly string[], lang: Lang): readonly string[] {
  const lines = [...formTable(table, '2021').rows, ...formTable(table, '2019').rows];
  return rows.map((row) => `“${lines.find(({ id }) => id === row)?.label[lang] ?? row}”`);
}

/** What the blank form lacks: nothing has been filled in yet. */
export const NO_VALUE: Term = {
  label: { 'zh-CN': '表中任何一个数值', en: 'any value in the table' },
  value: null,
  evidence: null,
};
