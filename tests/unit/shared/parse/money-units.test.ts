import { describe, expect, it } from 'vitest';
import { moneyUnits, unitIn } from '../../../../shared/parse/money-units';
import { gluedPageNumber } from '../../../../shared/parse/glued-page-number';
import { formTable } from '../../../../shared/report/forms';
import { cellsOf, tableDocument } from '../../builders/grid';

it.each([
  ['本年收费金额（单位：元）', '元'],
  ['本年收费金额(单位:万元)', '万元'],
  ['金额（元）', '元'],
  ['金额（千 元）', '千元'],
  ['行政事业性收费 单位：百元', '百元'],
  ['单位为百万元', '百万元'],
  ['收费金额：千万元', '千万元'],
  ['单位亿元', '亿元'],
  ['本年收费金额', null],
  ['金额元', null],
  ['（元）合计', null],
  ['（美元）', null],
  ['（十元）', null],
  [`${'金'.repeat(57)}（元）`, '元'],
  [`${'金'.repeat(58)}（元）`, null],
])('%s names the unit %s', (words, unit) => expect(unitIn(words)).toBe(unit));

describe('the units over the amounts', () => {
  const form = formTable('activeDisclosure', '2021');
  const row = (id: string) => form.rows.find((each) => each.id === id) ?? expect.fail(id);
  const read = (id: string, ...words: readonly string[]) =>
    moneyUnits(form, [{ row: row(id), words: cellsOf(...words) }]);

  it('are that of the last words that name one', () => {
    expect(read('fees', '金额（元）', '行政事业性收费')).toEqual({
      byRow: { fees: '元' },
      doubts: [],
    });
    expect(read('fees', '金额（元）', '收费（元）')).toEqual({ byRow: { fees: '元' }, doubts: [] });
    expect(read('fees', '行政事业性收费')).toEqual({ byRow: {}, doubts: [] });
  });

  it('are a doubt about the amount where they differ', () => {
    const { byRow, doubts } = read('fees', '金额（元）', '收费（万元）', '其中');
    expect(byRow).toEqual({ fees: '万元' });
    expect(doubts).toMatchObject([
      {
        kind: 'ambiguous',
        span: [6, 12],
        cells: [{ table: 'activeDisclosure', row: 'fees', column: 'amount' }],
      },
    ]);
  });

  it('are none of rows that count pieces', () => {
    expect(read('licensing', '许可（元）')).toEqual({ byRow: {}, doubts: [] });
  });
});

describe('a page number behind a number', () => {
  const glued = (raw: string, pages: readonly number[], change: object = {}) => {
    const document = tableDocument([[raw]], 'pdf');
    const [table] = document.blocks;
    const places = pages.map((page) => ({ kind: 'box', page, box: [0, 0, 1, 1] }) as const);
    const blocks =
      table.kind === 'table'
        ? [{ ...table, cells: table.cells.map((cell) => ({ ...cell, places })) }]
        : [];
    const cell = {
      kind: 'number',
      value: 0,
      raw,
      unit: null,
      span: null,
      block: 0,
      cell: 0,
    } as const;
    return gluedPageNumber({ ...document, blocks }, { ...cell, ...change });
  };

  it.each([
    ['7695', [4], 769],
    ['7695', [3], null],
    ['7695', [3, 4], 769],
    ['76910', [9], 769],
    ['5', [4], null],
    ['05', [4], 0],
    ['7件5', [4], null],
    ['7695', [], null],
  ])('%s on the pages %j may be %s', (raw, pages, value) => {
    expect(glued(raw, pages)).toBe(value);
  });

  it('stands in a cell of a table that is there', () => {
    expect(glued('7695', [4], { block: null })).toBeNull();
    expect(glued('7695', [4], { cell: null })).toBeNull();
    expect(glued('7695', [4], { block: 1 })).toBeNull();
    expect(glued('7695', [4], { cell: 1 })).toBeNull();
  });
});
