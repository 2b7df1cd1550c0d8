import type { AnnualReport, CellRef } from './annual-report';
import { cellAt } from './annual-report';
import { isInDoubt } from './doubt';

/** The figures that tell an organ's years apart: one each for what it disclosed, decided, charged and was asked. */
export const YEARLY_FIGURES: readonly CellRef[] = [
  { table: 'activeDisclosure', row: 'normativeDocuments', column: 'inForce' },
  { table: 'activeDisclosure', row: 'licensing', column: 'decisions' },
  { table: 'activeDisclosure', row: 'penalties', column: 'decisions' },
  { table: 'activeDisclosure', row: 'coercion', column: 'decisions' },
  { table: 'activeDisclosure', row: 'fees', column: 'amount' },
  { table: 'applications', row: 'received', column: 'total' },
];

/** What a year's report gives for `YEARLY_FIGURES`, in their order; `null` is not 0: it has no such number. */
export type Figures = readonly (number | null)[];

export const NO_FIGURES: Figures = YEARLY_FIGURES.map(() => null);

export interface YearFigures {
  readonly year: number;
  readonly figures: Figures;
}

/** The reports of one unit from the years before last, the latest first; a year without a report is not in it. */
export type History = readonly YearFigures[];

/** How many years back a report is looked at beside its own; last year is the first of them. */
export const HISTORY_YEARS = 5;

/** The form of 2019 counts otherwise in table two: its numbers are no measure for those of today. */
const isOfToday = (report: AnnualReport, { table }: CellRef): boolean =>
  table !== 'activeDisclosure' || report.tables[table].form === '2021';

/** `null` as well where the reading of the cell is in doubt. */
export const figuresOf = (report: AnnualReport): Figures =>
  YEARLY_FIGURES.map((ref) =>
    isOfToday(report, ref) && !isInDoubt(report, ref) ? (cellAt(report, ref)?.value ?? null) : null,
  );
