import type { AnnualReport } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';
import { formTable } from '../../report/forms';
import type { Evidence } from '../rule';

/** Columns of table two that the form of 2021 does not have, one of each part of the table. */
const OLD_COLUMNS = ['publishedTotal', 'itemsLastYear'] as const;

/** The first cell of a column that the form of 2019 alone has. */
function cellOf(report: AnnualReport, column: string): readonly Evidence[] {
  const table = 'activeDisclosure';
  const { rows } = formTable(table, '2019');
  return rows
    .flatMap(({ id: row }): readonly Evidence[] => {
      const cell = cellAt(report, { table, row, column });
      return cell ? [{ kind: 'cell', table, row, column, value: cell.value }] : [];
    })
    .slice(0, 1);
}

/** The cells that show the old form; empty where table two is not wholly in it. */
export function oldColumns(report: AnnualReport): readonly Evidence[] {
  if (report.tables.activeDisclosure.form !== '2019') return [];
  const cells = OLD_COLUMNS.map((column) => cellOf(report, column));
  return cells.every(({ length }) => length > 0) ? cells.flat() : [];
}

/** The single row (六)其他处理 of table three, which has three in the form of 2021; empty where it is not so. */
export function oldRow(report: AnnualReport): readonly Evidence[] {
  const ref = { table: 'applications', row: 'other.rest', column: 'total' } as const;
  const cell = cellAt(report, ref);
  return report.tables.applications.form === '2019' && cell
    ? [{ kind: 'cell', ...ref, value: cell.value }]
    : [];
}
