import { describe, expect, it } from 'vitest';
import { digitPieces, mayRunTogether, soleSplit } from '../../../../shared/parse/run-together';
import { cellsOf } from '../../builders/grid';

describe('the digits behind a label', () => {
  it('are parted where the source parts them', () => {
    expect(digitPieces(cellsOf('1030', '1', ' 0\n0', '', '１４'))).toEqual([
      '1030',
      '1',
      '0',
      '0',
      '14',
    ]);
  });

  it('are none where something else stands there, or nothing', () => {
    expect(digitPieces(cellsOf('1030', '14件'))).toBeNull();
    expect(digitPieces(cellsOf('1,030'))).toBeNull();
    expect(digitPieces(cellsOf('', ''))).toBeNull();
    expect(digitPieces([])).toBeNull();
  });

  it('are not more than 60 in a piece', () => {
    expect(digitPieces(cellsOf('1'.repeat(60)))).toEqual(['1'.repeat(60)]);
    expect(digitPieces(cellsOf('1'.repeat(61)))).toBeNull();
  });
});

const any = () => true;
const totalIsLast = (values: readonly number[]) =>
  values.slice(0, -1).reduce((all, each) => all + each, 0) === values.at(-1);

describe('the one way to part digits', () => {
  it.each([
    ['a row of table three', ['1030', '1', '0', '0', '14'], 7, [10, 3, 0, 1, 0, 0, 14]],
    ['all in one', ['12315'], 4, [1, 2, 3, 15].slice(0, 0)],
  ])('%s', (_, pieces, count, values) => {
    const sole = soleSplit(pieces, count, totalIsLast);
    expect(sole ?? []).toEqual(values);
  });

  it('has no zeros before a number', () => {
    expect(soleSplit(['105'], 2, any)).toEqual([10, 5]);
    expect(soleSplit(['05'], 2, any)).toEqual([0, 5]);
    expect(soleSplit(['00'], 1, any)).toBeNull();
  });

  it('puts nothing together that the source parts', () => {
    expect(soleSplit(['12', '3'], 2, any)).toEqual([12, 3]);
    expect(soleSplit(['12', '3'], 3, any)).toEqual([1, 2, 3]);
    expect(soleSplit(['12', '3'], 1, any)).toBeNull();
  });

  it('is none where no way is accepted, or there are too few digits', () => {
    expect(soleSplit(['123'], 2, () => false)).toBeNull();
    expect(soleSplit(['12'], 3, any)).toBeNull();
  });

  it('is not told where there are two', () => {
    expect(soleSplit(['123'], 2, any)).toBe('several');
  });

  it('has numbers of nine digits at most', () => {
    expect(soleSplit(['123456789'], 1, any)).toEqual([123_456_789]);
    expect(soleSplit(['1234567890'], 1, any)).toBeNull();
  });

  it('is not told by the one that was found before there were too many', () => {
    let tried = 0;
    expect(soleSplit(['1'.repeat(40)], 12, () => (tried += 1) === 1)).toBe('several');
  });

  it('is not looked for among too many ways', () => {
    expect(soleSplit(['1'.repeat(40)], 12, () => false)).toBe('several');
    expect(soleSplit(['123456789', '0'.repeat(51)], 52, any)).toEqual([
      123_456_789,
      ...Array.from({ length: 51 }, () => 0),
    ]);
    expect(soleSplit(['123456789', '0'.repeat(52)], 53, any)).toBe('several');
  });
});

it.each([
  ['fewer cells than numbers', ['1030', '1'], 2, 3, true],
  ['as many cells as numbers', ['1030', '1'], 2, 2, false],
  ['a cell with more pieces than numbers', ['1', '2', '3'], 1, 2, false],
  ['a cell with as many pieces as numbers', ['1', '2', '3'], 1, 3, true],
  ['digits enough for each number', ['123'], 1, 3, true],
  ['fewer digits than numbers', ['123'], 1, 4, false],
])('%s may run together: %j in %d cells for %d numbers: %s', (_, pieces, cells, count, may) =>
  expect(mayRunTogether(pieces, cells, count)).toBe(may),
);
