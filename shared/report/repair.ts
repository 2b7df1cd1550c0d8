import type { CellRef, ReportTable } from './annual-report';
import type { Equation, TableValues } from './equations';
import { equationsOf, excess } from './equations';
import type { FormVersion, TableId } from './form';
import { TABLE_IDS } from './form';

/** One cell that would make everything add up if it had this value. */
export interface Repair {
  readonly cell: CellRef;
  readonly value: number;
}

type Table = TableValues & Pick<ReportTable, 'form'>;

const sameCell = (a: CellRef, b: CellRef): boolean => a.row === b.row && a.column === b.column;

/** What the cell must be for the equation to hold. */
function wanted(equation: Equation, difference: number, cell: CellRef, value: number): number {
  return equation.left.some((each) => sameCell(each, cell))
    ? value - difference
    : value + difference;
}

/** The equations that do not hold; those with a missing cell are none of them. */
export function brokenEquations(id: TableId, table: Table): readonly Equation[] {
  return equationsOf(id, table.form).filter((each) => (excess(each, table) ?? 0) !== 0);
}

const nameOf = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

/** They are asked for by each cell of each other reading that is tried. */
function byCell(version: FormVersion): ReadonlyMap<string, readonly Equation[]> {
  const found = new Map<string, Equation[]>();
  for (const equation of TABLE_IDS.flatMap((id) => equationsOf(id, version))) {
    for (const cell of [...equation.left, ...equation.right]) {
      const own = found.get(nameOf(cell));
      if (own) own.push(equation);
      else found.set(nameOf(cell), [equation]);
    }
  }
  return found;
}

const BY_CELL = { '2019': byCell('2019'), '2021': byCell('2021') } as const;

/** The equations that a cell stands in. */
export const equationsWith = (cell: CellRef, version: FormVersion): readonly Equation[] =>
  BY_CELL[version].get(nameOf(cell)) ?? [];

function repairWith(cell: CellRef, broken: readonly Equation[], table: Table): Repair | null {
  const value = table.cells[cell.row]?.[cell.column]?.value ?? null;
  if (value === null) return null;
  const all = equationsWith(cell, table.form);
  if (!broken.every((each) => all.includes(each))) return null;
  // A change breaks each equation with the cell in it that holds now.
  if (all.some((each) => excess(each, table) === 0)) return null;
  const [first, ...others] = broken.map((each) =>
    wanted(each, excess(each, table) ?? 0, cell, value),
  );
  const fits = first !== undefined && Number.isInteger(first) && first >= 0;
  return fits && others.every((other) => other === first) ? { cell, value: first } : null;
}

/**
 * Every change of one cell to a whole number from 0 on with which all equations of the table hold that can be
 * checked. Empty where they hold already. In table three whole and without gaps there is at most one: its equations
 * are a code in which two right tables differ in four cells at least. So a single wrong cell is named with its right
 * value, and two wrong cells are never taken for one; three or more can be. It cannot see two result rows exchanged.
 */
export function repairsOf(id: TableId, table: Table): readonly Repair[] {
  const broken = brokenEquations(id, table);
  const [first] = broken;
  if (!first) return [];
  return [...first.left, ...first.right].flatMap((cell) => repairWith(cell, broken, table) ?? []);
}

/** All equations that the cell stands in can be checked: what they say about it together is a proof. */
export const isFullyChecked = (cell: CellRef, table: Table): boolean =>
  equationsWith(cell, table.form).every((each) => excess(each, table) !== null);

/**
 * The one repair there is, where two equations or more ask for it and none that could speak against it is without
 * a value; `null` otherwise. Only table three has such cells.
 */
export function soleRepair(id: TableId, table: Table): Repair | null {
  const [repair, ...others] = repairsOf(id, table);
  if (!repair || others.length > 0) return null;
  if (equationsWith(repair.cell, table.form).length < 2) return null;
  return isFullyChecked(repair.cell, table) ? repair : null;
}
