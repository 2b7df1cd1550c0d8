import type { SourceDocument } from '../document/source-document';
import { sum } from '../lib/numerals';
import type { CellRef, ParseIssue, ReportCell, ReportTable } from '../report/annual-report';
import { equationsOf, holds } from '../report/equations';
import type { TableId } from '../report/form';
import { formTable } from '../report/forms';
import { equationsWith, soleRepair } from '../report/repair';
import { measureOf, offerOf, refsOf } from './build-table';
import { runTogether } from './parse-issues';
import { cellsAmbiguous, decimalCount } from './reading-doubt-issues';
import { addsUp } from './row-splits';
import { soleSplit } from './run-together';

/** In these nothing shows where a cell ends on the page. */
const isFlat = ({ format }: SourceDocument): boolean => format === 'txt' || format === 'doc';
/** Of more digits there are too many ways to part them. */
const MOST_DIGITS = 24;

/** Pieces are counted in whole numbers; what is in doubt for more is not named twice. */
export function decimalDoubts(
  id: TableId,
  table: ReportTable,
  isKnown: (ref: CellRef) => boolean,
): readonly ParseIssue[] {
  const form = formTable(id, table.form);
  return form.rows
    .flatMap((row) => refsOf(form, row))
    .flatMap((ref) => {
      const cell = table.cells[ref.row]?.[ref.column] ?? null;
      const isWhole = cell?.value === null || Number.isInteger(cell?.value);
      const isMoney = !['count', 'change'].includes(measureOf(ref.row, ref.column));
      return cell === null || isWhole || isMoney || isKnown(ref)
        ? []
        : [decimalCount(form, ref, cell)];
    });
}

/** Nothing stands behind the cell in its row of the source. */
function isLastOfRow(document: SourceDocument, { block, cell }: ReportCell): boolean {
  const source = block === null ? undefined : document.blocks[block];
  if (source?.kind !== 'table' || cell === null) return false;
  const next = source.cells.slice(cell + 1).find(({ span }) => span[0] < span[1]);
  return next === undefined || next.row !== source.cells[cell]?.row;
}

/** The last number of a row may have a page's number behind it, where without it everything adds up. */
export function pageNumberDoubts(
  document: SourceDocument,
  table: ReportTable,
): readonly ParseIssue[] {
  const repair = isFlat(document) ? soleRepair('applications', table) : null;
  const cell = repair ? (table.cells[repair.cell.row]?.[repair.cell.column] ?? null) : null;
  if (!repair || !cell || !isLastOfRow(document, cell)) return [];
  const value = `${repair.value}`;
  const rest = cell.raw.startsWith(value) ? cell.raw.slice(value.length) : '';
  if (!/^[1-9]\d{0,2}$/.test(rest)) return [];
  return [cellsAmbiguous('applications', table, [{ ref: repair.cell, cell, value: repair.value }])];
}

/** The digits of a row of seven values parted in another way, where only so everything around them adds up. */
function regrouped(table: ReportTable, row: string): ParseIssue | null {
  const form = formTable('applications', table.form);
  const line = form.rows.find(({ id }) => id === row);
  const cells = Object.values(table.cells[row] ?? {}).filter((cell) => cell !== null);
  const digits = cells.map(({ raw }) => raw);
  const joined = digits.join('');
  if (!line || joined.length > MOST_DIGITS || !digits.every((each) => /^\d+$/.test(each))) {
    return null;
  }
  const refs = refsOf(form, line);
  const fits = addsUp(table, refs, equationsOf(form.id, form.version));
  const values = soleSplit(
    [joined],
    refs.length,
    (found) => sum(found.slice(0, -1)) === found.at(-1) && fits(found),
  );
  const [start, end] = [cells[0]?.span, cells.at(-1)?.span];
  if (values === null || values === 'several' || !start || !end) return null;
  const about = { span: [start[0], end[1]] as const, cells: refs, offer: offerOf(refs, values) };
  return runTogether(form, line.label, digits.join(' '), about);
}

/** Rows of flattened text whose total is not the sum of the others, and whose digits allow another parting. */
export function regroupedDoubts(
  document: SourceDocument,
  table: ReportTable,
): readonly ParseIssue[] {
  if (!isFlat(document)) return [];
  const broken = Object.keys(table.cells).filter((row) => {
    const total: CellRef = { table: 'applications', row, column: 'total' };
    return equationsWith(total, table.form).some(
      (each) => each.ruleId === 'T3-ROW-TOTAL' && holds(each, table) === false,
    );
  });
  return broken.flatMap((row) => regrouped(table, row) ?? []);
}
