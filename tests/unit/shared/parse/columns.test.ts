import { describe, expect, it } from 'vitest';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import { formTable } from '../../../../shared/report/forms';
import type { Placement } from '../../../../shared/report/placement';
import {
  columnsOf,
  distinctHeads,
  endsShort,
  headsIn,
  isComplete,
  pinsOf,
  trimmed,
  type Head,
} from '../../../../shared/parse/columns';
import { cellsOf, gridOf, type Written } from '../../builders/grid';

const COLUMNS = columnsOf(APPLICATION_COLUMNS);
const headsOf = (...line: readonly Written[]) => {
  const [row] = gridOf([line]);
  return row ? headsIn(row, COLUMNS) : [];
};
const said = (heads: readonly Head[]) =>
  heads.map(({ column, from, to, isLoose }) => `${column} ${from}-${to}${isLoose ? ' loose' : ''}`);
const head = (column: string, from: number, to = from + 1, isLoose = false): Head => ({
  ...{ column, from, to, isLoose },
  cell: cellsOf(column)[0] ?? expect.fail('no cell'),
});

describe('the heads in a row', () => {
  it('stand over the columns of the grid that their cells span', () => {
    expect(said(headsOf('', ['自然人', 2], '商业企业', '合计'))).toEqual([
      'naturalPerson 1-3',
      'business 3-4',
    ]);
  });

  it('may be nearly the words of the form beside one that is', () => {
    expect(said(headsOf('社会公益组识', '自然人'))).toEqual([
      'publicWelfare 0-1 loose',
      'naturalPerson 1-2',
    ]);
    expect(headsOf('社会公益组识')).toEqual([]);
  });

  it('are not nearly those of a column that has its own', () => {
    expect(said(headsOf('社会公益组识', '社会公益组织'))).toEqual(['publicWelfare 1-2']);
    expect(said(headsOf('自然人', '社会公益组识', '社会公益组织'))).toEqual([
      'naturalPerson 0-1',
      'publicWelfare 2-3',
    ]);
  });

  it('name one column each, though the form’s own words resemble those of another', () => {
    const columns = columnsOf(formTable('activeDisclosure', '2019').columns);
    const [one, two] = gridOf([
      ['信息内容', '本年新制作数量'],
      ['信息内容', '本年新制作数量', '对外公开总数量'],
    ]);
    expect(one && said(headsIn(one, columns))).toEqual(['produced 1-2']);
    expect(two && said(headsIn(two, columns))).toEqual(['produced 1-2', 'publishedTotal 2-3']);
  });

  it('have no number before them, and no value beside them', () => {
    expect(headsOf('1.自然人')).toEqual([]);
    expect(headsOf('自然人', '3')).toEqual([]);
    expect(headsOf('自然人', '0')).toEqual([]);
    expect(said(headsOf('自然人', '/'))).toEqual(['naturalPerson 0-1']);
  });

  it('are in no paragraph', () => {
    const [row] = gridOf([['自然人']]);
    expect(row && headsIn({ ...row, line: null }, COLUMNS)).toEqual([]);
  });
});

describe('heads', () => {
  it('count once each, the first of two unless it is not the form’s own', () => {
    const heads = [head('b', 4, 5, true), head('a', 3), head('b', 0), head('a', 1)];
    expect(said(distinctHeads(heads))).toEqual(['b 0-1', 'a 3-4']);
    expect(said(distinctHeads([head('a', 1, 2, true), head('a', 3, 4, true)]))).toEqual([
      'a 1-2 loose',
    ]);
    expect(said(distinctHeads([head('a', 1), head('a', 3, 4, true)]))).toEqual(['a 1-2']);
    expect(said(distinctHeads([head('a', 3), head('b', 0)]))).toEqual(['b 0-1', 'a 3-4']);
  });

  it('are complete where each column has one and none stands over another', () => {
    expect(isComplete([head('a', 0, 2), head('b', 2)], ['a', 'b'])).toBe(true);
    expect(isComplete([head('a', 0, 2), head('b', 1)], ['a', 'b'])).toBe(false);
    expect(isComplete([head('a', 0)], ['a', 'b'])).toBe(false);
    expect(isComplete([head('a', 0), head('c', 1)], ['a'])).toBe(true);
    expect(isComplete([], [])).toBe(true);
  });
});

describe('columns that an inspector has placed', () => {
  const column = {
    kind: 'column',
    table: 'applications',
    block: 3,
    line: 2,
    column: 'total',
  } as const;
  const placements: readonly Placement[] = [
    column,
    { ...column, line: 5, column: null },
    { ...column, block: 4, line: 6 },
    { ...column, table: 'activeDisclosure', line: 7 },
    { kind: 'row', table: 'applications', block: 3, line: 8, row: 'received' },
  ];
  it('are those of the table and the block', () => {
    expect([...pinsOf(placements, 'applications', 3)]).toEqual([
      [2, 'total'],
      [5, null],
    ]);
  });
});

describe('blank cells behind the values', () => {
  it('are taken off', () => {
    expect(trimmed(cellsOf('1', '', '2', '', '')).map(({ raw }) => raw)).toEqual(['1', '', '2']);
    expect(trimmed(cellsOf('', ''))).toEqual([]);
  });

  it('may hide a lost value where they reach into the columns', () => {
    expect(endsShort(cellsOf('1', '2', ''), 3)).toBe(true);
    expect(endsShort(cellsOf('1', '', '3', ''), 3)).toBe(false);
    expect(endsShort(cellsOf('', '', ''), 3)).toBe(false);
  });
});
