import { describe, expect, it } from 'vitest';
import {
  isNumber,
  isNumbering,
  isPageNumber,
  isValue,
  isWords,
  keyOf,
  paragraphRow,
  rowSpan,
} from '../../../../shared/parse/grid';
import { cellsOf, gridOf, tableDocument } from '../../builders/grid';

it.each([
  '- 5 -',
  '—12—',
  '－ 3 －',
  '第5页',
  '第 5 页 共 12 页',
  '第5页/共12页',
  '第12页',
  '第1234页共1234页',
  '第 5 页, 共 12 页',
  '-1234-',
  ' - 5 - ',
])('%j is a page number', (raw) => expect(isPageNumber(raw)).toBe(true));
it.each([
  '5',
  '-5',
  '5-',
  '-12345-',
  '第5页的',
  '见第5页',
  '第5',
  '- 5 -      共100页',
  `-${' '.repeat(18)}5-`,
  '第五页',
  '',
])('%j is none', (raw) => expect(isPageNumber(raw)).toBe(false));
it('a page number has at most 20 characters with what stands around it', () => {
  expect(isPageNumber(`${' '.repeat(17)}-5-`)).toBe(true);
  expect(isPageNumber(`${' '.repeat(18)}-5-`)).toBe(false);
});

describe('the rows of a table', () => {
  it('have the cells with their place, kind and label', () => {
    const [first, second] = gridOf(
      [
        ['（一）予以公开 ', ['7', 2]],
        ['', '- 5 -', '12件'],
      ],
      4,
    );
    expect(first).toMatchObject({ block: 4, line: 0 });
    expect(first?.cells).toEqual([
      {
        ...{ raw: '（一）予以公开', span: [0, 8], block: 4, cell: 0, column: 0, colSpan: 1 },
        ...{ kind: 'text', label: { enumerator: '一', key: '予以公开' } },
      },
      {
        ...{ raw: '7', span: [9, 10], block: 4, cell: 1, column: 1, colSpan: 2 },
        ...{ kind: 'number', label: { enumerator: null, key: '' } },
      },
    ]);
    // The number of the page is left out, and the others keep their places.
    expect(second?.cells.map(({ raw, cell, column }) => [raw, cell, column])).toEqual([
      ['', 2, 0],
      ['12件', 4, 2],
    ]);
  });

  it('are those of the grid, also where a row has no cell of its own', () => {
    expect(gridOf([['1'], [], ['2']]).map(({ line, cells }) => [line, cells.length])).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
  });

  it('span their cells', () => {
    expect(gridOf([['甲', '12', '3'], []]).map(rowSpan)).toEqual([
      [0, 6],
      [0, 0],
    ]);
  });

  it('may be a paragraph between two of them', () => {
    const row = paragraphRow(tableDocument([['（一）予以公开']]), 3, [0, 7]);
    expect(row).toMatchObject({ block: 3, line: null });
    expect(row.cells).toMatchObject([{ raw: '（一）予以公开', cell: null, column: 0, colSpan: 1 }]);
  });
});

it.each([
  ['12', true, true, false],
  ['0', true, true, false],
  ['/', true, false, false],
  ['', false, false, false],
  ['见附件', false, false, true],
  ['ABC', false, false, false],
  ['12件', true, true, false],
  ['不适用', true, false, false],
])('%j is a value: %s, a number: %s, words: %s', (raw, value, number, words) => {
  const [cell] = cellsOf(raw);
  expect(isValue(cell)).toBe(value);
  expect(cell && isNumber(cell)).toBe(number);
  expect(cell && isWords(cell)).toBe(words);
});
it('what is not there is no value', () => expect(isValue(undefined)).toBe(false));
it('a value has no label', () => expect(cellsOf('12', '总 计').map(keyOf)).toEqual(['', '总计']));

describe('the numbers of the columns', () => {
  const numbers = (...line: readonly string[]) => gridOf([line]).some(isNumbering);
  it.each([
    [['1', '2', '3']],
    [['', '1', '2', '3']],
    [['栏次', '1', '2', '3', '4']],
    [['行次', '1', '2', '3']],
    [['序号', '甲', '1', '2', '3']],
    [['编号', '乙', '1', '2', '3']],
  ])('%j', (line) => expect(numbers(...line)).toBe(true));
  it.each([
    [['1', '2']],
    [['1', '2', '4']],
    [['0', '1', '2']],
    [['规章', '1', '2', '3']],
    [['序号数', '1', '2', '3']],
    [['总序号', '1', '2', '3']],
    [['', '', '']],
  ])('%j are none', (line) => expect(numbers(...line)).toBe(false));
});
