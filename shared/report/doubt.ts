import type { AnnualReport, CellRef, ParseIssue, ReportTable } from './annual-report';
import { cellAt } from './annual-report';
import type { Equation } from './equations';
import { holds } from './equations';
import type { TableId } from './form';
import { TABLE_IDS } from './form';
import { brokenEquations, soleRepair } from './repair';

type Kind = ParseIssue['kind'];

/** Doubts about what number stands in a cell: until they are settled its value says nothing about the author. */
const ABOUT_VALUES: readonly Kind[] = ['ambiguous', 'runTogether'];

/** Doubts about where values belong: where something about them does not add up, that says nothing about the author. */
const ABOUT_PLACES: readonly Kind[] = [
  'columnMissing',
  'columnUnknown',
  'rowRepeated',
  'rowUnknown',
];

const isAboutPlaces = ({ kind }: ParseIssue): boolean =>
  ABOUT_PLACES.includes(kind) || kind === 'labelLoose';

/** A doubt about the digits of its cells, of which two readings are there. */
export const isAboutDigits = ({ kind }: ParseIssue): boolean => ABOUT_VALUES.includes(kind);

/** A doubt that ends when an inspector has said what stands in its cells. */
export const isAboutValues = (issue: ParseIssue): boolean =>
  isAboutDigits(issue) || isAboutPlaces(issue);

export const keyOf = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

const cellsOf = ({ left, right }: Equation): readonly CellRef[] => [...left, ...right];

/** The equation holds when some of its cells, but not all, are left out. */
function holdsWithout(equation: Equation, out: ReadonlySet<string>, table: ReportTable): boolean {
  const isKept = (ref: CellRef): boolean => !out.has(keyOf(ref));
  const rest = {
    ...equation,
    left: equation.left.filter(isKept),
    right: equation.right.filter(isKept),
  };
  return cellsOf(rest).length > 0 && holds(rest, table) === true;
}

/**
 * The cells of the doubt that a broken equation stands on. One wrong cell elsewhere explains all that is broken, and
 * a label that was taken for another can only have broken what holds without its cells.
 */
function suspects(issue: ParseIssue, id: TableId, table: ReportTable): readonly CellRef[] {
  const own = (issue.cells ?? []).filter((ref) => ref.table === id);
  if (own.length === 0) return [];
  const keys = new Set(own.map(keyOf));
  const repair = soleRepair(id, table);
  if (repair && !keys.has(keyOf(repair.cell))) return [];
  const broken = brokenEquations(id, table).filter(
    (equation) => issue.kind !== 'labelLoose' || holdsWithout(equation, keys, table),
  );
  const touched = new Set(broken.flatMap(cellsOf).map(keyOf));
  return own.filter((ref) => touched.has(keyOf(ref)));
}

const known = new WeakMap<AnnualReport, ReadonlySet<string>>();

/** The cells that two readings fit, or of which it is not sure that they stand where they were read. */
function cellsInDoubt(report: AnnualReport): ReadonlySet<string> {
  const before = known.get(report);
  if (before) return before;
  const ofValues = report.issues.filter(isAboutDigits).flatMap((issue) => issue.cells ?? []);
  const ofPlaces = report.issues
    .filter(isAboutPlaces)
    .flatMap((issue) => TABLE_IDS.flatMap((id) => suspects(issue, id, report.tables[id])));
  const found = new Set([...ofValues, ...ofPlaces].map(keyOf));
  known.set(report, found);
  return found;
}

/** It is not sure what stands in the cell, and no inspector has said it. */
export function isInDoubt(report: AnnualReport, ref: CellRef): boolean {
  const doubted = cellsInDoubt(report);
  if (doubted.size === 0 || !doubted.has(keyOf(ref))) return false;
  const cell = cellAt(report, ref);
  return cell === null || cell.readAs === undefined;
}

/** The table with nothing in it that is in doubt. */
export function certainTable(report: AnnualReport, id: TableId): ReportTable {
  const table = report.tables[id];
  if (cellsInDoubt(report).size === 0) return table;
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
