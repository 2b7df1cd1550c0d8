import type { AnnualReport, CellCorrection, ParseIssue, ReportCell } from './annual-report';
import { cellAt } from './annual-report';
import { isAboutValues } from './doubt';

/** A cell that our reading could not place has no place in the source, and nothing was read in it. */
const UNPLACED = {
  raw: '',
  unit: null,
  span: null,
  block: null,
  cell: null,
  readAs: null,
} as const;

function corrected(cell: ReportCell | null, value: number | null): ReportCell {
  const kind = value === null ? 'empty' : value === 0 ? 'zero' : 'number';
  if (cell === null) return { ...UNPLACED, kind, value };
  const readAs = cell.readAs === undefined ? { kind: cell.kind, value: cell.value } : cell.readAs;
  return { ...cell, kind, value, readAs };
}

/** The doubt about a cell's words ends when an inspector has said what stands there. */
const isAnswered = ({ kind, span }: ParseIssue, cell: ReportCell | null): boolean =>
  kind === 'cellText' && span !== null && span[0] === cell?.span?.[0] && span[1] === cell.span[1];

/** A doubt about several cells ends with the last of them. */
const isSettled = (issue: ParseIssue, report: AnnualReport): boolean =>
  isAboutValues(issue) &&
  (issue.cells ?? []).length > 0 &&
  (issue.cells ?? []).every((ref) => cellAt(report, ref)?.readAs !== undefined);

/** The report with corrected readings; each corrected cell keeps what had been read. Cells that the form does not have stay away. */
export function applyCorrections(
  report: AnnualReport,
  corrections: readonly CellCorrection[],
): AnnualReport {
  return corrections.reduce((current, correction) => {
    const table = current.tables[correction.table];
    const row = Object.hasOwn(table.cells, correction.row)
      ? table.cells[correction.row]
      : undefined;
    const cell = cellAt(current, correction);
    if (!row || !Object.hasOwn(row, correction.column)) return current;
    const cells = {
      ...table.cells,
      [correction.row]: { ...row, [correction.column]: corrected(cell, correction.value) },
    };
    const tables = { ...current.tables, [correction.table]: { ...table, cells } };
    const next = { ...current, tables };
    const issues = current.issues.filter(
      (each) => !isAnswered(each, cell) && !isSettled(each, next),
    );
    return { ...next, issues };
  }, report);
}
