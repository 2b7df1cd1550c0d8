import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICATION_COLUMNS, applicationRows } from '../../../../shared/report/application-rows';
import type { FormVersion } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { brokenEquations, repairsOf, soleRepair } from '../../../../shared/report/repair';
import { consistentTable, type NumberTable, withValue } from '../../builders/consistent-table';
import { reportOf, withCells } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

const FORMS: readonly FormVersion[] = ['2019', '2021'];
const RUNS = 800;

const cellOf = (form: FormVersion) =>
  fc
    .tuple(fc.constantFrom(...applicationRows(form)), fc.constantFrom(...APPLICATION_COLUMNS))
    .map(([row, column]) => ({ table: 'applications', row: row.id, column: column.id }) as const);

type Cell = ReturnType<typeof cellOf> extends fc.Arbitrary<infer T> ? T : never;

const valueAt = (table: NumberTable, cell: Cell): number =>
  table.cells[cell.row]?.[cell.column]?.value ?? NaN;

/** Another value than the right one, from 0 on. */
const changed = (table: NumberTable, cell: Cell, by: number): NumberTable => {
  const right = valueAt(table, cell);
  return withValue(
    table,
    cell.row,
    cell.column,
    right - by >= 0 && by % 2 === 0 ? right - by : right + by,
  );
};

const by = fc.integer({ min: 1, max: 300 });

describe.each(FORMS)('a table three of the form of %s', (form) => {
  it('names a single wrong cell and its right value', () => {
    fc.assert(
      fc.property(consistentTable(form), cellOf(form), by, (table, cell, wrong) => {
        const repair = { cell, value: valueAt(table, cell) };
        expect(repairsOf('applications', changed(table, cell, wrong))).toEqual([repair]);
        expect(soleRepair('applications', changed(table, cell, wrong))).toEqual(repair);
      }),
      { numRuns: RUNS },
    );
  });

  it('with two wrong cells is seen to be wrong, and no cell is named', () => {
    const two = fc
      .uniqueArray(cellOf(form), {
        minLength: 2,
        maxLength: 2,
        selector: ({ row, column }) => `${row} ${column}`,
      })
      .map(([first, second]) => [first, second] as readonly [Cell, Cell]);
    fc.assert(
      fc.property(consistentTable(form), two, by, by, (table, [a, b], wrongA, wrongB) => {
        const wrong = changed(changed(table, a, wrongA), b, wrongB);
        expect(brokenEquations('applications', wrong)).not.toEqual([]);
        expect(repairsOf('applications', wrong)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('that adds up needs no repair', () => {
    fc.assert(
      fc.property(consistentTable(form), (table) => {
        expect(repairsOf('applications', table)).toEqual([]);
      }),
    );
  });
});

describe('what the equations cannot do', () => {
  const valid = reportOf(reportText(VALID));
  const table3 = (change: Readonly<Record<string, number | null>>) =>
    withCells(valid, change).tables.applications;

  it('three wrong corners of a rectangle are taken for the fourth', () => {
    const wrong = table3({
      'granted.naturalPerson': 8,
      'granted.business': 1,
      'partlyGranted.naturalPerson': 1,
    });
    expect(soleRepair('applications', wrong)).toEqual({
      cell: { table: 'applications', row: 'partlyGranted', column: 'business' },
      value: 1,
    });
  });

  it('two result rows exchanged are not seen', () => {
    const exchanged = table3({
      'partlyGranted.business': 2,
      'partlyGranted.naturalPerson': 7,
      'partlyGranted.total': 9,
      'granted.business': 0,
      'granted.naturalPerson': 2,
      'granted.total': 2,
    });
    expect(brokenEquations('applications', exchanged)).toEqual([]);
  });

  it('a blank beside the wrong cell leaves it a guess, which is not named', () => {
    const wrong = table3({ 'granted.business': 5, 'denied.thirdParty.business': null });
    expect(repairsOf('applications', wrong)).toHaveLength(1);
    expect(soleRepair('applications', wrong)).toBeNull();
  });

  it('no repair is a negative number or a fraction', () => {
    const negative = table3({ 'granted.total': 8, 'processedTotal.total': 12 });
    expect(repairsOf('applications', negative)).toEqual([]);
    expect(repairsOf('applications', table3({ 'granted.business': 2.5 }))).toEqual([
      { cell: { table: 'applications', row: 'granted', column: 'business' }, value: 2 },
    ]);
  });

  it('of table four every cell of the group may be the wrong one', () => {
    const { columns } = formTable('reviewLitigation', '2021');
    const wrong = withCells(valid, { 'reviewLitigation/review.total': 7 }).tables.reviewLitigation;
    expect(repairsOf('reviewLitigation', wrong)).toHaveLength(columns.length);
    expect(soleRepair('reviewLitigation', wrong)).toBeNull();
    const one = withCells(valid, { 'reviewLitigation/review.total': 0 }).tables.reviewLitigation;
    expect(soleRepair('reviewLitigation', one)).toBeNull();
  });
});
