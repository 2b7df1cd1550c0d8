import type { CellRef, ParseIssue, ReportTable } from '../report/annual-report';
import { equationsOf, excess } from '../report/equations';
import type { FormTable } from '../report/form';
import type { Line } from './application-lines';
import { readCellValue } from './cell-value';
import type { BlockHeads } from './application-heads';
import { headsFor } from './application-heads';
import { rowSpan } from './grid';
import { rowUnknown } from './parse-issues';

/** A table has more rows of another kind than are worth naming one by one. */
const MOST_UNKNOWN = 40;

/** The totals that the results add up to only with the row, where it has a value for each column. */
function missedIn(
  form: FormTable,
  table: ReportTable,
  line: Line,
  heads: readonly BlockHeads[],
): readonly CellRef[] {
  const order = headsFor(heads, line.source.block)?.order ?? form.columns.map(({ id }) => id);
  const values = line.behind.filter((cell) => cell.kind !== 'empty');
  if (values.length !== order.length) return [];
  return equationsOf('applications', form.version).flatMap((equation) => {
    if (equation.ruleId !== 'T3-RESULT-SUM') return [];
    const value = readCellValue(values[order.indexOf(equation.id)]?.raw ?? '', 'count').value ?? 0;
    return value !== 0 && excess(equation, table) === -value ? equation.right : [];
  });
}

/** Rows with values that are none of the form, and where it is they that the results lack. */
export const unknownRows = (
  form: FormTable,
  table: ReportTable,
  lines: readonly Line[],
  heads: readonly BlockHeads[],
): readonly ParseIssue[] =>
  lines.slice(0, MOST_UNKNOWN).map((line) => {
    const cells = missedIn(form, table, line, heads);
    const about = { span: rowSpan(line.source), ...(cells.length > 0 ? { cells } : {}) };
    return rowUnknown(form, line.words?.raw ?? '', about);
  });
