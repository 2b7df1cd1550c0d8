import { describe, expect, it } from 'vitest';
import { columnDoubts, headsOnly, type ExtraValue } from '../../../../shared/parse/column-doubts';
import type { Head } from '../../../../shared/parse/columns';
import type { GridCell, GridRow } from '../../../../shared/parse/grid';
import { formTable } from '../../../../shared/report/forms';
import { gridOf } from '../../builders/grid';

const FORM = formTable('activeDisclosure', '2021');
const cellIn = (rows: readonly GridRow[], raw: string): GridCell =>
  rows.flatMap(({ cells }) => cells).find((cell) => cell.raw === raw) ?? expect.fail('no cell');
const head = (column: string, cell: GridCell, isLoose: boolean): Head => ({
  ...{ column, cell, isLoose },
  ...{ from: cell.column, to: cell.column + cell.colSpan },
});
const ref = (row: string, column: string) => ({ table: 'activeDisclosure', row, column }) as const;
const doubts = (
  change: Partial<ReturnType<typeof headsOnly>>,
  extra: readonly ExtraValue[] = [],
  rows: readonly GridRow[] = [],
) =>
  columnDoubts(FORM, rows, { ...headsOnly([]), ...change }, extra).map(
    ({ kind, span, cells, message }) => ({
      ...{ kind, span, says: message['zh-CN'] },
      cells: cells?.map(({ row, column }) => `${row}.${column}`),
    }),
  );

it('heads of the form, all of them, are no doubt', () => {
  const rows = gridOf([['本年制发件数']]);
  expect(doubts({ named: [head('made', cellIn(rows, '本年制发件数'), false)] })).toEqual([]);
});

describe('heads that are not the form’s', () => {
  const rows = gridOf([['项目', '制发数', '废止数', '现行有效件数']]);
  const heads = [
    head('repealed', cellIn(rows, '废止数'), true),
    head('made', cellIn(rows, '制发数'), true),
    head('inForce', cellIn(rows, '现行有效件数'), false),
  ];

  it('are said together, from the first to the last of them, with the cells under them', () => {
    expect(doubts({ named: heads })).toMatchObject([
      {
        ...{ kind: 'labelLoose', span: [3, 10] },
        cells: [
          'regulations.repealed',
          'normativeDocuments.repealed',
          'regulations.made',
          'normativeDocuments.made',
        ],
      },
    ]);
    expect(doubts({ named: heads })[0]?.says).toContain(
      '的表头“废止数”读作“本年废止件数”列，“制发数”读作“本年制发件数”列，请',
    );
  });

  it('are not said of what the form does not have', () => {
    expect(doubts({ named: [head('x', cellIn(rows, '制发数'), true)] })).toEqual([]);
  });
});

describe('columns without a head', () => {
  it('are missing, each in the rows that have it', () => {
    const found = doubts({ missing: ['amount', 'inForce'] });
    expect(found).toMatchObject([
      { kind: 'columnMissing', cells: ['regulations.inForce', 'normativeDocuments.inForce'] },
      { kind: 'columnMissing', cells: ['fees.amount'] },
    ]);
    expect(found.map(({ says }) => /“(?:现行有效件数|本年收费[^”]*)”列/.test(says))).toEqual([
      true,
      true,
    ]);
  });

  it('are not named where no head was recognised', () => {
    const found = doubts({ missing: ['inForce'], unheaded: [ref('fees', 'amount')] });
    expect(found).toMatchObject([{ kind: 'columnMissing', span: null, cells: ['fees.amount'] }]);
    expect(found[0]?.says).toContain('没有认出');
  });
});

it('a head of no column is said, with the cells of the rows under it', () => {
  const rows = gridOf([['项目', '备案件数']]);
  const foreign = [{ cell: cellIn(rows, '备案件数'), cells: [ref('fees', 'amount')] }];
  const found = doubts({ foreign });
  expect(found).toMatchObject([{ kind: 'columnUnknown', span: [3, 7], cells: ['fees.amount'] }]);
  expect(found[0]?.says).toContain('的“备案件数”列，不是规定的列');
});

describe('values of no column', () => {
  const rows = gridOf([
    ['项目', '甲件数', '乙件数'],
    ['规章', '11', '12', '13'],
    ['处罚', '21', '22'],
  ]);
  const other = gridOf([['收费', '31']], 1);
  const extra = (raw: string, row: string, from = rows): ExtraValue => ({
    ...{ cell: cellIn(from, raw), cells: [ref(row, 'made')] },
  });

  it('are one doubt for each column of a block, where the first of them stands', () => {
    const found = doubts(
      {},
      [
        extra('11', 'regulations'),
        extra('12', 'regulations'),
        extra('21', 'penalties'),
        extra('31', 'fees', other),
      ],
      [...rows, ...other],
    );
    expect(found.map(({ cells }) => cells)).toEqual([
      ['regulations.made', 'penalties.made'],
      ['regulations.made'],
      ['fees.made'],
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['columnUnknown', 'columnUnknown', 'ambiguous']);
    expect(found[0]?.span).toEqual(cellIn(rows, '11').span);
    expect(found.map(({ says }) => /“([^”]*件数)”列/.exec(says)?.[1])).toEqual([
      '甲件数',
      '乙件数',
      undefined,
    ]);
  });

  it('have no head where none stands over them', () => {
    const [found] = doubts({}, [extra('13', 'regulations')], rows);
    expect(found).toMatchObject({ kind: 'ambiguous' });
    expect(found?.says).toContain('有一列没有表头');
  });

  it('have no head in one that stands over several columns', () => {
    const lines = [
      ['项目', ['总数', 2]],
      ['规章', '11', '12'],
      ['', '', '乙'],
    ] as const;
    const wide = gridOf(lines);
    expect(doubts({}, [extra('11', 'fees', wide)], wide)).toMatchObject([{ kind: 'ambiguous' }]);
    expect(doubts({}, [extra('12', 'fees', wide)], wide)[0]?.says).toContain('的“乙”列');
  });

  it('have the first words that stand over them', () => {
    const lines = [
      ['', '甲'],
      ['', '乙'],
      ['规章', '11'],
    ];
    expect(doubts({}, [extra('11', 'fees', gridOf(lines))], gridOf(lines))[0]?.says).toContain(
      '的“甲”列',
    );
  });
});
