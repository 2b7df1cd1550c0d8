import { APPLICANT_COLUMNS, resultRows } from '../../../shared/report/application-rows';
import type { CellRef } from '../../../shared/report/annual-report';
import type { TableId } from '../../../shared/report/form';
import { REVIEW_RESULTS } from '../../../shared/report/forms';
import type { Random } from '../../generator/random';
import type { Draft } from '../draft';
import { isStated, oneOf, plantCells, slip, type PlantKind, type Planted } from './plant';

/** An equation; no question such as T3-OTHER-HIGH. */
const EQUATIONS = /^(?:T3-(?:WRONG-CELL|BALANCE|RESULT-SUM|ROW-TOTAL)|T4-TOTAL)$/;
/** What equations cannot see, a sentence may contradict. */
const SENTENCES = /^N-/;
const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);
const APPLICANTS = ids(APPLICANT_COLUMNS);

/**
 * A flat text may have the number of its page right behind the last number of a row. `104` that all other cells of table
 * three add up to, written as `1043`, is 104 on page 3 as well as a slip: the text alone does not tell.
 */
const mayEndInPageNumber = ({ table, column }: CellRef, right: number, wrong: number): boolean =>
  table === 'applications' && column === 'total' && new RegExp(`^${right}[1-9]$`).test(`${wrong}`);

function changed(draft: Draft, cell: CellRef, random: Random): Planted {
  const value = draft.values[cell.table][cell.row]?.[cell.column] ?? 0;
  const wrong = slip(random, value);
  return plantCells(draft, [[cell, String(wrong)]], !mayEndInPageNumber(cell, value, wrong));
}

const oneCell =
  (
    table: TableId,
    rows: (draft: Draft) => readonly string[],
    columns: readonly string[],
  ): PlantKind['plant'] =>
  (draft, random) => {
    const row = oneOf(random, rows(draft)) ?? '';
    const column = oneOf(random, columns) ?? '';
    return changed(draft, { table, row, column }, random);
  };

const results = (draft: Draft): readonly string[] => ids(resultRows(draft.forms.applications));
const cell = (
  id: string,
  rows: (draft: Draft) => readonly string[],
  columns: readonly string[],
): PlantKind => ({
  id,
  group: 'arithmetic',
  rules: EQUATIONS,
  plant: oneCell('applications', rows, columns),
});
const GROUPS = ['review', 'litigationDirect', 'litigationAfterReview'];

/** Two rows of results exchanged: every equation holds as before, and only the text can tell. */
const exchange: PlantKind['plant'] = (draft, random) => {
  const table = draft.values.applications;
  const rows = results(draft);
  const first = oneOf(
    random,
    rows.filter((row) => (table[row]?.['total'] ?? 0) > 0),
  );
  const second = oneOf(
    random,
    rows.filter((row) => table[row]?.['total'] !== table[first ?? '']?.['total']),
  );
  if (first === null || second === null) return null;
  const moved = ([from, to]: readonly [string, string]) =>
    [...APPLICANTS, 'total']
      .map(
        (column) =>
          [
            { table: 'applications', row: to, column } as const,
            String(table[from]?.[column] ?? 0),
          ] as const,
      )
      .filter(([{ row, column }, raw]) => raw !== String(table[row]?.[column] ?? 0));
  const cells = [...moved([first, second]), ...moved([second, first])];
  return plantCells(draft, cells, isStated(draft, cells));
};

/** What was received this year counted as carried in: every equation holds as before. */
const shift: PlantKind['plant'] = (draft, random) => {
  const { received = {}, carriedIn = {} } = draft.values.applications;
  const natural = received['naturalPerson'] ?? 0;
  if (natural === 0) return null;
  const by = random.int(1, Math.min(9, natural));
  const cells = ['naturalPerson', 'total'].flatMap((column) => [
    [
      { table: 'applications', row: 'received', column },
      String((received[column] ?? 0) - by),
    ] as const,
    [
      { table: 'applications', row: 'carriedIn', column },
      String((carriedIn[column] ?? 0) + by),
    ] as const,
  ]);
  return plantCells(draft, cells, isStated(draft, cells));
};

const ofReview = (id: string, columns: readonly string[]): PlantKind => ({
  id,
  group: 'arithmetic',
  rules: EQUATIONS,
  plant: oneCell('reviewLitigation', () => GROUPS, columns),
});

/** Errors in the tables alone. */
export const IN_TABLES: readonly PlantKind[] = [
  cell('table 3: a value', results, APPLICANTS),
  cell('table 3: total of a row', results, ['total']),
  cell('table 3: total of results', () => ['processedTotal'], [...APPLICANTS, 'total']),
  cell('table 3: received', () => ['received'], [...APPLICANTS, 'total']),
  cell('table 3: carried in', () => ['carriedIn'], [...APPLICANTS, 'total']),
  cell('table 3: carried out', () => ['carriedOut'], [...APPLICANTS, 'total']),
  { id: 'table 3: two results exchanged', group: 'narrative', rules: SENTENCES, plant: exchange },
  {
    id: 'table 3: received counted as carried in',
    group: 'narrative',
    rules: SENTENCES,
    plant: shift,
  },
  ofReview('table 4: a value', ids(REVIEW_RESULTS)),
  ofReview('table 4: a total', ['total']),
];
