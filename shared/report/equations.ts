import { sum } from '../lib/numerals';
import type { CellCorrection, CellRef } from './annual-report';
import {
  APPLICANT_COLUMNS,
  APPLICATION_COLUMNS,
  applicationRows,
  resultRows,
} from './application-rows';
import type { FormVersion, TableId } from './form';
import { formTable, REVIEW_RESULTS } from './forms';

/** The rules that check an equation of a table. */
export const EQUATION_RULES = ['T3-BALANCE', 'T3-RESULT-SUM', 'T3-ROW-TOTAL', 'T4-TOTAL'] as const;
export type EquationRule = (typeof EQUATION_RULES)[number];

/** The cells on the left add up to what the cells on the right add up to. */
export interface Equation {
  /** Names it within its rule: a row or a column of the form. */
  readonly id: string;
  readonly ruleId: EquationRule;
  /** The parts, where the right side is their whole. */
  readonly left: readonly CellRef[];
  readonly right: readonly CellRef[];
}

/** What an equation needs of a table: a `ReportTable`, or the cells that a reading of it would give. */
export interface TableValues {
  readonly cells: Readonly<
    Record<string, Readonly<Record<string, { readonly value: number | null } | null>>>
  >;
}

const application = (row: string, column: string): CellRef => ({
  table: 'applications',
  row,
  column,
});

function balances(): readonly Equation[] {
  return APPLICATION_COLUMNS.map(({ id }) => ({
    id,
    ruleId: 'T3-BALANCE',
    left: [application('received', id), application('carriedIn', id)],
    right: [application('processedTotal', id), application('carriedOut', id)],
  }));
}

function resultSums(version: FormVersion): readonly Equation[] {
  return APPLICATION_COLUMNS.map(({ id }) => ({
    id,
    ruleId: 'T3-RESULT-SUM',
    left: resultRows(version).map((row) => application(row.id, id)),
    right: [application('processedTotal', id)],
  }));
}

function rowTotals(version: FormVersion): readonly Equation[] {
  return applicationRows(version).map(({ id }) => ({
    id,
    ruleId: 'T3-ROW-TOTAL',
    left: APPLICANT_COLUMNS.map((column) => application(id, column.id)),
    right: [application(id, 'total')],
  }));
}

function groupTotals(version: FormVersion): readonly Equation[] {
  const cell = (row: string, column: string): CellRef => ({
    table: 'reviewLitigation',
    row,
    column,
  });
  return formTable('reviewLitigation', version).rows.map(({ id }) => ({
    id,
    ruleId: 'T4-TOTAL',
    left: REVIEW_RESULTS.map((column) => cell(id, column.id)),
    right: [cell(id, 'total')],
  }));
}

const applicationEquations = (version: FormVersion): readonly Equation[] => [
  ...balances(),
  ...resultSums(version),
  ...rowTotals(version),
];

const EQUATIONS: Readonly<Record<FormVersion, Readonly<Record<TableId, readonly Equation[]>>>> = {
  '2019': {
    activeDisclosure: [],
    applications: applicationEquations('2019'),
    reviewLitigation: groupTotals('2019'),
  },
  '2021': {
    activeDisclosure: [],
    applications: applicationEquations('2021'),
    reviewLitigation: groupTotals('2021'),
  },
};

/** Everything that must add up within a table. Of table two nothing must. */
export const equationsOf = (table: TableId, version: FormVersion): readonly Equation[] =>
  EQUATIONS[version][table];

/** The values of the cells added up; `null` where one of them is missing or is no number. */
function total(refs: readonly CellRef[], table: TableValues): number | null {
  let added = 0;
  for (const { row, column } of refs) {
    const value = table.cells[row]?.[column]?.value ?? null;
    if (value === null) return null;
    added += value;
  }
  return added;
}

/** By how much the left side is more than the right one; `null` where a cell is missing or is no number. */
export function excess({ left, right }: Equation, table: TableValues): number | null {
  const lefts = total(left, table);
  const rights = total(right, table);
  return lefts === null || rights === null ? null : sum([lefts, -rights]);
}

/** `null`: it cannot be told, because a cell is missing or is no number. */
export function holds(equation: Equation, table: TableValues): boolean | null {
  const difference = excess(equation, table);
  return difference === null ? null : difference === 0;
}

/** What the table would be with other values. */
export const withChanges = (table: TableValues, changes: readonly CellCorrection[]): TableValues =>
  changes.reduce<TableValues>(
    ({ cells }, { row, column, value }) => ({
      cells: { ...cells, [row]: { ...cells[row], [column]: { value } } },
    }),
    table,
  );
