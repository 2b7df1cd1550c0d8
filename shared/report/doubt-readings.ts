import { cellAt, type AnnualReport, type CellCorrection, type ParseIssue } from './annual-report';
import { isAboutDigits, keyOf } from './doubt';

/** The better reading of a doubt; that of another about the same cells, where it has none of its own. */
export function offerFor(report: AnnualReport, issue: ParseIssue): readonly CellCorrection[] {
  if (issue.offer) return issue.offer;
  const cells = (issue.cells ?? []).map(keyOf);
  if (issue.kind !== 'cellText' || cells.length === 0) return [];
  const other = report.issues.find(({ offer }) => {
    const offered = (offer ?? []).map(keyOf);
    return cells.every((cell) => offered.includes(cell));
  });
  return other?.offer ?? [];
}

/** What the cells of a doubt about values hold now, all of it a value or a blank; else nothing can be kept. */
export function presentReading(
  report: AnnualReport,
  issue: ParseIssue,
): readonly CellCorrection[] | null {
  const { cells = [] } = issue;
  if (!isAboutDigits(issue) || cells.length === 0) return null;
  const present = cells.flatMap(({ table, row, column }) => {
    const cell = cellAt(report, { table, row, column });
    const readable = cell && (cell.value !== null || cell.kind === 'empty');
    return readable ? [{ table, row, column, value: cell.value }] : [];
  });
  return present.length === cells.length ? present : null;
}
