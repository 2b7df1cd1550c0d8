import { describe, expect, it } from 'vitest';
import { placeRow, type Cells, type Head } from '../../../../shared/parse/columns';
import { cellsOf, type Written } from '../../builders/grid';

const head = (column: string, from: number, to = from + 1, isLoose = false): Head => ({
  ...{ column, from, to, isLoose },
  cell: cellsOf(column)[0] ?? expect.fail('no cell'),
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
    expect(place(['1', '', '3', '4'], { hasBlankEnds: true }).cells).toBeNull();
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

  it('has words between its columns in none of them', () => {
    const heads = [head('a', 0), head('b', 2), head('c', 3)];
    expect(place(['1', '说明', '2', '3'], { heads }).extra).toEqual(['说明']);
  });

  it('is not placed where no cell begins under a head, and their number is not right', () => {
    const heads = [head('a', 0), head('b', 1), head('c', 2)];
    expect(place([['1', 2], '3'], { heads }).cells).toBeNull();
  });

  it('is placed by the heads of the form, whatever stands under the others', () => {
    const heads = [head('a', 0), head('b', 2), head('c', 3)];
    const placed = place(['1', '9', '2', '3', '4'], { heads, order: ['a', null, 'b', 'c'] });
    expect(placed.cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(placed.extra).toEqual(['9', '4']);
  });

  it('is placed by their number where one head stands over another', () => {
    const heads = [head('a', 0, 2), head('b', 0, 2), head('c', 2)];
    expect(place(['1', '2', '3'], { heads }).cells).toEqual({ a: '1', b: '2', c: '3' });
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

  it('keeps the column of no head where an inspector has placed one that has a head', () => {
    const order = ['a', null, 'b', 'c'];
    expect(place(['1', '9', '2', '3'], { order, pins: new Map([[3, 'c']]) }).cells).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
  });

  it('pays no heed to the head of a column that an inspector has placed', () => {
    const heads = [head('a', 0), head('b', 1, 3), head('c', 2)];
    const placed = place(['1', '2', '9', '3'], { heads, pins: new Map([[3, 'c']]) });
    expect(placed.cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(placed.extra).toEqual(['9']);
  });

  it('is not placed while a value is left over, though an inspector has placed all columns', () => {
    const pins = new Map([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    expect(place(['1', '2', '3', '9'], { pins }).cells).toBeNull();
    expect(place(['1', '2', '3', ''], { pins }).cells).toEqual({ a: '1', b: '2', c: '3' });
  });

  it('has to add up with what an inspector has placed', () => {
    const proves = (cells: Cells) => Object.keys(cells).toSorted().join('') === 'abc';
    const pins = new Map([[0, 'c']]);
    expect(place(['3', '1', '', '2'], { pins, proves }).cells).toEqual({ a: '1', b: '2', c: '3' });
    expect(place(['3', '1', '', '2'], { pins }).cells).toBeNull();
  });

  it('takes no column that the table does not have', () => {
    expect(place(['1', '2', '3'], { pins: new Map([[0, 'd']]) }).cells).toBeNull();
    expect(place(['9', '1', '2', '3'], { pins: new Map([[0, 'd']]) }).cells).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
  });
});
