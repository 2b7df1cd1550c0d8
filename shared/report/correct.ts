import type { AnnualReport, CellRef, ParseIssue, ReportCell } from './annual-report';
import { cellAt } from './annual-report';

/** What an inspector says stands in a cell that we misread. `null` means the cell is empty. */
export interface CellCorrection extends CellRef {
  readonly value: number | null;
}

function corrected(cell: ReportCell, value: number | null): ReportCell {
  const kind = value === null ? 'empty' : value === 0 ? 'zero' : 'number';
  const readAs = cell.readAs ?? { kind: cell.kind, value: cell.value };
  return { ...cell, kind, value, readAs };
}

/** The doubt about a cell's words ends when an inspector has said what stands there. */
const isSettled = ({ kind, span }: ParseIssue, cell: ReportCell): boolean =>
  kind === 'cellText' && span?.[0] === cell.span[0] && span[1] === cell.span[1];

/** The report with corrected readings; each corrected cell keeps what had been read. Cells that do not exist stay away. */
export function applyCorrections(
  report: AnnualReport,
  corrections: readonly CellCorrection[],
): AnnualReport {
  return corrections.reduce((current, correction) => {
    const table = current.tables[correction.table];
    const row = table.cells[correction.row];
    const cell = cellAt(current, correction);
    if (!row || !cell) return current;
    const cells = {
      ...table.cells,
      [correction.row]: { ...row, [correction.column]: corrected(cell, correction.value) },
    };
    const tables = { ...current.tables, [correction.table]: { ...table, cells } };
    return { ...current, tables, issues: current.issues.filter((each) => !isSettled(each, cell)) };
  }, report);
}
