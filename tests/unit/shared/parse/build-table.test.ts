import { describe, expect, it } from 'vitest';
import {
  buildTable,
  measureOf,
  offerOf,
  refsOf,
  type PlacedRow,
} from '../../../../shared/parse/build-table';
import { columnMissing } from '../../../../shared/parse/column-issues';
import type { MoneyUnit } from '../../../../shared/parse/cell-value';
import { formTable } from '../../../../shared/report/forms';
import { gridOf } from '../../builders/grid';

const FORM = formTable('activeDisclosure', '2021');
const rowOf = (id: string) => FORM.rows.find((row) => row.id === id) ?? expect.fail('no row');

/** Rows of one table: the row’s name, what stands before its values, and its values; `null` where they were not placed. */
function build(
  lines: readonly (readonly [id: string, label: string, ...values: string[]])[],
  change: Partial<PlacedRow> = {},
  units: Readonly<Record<string, MoneyUnit>> = {},
) {
  const sources = gridOf(lines.map(([, ...cells]) => cells));
  const placed = lines.flatMap(([id], at): readonly PlacedRow[] => {
    const source = sources[at];
    if (!source) return [];
    const row = rowOf(id);
    const behind = source.cells.slice(1);
    const cells = Object.fromEntries(
      row.columns.flatMap((column, index) => {
        const cell = behind[index];
        return cell ? [[column, cell]] : [];
      }),
    );
    return [{ row, source, cells, found: behind.length, loose: null, ...change }];
  });
  const { table, issues, used } = buildTable(FORM, placed, units);
  return {
    table,
    used: used.map(({ raw }) => raw),
    value: (row: string, column: string) => table.cells[row]?.[column],
    issues: issues.filter(({ kind }) => kind !== 'rowMissing'),
    missing: issues.filter(({ kind }) => kind === 'rowMissing').length,
  };
}
const kindsOf = ({ issues }: ReturnType<typeof build>) => issues.map(({ kind }) => kind);

describe('the table of rows that were placed', () => {
  it('has each cell of the form, and says what is missing', () => {
    const { table, value, missing, issues } = build([['regulations', '规章', '1', '0', '12件']]);
    expect([table.form, table.found, missing, issues]).toEqual(['2021', true, 5, []]);
    expect(table.cells['penalties']).toEqual({ decisions: null });
    expect(Object.keys(table.cells['regulations'] ?? {})).toEqual(['made', 'repealed', 'inForce']);
    expect(value('regulations', 'inForce')).toEqual({
      ...{ kind: 'number', value: 12, unit: '件', raw: '12件', span: [7, 10], block: 0, cell: 3 },
    });
  });

  it('is not there without rows', () => {
    const { table, used } = build([]);
    expect([table.found, used]).toEqual([false, []]);
    expect(buildTable(FORM, []).issues.map(({ kind }) => kind)).toEqual(['tableMissing']);
  });

  it('has money in the unit that stands over it', () => {
    const fees = [['fees', '收费', '5000']] as const;
    expect(build([...fees]).value('fees', 'amount')).toMatchObject({ value: 5000, unit: null });
    expect(build([...fees], {}, { fees: '元' }).value('fees', 'amount')).toMatchObject({
      ...{ value: 0.5, unit: '元' },
    });
    expect(build([...fees], {}, { penalties: '元' }).value('fees', 'amount')?.value).toBe(5000);
    const pieces = build([['penalties', '处罚', '5000']], {}, { penalties: '元' });
    expect(pieces.value('penalties', 'decisions')).toMatchObject({ value: 5000, unit: null });
  });

  it('counts what was bought in 元, fees in 万元, and all else in pieces', () => {
    expect(measureOf('procurement', 'amount')).toBe('元');
    expect(measureOf('fees', 'amount')).toBe('万元');
    expect(measureOf('procurement', 'projects')).toBe('count');
    expect(measureOf('licensing', 'change')).toBe('change');
  });

  it('says which label is not the form’s, and where', () => {
    const { issues } = build([['penalties', '行政处分', '3']], { loose: '行政处分' });
    expect(issues).toMatchObject([{ kind: 'labelLoose', span: [0, 6] }]);
    expect(issues[0]?.cells).toEqual(refsOf(FORM, rowOf('penalties')));
  });

  it('says how many values there should be where they could not be told apart', () => {
    const { issues } = build([['regulations', '规章', '1', '2']], { cells: null });
    expect(issues.map(({ kind }) => kind)).toEqual(['cellCount']);
    expect(issues[0]?.message['zh-CN']).toContain('应有3个数据，读到2个');
  });

  it('says what is known of a row instead', () => {
    const doubt = columnMissing(FORM, FORM.columns[0] ?? expect.fail('no column'), []);
    expect(build([['regulations', '规章', '1', '2']], { cells: null, doubt }).issues).toEqual([
      doubt,
    ]);
    expect(build([['regulations', '规章', '1', '2', '3']], { doubt }).issues).toEqual([doubt]);
    expect(build([['regulations', '规章', '1', '2', '3']], { doubt: null }).issues).toEqual([]);
  });

  it('says which cell has words', () => {
    const { issues } = build([['regulations', '规章', '1', '见附件', '/']]);
    expect(issues).toMatchObject([{ kind: 'cellText', span: [5, 8] }]);
    expect(issues[0]?.message['zh-CN']).toContain('“本年废止件数”列');
  });
});

describe('a row that stands more than once', () => {
  const one = ['regulations', '规章', '1', '2', '3'] as const;
  const other = ['regulations', '规章', '1', '2', '4'] as const;
  const foreign = ['regulations', '规章', '7', '8', '9'] as const;

  it.each([
    ['says the same', [one, one], 'rowRepeated'],
    ['says the same each time', [one, one, one], 'rowRepeated'],
    ['says another number at its end', [one, other], 'ambiguous'],
    ['says other numbers', [one, foreign], 'ambiguous'],
    ['says another number in the end', [one, one, other], 'ambiguous'],
  ])('%s: %j is %s', (_, lines, kind) => {
    const built = build(lines.map((line) => [...line]));
    expect(kindsOf(built)).toEqual([kind]);
    expect(built.value('regulations', 'inForce')?.value).toBe(3);
    expect(built.issues[0]?.span).toEqual([10, 18]);
  });

  it('is used the first time alone', () => {
    expect(build([[...one], [...foreign], ['penalties', '处罚', '5']]).used).toEqual([
      ...['规章', '1', '2', '3'],
      ...['处罚', '5'],
    ]);
  });

  it('is used but for the values that were not placed', () => {
    expect(build([['regulations', '规章', '1', '', '见附件', '2', '/']]).used).toEqual([
      ...['规章', '1', '', '见附件'],
    ]);
    expect(build([['regulations', '规章', '1', '', '见附件']], { cells: null }).used).toEqual([
      ...['规章', '', '见附件'],
    ]);
  });
});

it('an offer has a value for each column, as far as there are some', () => {
  const refs = refsOf(FORM, rowOf('regulations'));
  expect(refs.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual([
    'activeDisclosure regulations made',
    'activeDisclosure regulations repealed',
    'activeDisclosure regulations inForce',
  ]);
  expect(offerOf(refs, [1, 2]).map(({ column, value }) => [column, value])).toEqual([
    ['made', 1],
    ['repealed', 2],
  ]);
});
