import { APPLICANT_COLUMNS } from '../../shared/report/application-rows';
import type { CellRef } from '../../shared/report/annual-report';
import type { TableId } from '../../shared/report/form';
import type { Values } from './clean-values';

const LEGAL = APPLICANT_COLUMNS.slice(1).map(({ id }) => id);
const LITIGATION = ['litigationDirect', 'litigationAfterReview'];
const GROUPS = ['denied', 'unavailable', 'notProcessed', 'other'];

const cells = (
  table: TableId,
  rows: readonly string[],
  columns: readonly string[],
): readonly CellRef[] => rows.flatMap((row) => columns.map((column) => ({ table, row, column })));

function ofApplications(name: string, values: Values): readonly CellRef[] {
  const [row = '', column = 'total'] = name.split('@');
  const rows = Object.keys(values.applications);
  const of =
    row === 'handled'
      ? ['received', 'carriedIn']
      : GROUPS.includes(row)
        ? rows.filter((each) => each.startsWith(`${row}.`))
        : [row];
  return cells('applications', of, column === 'legal' ? LEGAL : [column]);
}

/**
 * The cells that a quantity is the sum of. `3:received@legal` is row and column of table three (total where none is
 * named), `4:litigation@upheld` of table four, `2:licensing@decisions` of table two.
 */
export function cellsOf(role: string, values: Values): readonly CellRef[] {
  const [table, name = ''] = role.split(':');
  if (table === '3') return ofApplications(name, values);
  const [row = '', column = 'total'] = name.split('@');
  if (table === '4')
    return cells('reviewLitigation', row === 'litigation' ? LITIGATION : [row], [column]);
  if (table === '2') return cells('activeDisclosure', [row], [column]);
  return [];
}

export function quantity(role: string, values: Values): number {
  const found = cellsOf(role, values);
  const sum = found.reduce(
    (all, { table, row, column }) => all + (values[table][row]?.[column] ?? 0),
    0,
  );
  return Math.round(sum * 1e6) / 1e6;
}
