import { describe, expect, it } from 'vitest';
import { groupRows } from '../../../../shared/parse/review-group-rows';
import type { TableSource } from '../../../../shared/parse/table-source';
import type { Placement } from '../../../../shared/report/placement';
import { formTable } from '../../../../shared/report/forms';
import { gridOf, type Written } from '../../builders/grid';

type Lines = readonly (readonly Written[])[];

const FORM = formTable('reviewLitigation', '2021');
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const FLAT = { isAligned: () => false };
const row = (line: number, id: string | null, change: Partial<Placement> = {}): Placement =>
  ({
    ...{ kind: 'row', table: 'reviewLitigation', block: 0, line, row: id },
    ...change,
  }) as Placement;
const column = (line: number, id: string | null): Placement => ({
  ...{ kind: 'column', table: 'reviewLitigation', block: 0, line, column: id },
});

function read(lines: Lines, change: Partial<TableSource> = {}) {
  const source = { placements: [], fallback: '2021', isAligned: () => true } as const;
  const { placed, ...rest } = groupRows(FORM, { ...source, rows: gridOf(lines), ...change });
  const rows = placed.map(({ row: { id }, cells, doubt }) => [
    id,
    cells && FORM.columns.map((each) => cells[each.id]?.raw ?? '?').join(),
    doubt?.message.en.includes('lost a cell') ? 'moved' : doubt ? 'blanks' : null,
  ]);
  return { rows, placed, ...rest };
}
const one = (written: string, change: Partial<TableSource> = {}, heads: Lines = []) =>
  read([...heads, ['行政复议', ...written.split('|')]], change).rows[0]?.slice(1);
const UNDER: Lines = [['', ...RESULTS]];

describe('the row of a group', () => {
  it('has its label in the last of its cells of words', () => {
    expect(read([['行政诉讼', '未经复议直接起诉', '1', '0', '2', '0', '3']]).rows).toEqual([
      ['litigationDirect', '1,0,2,0,3', null],
    ]);
    expect(read([['行政复议', '', '', '', '', '']]).rows).toEqual([]);
    expect(read([['结果', '1', '0', '2', '0', '3']]).rows).toEqual([]);
  });

  it('may be placed by an inspector, with a label of words, of another script or with none', () => {
    const placements = [row(0, 'review')];
    for (const label of [['行政诉讼', '甲'], ['A'], []]) {
      expect(read([[...label, '1', '0', '2', '0', '3']], { placements }).rows).toEqual([
        ['review', '1,0,2,0,3', null],
      ]);
    }
    expect(read([[]], { placements }).rows).toEqual([]);
    // Nobody has placed it.
    expect(read([['A', '1', '0', '2', '0', '3']]).rows).toEqual([]);
  });

  it('is not placed by what is said of another row, another table or a column', () => {
    const lines = [['甲', '1', '0', '2', '0', '3']];
    const others = [
      row(1, 'review'),
      row(0, 'review', { block: 1 }),
      row(0, 'review', { table: 'applications' }),
      column(0, 'review'),
    ];
    expect(read(lines, { placements: others }).rows).toEqual([]);
    const named = [['行政复议', '1', '0', '2', '0', '3']];
    expect(
      read(named, { placements: [row(0, null, { table: 'applications' })] }).rows,
    ).toHaveLength(1);
    expect(read(named, { placements: [row(0, null)] }).rows).toEqual([]);
  });
});

describe('the values of a group', () => {
  it('are under their heads only where both stand in columns', () => {
    const right: Lines = [['', ...RESULTS.slice(1), RESULTS[0] ?? '']];
    expect(one('1|0|2|0|3', {}, right)).toEqual(['3,1,0,2,0', null]);
    const beside: Lines = [['', '', ...RESULTS]];
    expect(one('1|0|2|0|3', { isAligned: ({ line }) => line === 1 }, beside)).toEqual([
      '1,0,2,0,3',
      null,
    ]);
    expect(one('1|0|2|0|3|', { isAligned: ({ line }) => line === 0 }, beside)).toEqual([
      '1,0,2,0,3',
      null,
    ]);
  });

  it('may end in blank cells of no column, but have none among them', () => {
    expect(one('1|0|2||3|')).toEqual(['1,0,2,,3', null]);
    expect(one('1||0|2|0|4')).toEqual([null, null]);
  });

  it('of no column name the row that they stand in', () => {
    const { extra } = read([
      ['', ...RESULTS, '备注'],
      ['行政复议', '1', '0', '2', '0', '3', '9'],
    ]);
    expect(extra.map(({ cell, cells }) => [cell.raw, cells])).toEqual([
      ['9', FORM.columns.map(({ id }) => ({ table: FORM.id, row: 'review', column: id }))],
    ]);
  });

  it('say whether heads were recognised, and which are not the form’s', () => {
    const values: Lines = [['行政复议', '1', '0', '2', '0', '3']];
    expect(read(values)).toMatchObject({ loose: [], extra: [], isUnheaded: true });
    expect(read([...UNDER, ...values])).toMatchObject({ loose: [], isUnheaded: false });
    const heads = ['', '总计', '维持', ...RESULTS.slice(1, 4)];
    const { loose } = read([heads, ...values]);
    expect(loose.map((each) => each.column)).toEqual(['upheld']);
  });
});

describe('the doubt about a group', () => {
  it('is that it has moved, where its cells do not stand apart as many as the columns', () => {
    // Read as it stands 5 and 2 are 3; moved, what is lost is the total.
    expect(one('5||2|0|3')).toEqual(['5,,2,0,3', null]);
    expect(one('5||2|0|3', FLAT)).toEqual([null, 'moved']);
    expect(one('|1|0|2|0|3', {}, UNDER)).toEqual([null, 'moved']);
    expect(one('5|2|0|3')).toEqual([null, 'moved']);
    expect(one('1|2|0|3')).toEqual([null, null]);
  });

  it('is that a blank may be any, in a text without columns', () => {
    expect(one('0||||', FLAT)).toEqual(['0,,,,', 'blanks']);
    expect(one('0||||')).toEqual(['0,,,,', null]);
    expect(one('1|0|2|0|3', FLAT)).toEqual(['1,0,2,0,3', null]);
    const [placed] = read([['行政复议', '0', '', '', '', '']], FLAT).placed;
    expect(placed?.doubt?.message.en).toContain('should have 5 values and has 1');
    expect(placed?.doubt?.cells).toHaveLength(5);
  });

  it('is none where an inspector has placed its columns', () => {
    const placements = [column(9, null)];
    expect(one('5||2|0|3', { ...FLAT, placements })).toEqual(['5,,2,0,3', null]);
    expect(one('0||||', { ...FLAT, placements })).toEqual(['0,,,,', null]);
  });
});
