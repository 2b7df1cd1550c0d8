import { normalise } from '../../../shared/document/normalise';
import type { AnnualReport, ReportTable } from '../../../shared/report/annual-report';
import type { RuleInput } from '../../../shared/rules/define-rule';
import { reportOf } from './report';
import type { ReportParts } from './report-text';
import { reportText, VALID } from './report-text';

/** What a rule may look at in a report by itself. */
export const ruleInput = (
  report: AnnualReport,
  lastYear: AnnualReport | null = null,
): RuleInput => ({ report, text: normalise(report.text), lastYear, history: [] });

const entries = Object.entries as <T>(of: Readonly<Record<string, T>>) => [string, T][];

/** The values of a table without their places. */
const withoutPlaces = (table: ReportTable): ReportTable => ({
  ...table,
  cells: Object.fromEntries(
    entries(table.cells).map(([row, cells]) => [
      row,
      Object.fromEntries(
        entries(cells).map(([column, cell]) => [
          column,
          cell && { ...cell, span: null, block: null, cell: null },
        ]),
      ),
    ]),
  ),
});

const { tables } = reportOf(reportText(VALID));
const TABLES = {
  activeDisclosure: withoutPlaces(tables.activeDisclosure),
  applications: withoutPlaces(tables.applications),
  reviewLitigation: withoutPlaces(tables.reviewLitigation),
};

function small(year: number, words: string): AnnualReport {
  const title = `${VALID.unit}${year}年政府信息公开工作年度报告`;
  const read = reportOf(`${title}\n一、总体情况\n${words}\n`);
  return { ...read, tables: TABLES, issues: [] };
}

/**
 * A report whose section one has these words, a paragraph a line, with the valid report's tables. It is read in a sixth of the
 * time of a whole one, so it has no other section; `parts`: a whole one.
 */
export function reportWith(words: string, parts?: Partial<ReportParts>): AnnualReport {
  if (parts) return reportOf(reportText({ ...VALID, overview: words.split('\n'), ...parts }));
  return small(VALID.year, words);
}

/** Such a report of the year before. */
export const reportBeforeWith = (words: string): AnnualReport => small(VALID.year - 1, words);

/** The same as a rule may look at it. */
export const inputWith = (words: string, parts?: Partial<ReportParts>): RuleInput =>
  ruleInput(reportWith(words, parts));
