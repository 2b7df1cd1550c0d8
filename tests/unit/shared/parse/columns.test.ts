import { describe, expect, it } from 'vitest';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import type { Placement } from '../../../../shared/report/placement';
import {
  columnsOf,
  distinctHeads,
  endsShort,
  headsIn,
  isComplete,
  pinsOf,
  placeRow,
  trimmed,
  type Cells,
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

describe('a row of values', () => {
  const base = {
    order: ['a', 'b', 'c'],
    heads: null,
    pins: new Map(),
    hasBlankEnds: false,
  } as const;
  const never = () => false;
  const raws = (cells: Cells | null) =>
    cells && Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.raw]));
  const place = (
    written: readonly Written[],
    change: Partial<Parameters<typeof placeRow>[1]> = {},
  ) => {
    const placed = placeRow(cellsOf(...written), { ...base, proves: never, ...change });
    const extra = placed.extra.map(({ raw }) => raw);
    return { ...placed, cells: raws(placed.cells), extra };
  };

  it('is placed by their number where there are as many as columns', () => {
    expect(place(['1', '', '3'])).toEqual({
      cells: { a: '1', b: '', c: '3' },
      found: 2,
      extra: [],
      besideHeads: false,
    });
    expect(place(['', '', '']).cells).toEqual({ a: '', b: '', c: '' });
  });

  it('is not placed where there are fewer', () => {
    expect(place(['1', '2'])).toEqual({ cells: null, found: 2, extra: [], besideHeads: false });
    expect(place([]).cells).toBeNull();
  });

  it('may have blank cells behind it only where the table is known to have such', () => {
    expect(place(['1', '', '3', '']).cells).toBeNull();
    expect(place(['1', '', '3', ''], { hasBlankEnds: true }).cells).toEqual({
      a: '1',
      b: '',
      c: '3',
    });
    expect(place(['', '', '', '']).cells).toEqual({ a: '', b: '', c: '' });
  });

  it('may have blank cells around its values, and between them where they then add up', () => {
    expect(place(['', '1', '2', '3']).cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(place(['1', '2', '3', '']).cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(place(['1', '', '2', '3']).cells).toBeNull();
    expect(place(['1', '', '2', '3'], { proves: () => true }).cells).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
    expect(place(['1', '', '见附件', '3'], { proves: () => true }).cells).toBeNull();
  });

  it('leaves out the column of a head that is none of the form', () => {
    const placed = place(['1', '9', '2', '3'], { order: ['a', null, 'b', 'c'] });
    expect(placed.cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(placed.extra).toEqual(['9']);
  });

  it('is placed by the heads over it', () => {
    const heads = [head('a', 1), head('c', 2), head('b', 3, 5)];
    expect(place(['9', '1', '3', ['2', 2]], { heads })).toEqual({
      cells: { a: '1', b: '2', c: '3' },
      found: 4,
      extra: ['9'],
      besideHeads: false,
    });
    // Words before the first head are no value.
    expect(place(['号', '1', '3', ['2', 2]], { heads }).extra).toEqual([]);
    expect(place(['', '1', '3', ['2', 2], '说明'], { heads }).extra).toEqual(['说明']);
  });

  it('is placed by their number where heads stand beside it, and says so', () => {
    const heads = [head('a', 4), head('b', 5), head('c', 6)];
    const placed = place(['1', '2', '3'], { heads });
    expect(placed.cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(placed.besideHeads).toBe(true);
  });

  it('pays no heed to heads that are not complete', () => {
    const heads = [head('a', 4), head('b', 5)];
    expect(place(['1', '2', '3'], { heads }).besideHeads).toBe(false);
  });

  it('is placed as an inspector has said, the rest by its number', () => {
    const pins = new Map([[0, 'c']]);
    expect(place(['3', '1', '2'], { pins }).cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(place(['3', '1', '2', '4'], { pins }).cells).toBeNull();
    const none = new Map([[1, null]]);
    expect(place(['1', '9', '2', '3'], { pins: none }).cells).toEqual({ a: '1', b: '2', c: '3' });
  });

  it('has one column of no head less for each that an inspector has named', () => {
    const order = ['a', null, 'b', 'c'];
    expect(place(['1', '9', '2', '3'], { order, pins: new Map([[1, null]]) }).cells).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
    // It is the column d, which no head names.
    expect(place(['1', '9', '2', '3'], { order, pins: new Map([[1, 'd']]) }).cells).toEqual({
      a: '1',
      b: '2',
      c: '3',
      d: '9',
    });
  });

  it('takes no column that the table does not have', () => {
    expect(place(['1', '2', '3'], { pins: new Map([[0, 'd']]) }).cells).toBeNull();
  });
});
