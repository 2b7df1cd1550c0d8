import type { AnnualReport, CellRef, ParseIssue, ReportTable } from './annual-report';
import { cellAt } from './annual-report';
import type { TableId } from './form';

/** Doubts about what number stands in a cell: until they are settled its value says nothing about the author. */
const ABOUT_VALUES: readonly ParseIssue['kind'][] = ['ambiguous', 'runTogether'];

export const isAboutValues = ({ kind }: ParseIssue): boolean => ABOUT_VALUES.includes(kind);

const isAbout = (issue: ParseIssue, ref: CellRef): boolean =>
  isAboutValues(issue) &&
  (issue.cells ?? []).some(
    ({ table, row, column }) => table === ref.table && row === ref.row && column === ref.column,
  );

/** Two readings of the cell fit the source, and no inspector has said which is right. */
export function isInDoubt(report: AnnualReport, ref: CellRef): boolean {
  if (!report.issues.some((issue) => isAbout(issue, ref))) return false;
  const cell = cellAt(report, ref);
  return cell === null || cell.readAs === undefined;
}

/** The table with nothing in it that is in doubt. */
export function certainTable(report: AnnualReport, id: TableId): ReportTable {
  const table = report.tables[id];
  const cells = Object.entries(table.cells).map(([row, columns]) => [
    row,
    Object.fromEntries(
      Object.entries(columns).map(([column, cell]) => [
        column,
        isInDoubt(report, { table: id, row, column }) ? null : cell,
      ]),
    ),
  ]);
  return { ...table, cells: Object.fromEntries(cells) as ReportTable['cells'] };
}
