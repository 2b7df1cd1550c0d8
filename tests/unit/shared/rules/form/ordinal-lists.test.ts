import { describe, expect, it } from 'vitest';
import type { Marker } from '../../../../../shared/rules/form/ordinal-lists';
import {
  breaksOf,
  isWrittenElse,
  ordinalLists,
} from '../../../../../shared/rules/form/ordinal-lists';
import { inputWith } from '../../../builders/rule-input';

describe('a number of a list in another writing', () => {
  it.each([
    [1, '首先,', true],
    [2, '首先,', false],
    [2, '再次,', true],
    [2, '最后,', true],
    [1, '再次,', false],
    [1, '最后,', false],
    [2, '第二,', true],
    [2, '其二,', true],
    [2, '第三,', false],
    [10, '第十,', true],
    [12, '第十二,', true],
    [11, '第一,', false],
    [3, '三是', true],
    [3, '三 是', true],
    [3, '三方面', true],
    [3, '三个', false],
    [3, '十三是', false],
    [3, '。三、', true],
    [3, '甲三、', false],
    [3, '(三)', true],
    [3, '三:', true],
    [3, '三。', false],
    [3, '3.', true],
    [3, '13.', false],
    [3, '1.3.', false],
    [3, '3、', true],
    [3, '3件', false],
    [3, '', false],
  ])('%s in “%s”: %s', (ordinal, words, expected) =>
    expect(isWrittenElse(ordinal, words)).toBe(expected),
  );
});

/** Markers of one digit each in a text like `1 甲 2 乙`. */
function breaksIn(text: string): readonly string[] {
  const markers = [...text.matchAll(/\d/g)].map(({ 0: words, index }): Marker => ({
    ordinal: Number(words),
    span: [index, index + 1],
    words,
  }));
  return breaksOf(markers, text).map(
    ({ kind, before, at, expected }) => `${before.words}-${at.words} ${kind} ${expected}`,
  );
}

describe('the breaks of a list', () => {
  it.each([
    ['1甲2乙3丙', []],
    ['1甲3丙', ['1-3 skipped 2']],
    ['1甲2乙2丙', ['2-2 repeated 3']],
    ['1甲2乙2丙3丁', ['2-2 repeated 3']],
    ['1甲2乙5丙', ['2-5 skipped 3']],
    // Three may be left out; with more it is another list.
    ['1甲5丙', ['1-5 skipped 2']],
    ['1甲6丙', ['1-6 unclear 2']],
    ['3甲2乙', ['3-2 unclear 4']],
    // The first may have any number.
    ['3甲4乙', []],
    ['3甲5乙', ['3-5 skipped 4']],
    // Lists in lists.
    ['1甲1乙2丙2丁', []],
    ['1甲1乙2丙3丁2戊', []],
    ['1甲2乙1丙2丁3戊', []],
    ['1甲2乙1丙2丁5戊', ['2-5 skipped 3']],
    ['1甲2乙1丙3丁', []],
    // What is missing is written otherwise.
    ['1甲。二是乙3丙', []],
    ['1甲。二是乙4丙', []],
    ['1甲。二是乙5丙', []],
    ['1甲。五是乙5丙', ['1-5 skipped 2']],
    ['1甲2乙。首先2丙', []],
    ['1甲2乙。第二2丙', ['2-2 repeated 3']],
  ])('%s', (text, expected) => expect(breaksIn(text)).toEqual(expected));

  it.each([
    // A list that has what is declared goes on no more.
    ['1甲2乙以下两项:1丙2丁3戊', []],
    ['1甲2乙以下两项:1丙2丁4戊', ['2-4 skipped 3']],
    ['1甲2乙3己以下三项:1丙2丁4戊', ['2-4 skipped 3']],
    ['1甲2乙3己以下三:1丙2丁4戊', []],
    ['1甲2乙3己以下三项: 1丙2丁4戊', ['2-4 skipped 3']],
    ['1甲2乙3己下列三个方面:1丙2丁4戊', ['2-4 skipped 3']],
    ['1甲2乙3己如下三点一二三四五六七八九十百千:1丙2丁4戊', ['2-4 skipped 3']],
    ['1甲2乙3己如下三点一二三四五六七八九十百千万:1丙2丁4戊', []],
    ['1甲2乙3己以下三项。1丙2丁4戊', []],
    ['1甲2乙3己以下三项:丑1丙2丁4戊', []],
    ['1甲2乙3己做好三项:1丙2丁4戊', []],
    ['1甲2乙3己以下三项,一二三:1丙2丁4戊', ['2-4 skipped 3']],
    // Declared for another number than one.
    ['1甲以下两项:2乙3丙', []],
  ])('where a list is declared: %s', (text, expected) => expect(breaksIn(text)).toEqual(expected));

  it('looks for what is declared forty characters back', () => {
    const far = (length: number) => breaksIn(`1甲2乙3己以下三项:${' '.repeat(length)}1丙2丁4戊`);
    expect(far(35)).toEqual(['2-4 skipped 3']);
    expect(far(36)).toEqual([]);
  });

  it('goes eight lists deep', () => {
    const deep = (count: number) => breaksIn(`${'1甲2乙3丙'.slice(0, 6)}${'1丁'.repeat(count)}4戊`);
    expect(deep(7)).toEqual([]);
    expect(deep(8)).toEqual(['1-4 skipped 2']);
  });
});

/** `一是 二是 | 二是-四是`: each list with its breaks. */
const listsIn = (words: string): readonly string[] =>
  ordinalLists(inputWith(words)).map(({ markers, breaks }) =>
    [
      markers.map((each) => each.words).join(' '),
      ...breaks.map(({ before, at }) => `${before.words}-${at.words}`),
    ].join(' | '),
  );

describe('the lists of a report', () => {
  it.each([
    [
      '一是甲。二要乙；三则丙：四来丁，五靠戊、六抓己！七为庚',
      ['一是 二要 三则 四来 五靠 六抓 七为'],
    ],
    ['统一是甲，第二是乙。', []],
    ['一是甲。', []],
    ['一是甲。\n二是乙。', []],
    ['“甲”一是乙,二是丙。', ['一是 二是']],
    ['“一是甲”二是乙。', []],
    ['十一是甲。十二是乙。', ['十一是 十二是']],
    ['(一)甲。\n(二)乙。', ['(一) (二)']],
    ['(一)甲。(二)乙；(三)丙:(四)丁', ['(一) (二) (三) (四)']],
    ['(一)甲,(二)乙', []],
    ['1.甲。\n2、乙。', ['1. 2、']],
    ['1.甲。2.5万元。', []],
    ['(1)甲。\n(2)乙。\n(4)丁。', ['(1) (2) (4) | (2)-(4)']],
    ['(1)甲。\n(0)乙。', []],
    ['100.甲。\n2.乙。', []],
    ['(一)甲。\n1.乙。\n2.丙。\n(二)丁。', ['(一) (二)', '1. 2.']],
  ])('%s', (words, expected) => expect(listsIn(words)).toEqual(expected));

  it('stand in one section each, and not in the preamble', () => {
    const input = inputWith('(一)甲。\n(三)乙。');
    const { text } = input;
    const [list] = ordinalLists(input);
    expect(list?.markers.map(({ span, ordinal }) => [text.slice(...span), ordinal])).toEqual([
      ['(一)', 1],
      ['(三)', 3],
    ]);
    const other = inputWith('(一)甲。\n(二)乙。', { unit: '甲县。一是甲。二是乙。' });
    expect(ordinalLists(other)).toHaveLength(1);
  });
});
