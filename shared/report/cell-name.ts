import type { Localised } from '../lib/localised';
import type { AnnualReport, CellRef } from './annual-report';
import { formTable } from './forms';

/** Row and column of a cell in the statutory words: `“(七)总计”行“自然人”列`. */
export function cellName(report: AnnualReport, ref: CellRef): Localised {
  const form = formTable(ref.table, report.tables[ref.table].form);
  const row = form.rows.find((each) => each.id === ref.row)?.label;
  const column = form.columns.find((each) => each.id === ref.column)?.label;
  return {
    'zh-CN': `“${row?.['zh-CN'] ?? ref.row}”行“${column?.['zh-CN'] ?? ref.column}”列`,
    en: `row “${row?.en ?? ref.row}”, column “${column?.en ?? ref.column}”`,
  };
}
