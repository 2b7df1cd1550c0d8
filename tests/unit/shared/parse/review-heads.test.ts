import { describe, expect, it } from 'vitest';
import { resultHeads, reviewHeads, reviewOrder } from '../../../../shared/parse/review-heads';
import { gridOf, type Written } from '../../builders/grid';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const FIVE = ['upheld', 'corrected', 'other', 'pending', 'total'];
const named = (group: string) => FIVE.map((each) => `${group}.${each}`);
const BLANKS = ['', '', '', '', ''];
const VALUES = Array.from({ length: 15 }, () => '0');

const heads = (results: readonly string[]): readonly (readonly Written[])[] => [
  [
    ['行政复议', 5],
    ['行政诉讼', 10],
  ],
  [...results, ['未经复议直接起诉', 5], ['复议后起诉', 5]],
  [...BLANKS, ...results, ...results],
];
const WHOLE = [...heads(RESULTS), VALUES];

describe('the heads of table four', () => {
  const read = (lines: readonly (readonly Written[])[]) => reviewHeads(gridOf(lines));

  it('stand under their groups', () => {
    expect(read(WHOLE).map(({ name }) => name)).toEqual([
      ...named('review'),
      ...named('litigationDirect'),
      ...named('litigationAfterReview'),
    ]);
    expect(read(WHOLE).map(({ from, to }) => [from, to])).toEqual(
      VALUES.map((_, at) => [at, at + 1]),
    );
    expect(read(WHOLE).some(({ isLoose }) => isLoose)).toBe(false);
  });

  it('may be shortened where four have their names', () => {
    const found = read(heads(['结果维持', '结果', '其他结果', '尚未审结', '总计']));
    expect(found.map(({ name }) => name).slice(0, 5)).toEqual(named('review'));
    expect(found.filter(({ isLoose }) => isLoose).map(({ from }) => from)).toEqual([1, 6, 11]);
  });

  it('are not told by their places where only two have their names', () => {
    const found = read(heads(['结果维持', '甲乙', '丙丁', '戊己', '总计']));
    expect(found.map(({ name }) => name).slice(0, 2)).toEqual(['review.upheld', 'review.total']);
  });

  it('may be shortened where three have their names, each of those that have none', () => {
    const found = read(heads(['结果维持', '甲乙', '丙丁', '尚未审结', '总计'])).slice(0, 5);
    expect(found.map(({ name, isLoose, from, to }) => [name, isLoose, from, to])).toEqual([
      ['review.upheld', false, 0, 1],
      ['review.corrected', true, 1, 2],
      ['review.other', true, 2, 3],
      ['review.pending', false, 3, 4],
      ['review.total', false, 4, 5],
    ]);
  });

  it('keep their own names where others are shortened', () => {
    const found = read(heads(['结果维持', '结果纠正', '其他结果', '总计', '总计']));
    expect(found.map(({ name }) => name).slice(0, 5)).toEqual([
      ...named('review').slice(0, 3),
      'review.total',
      'review.total',
    ]);
  });

  it('are not told by their places where they are fewer than the form’s', () => {
    const four = heads(['结果维持', '结果纠正', '其他结果', '甲乙']).map((line) =>
      line.slice(0, 4),
    );
    expect(read(four).map(({ name }) => name)).toEqual(named('review').slice(0, 3));
  });

  it('in another order are those that their words say', () => {
    const found = read(heads(['总计', '结果维持', '结果纠正', '其他结果', '尚未审结']));
    expect(found.map(({ name }) => name).slice(0, 5)).toEqual([
      'review.total',
      ...named('review').slice(0, 4),
    ]);
    const swapped = read(heads(['结果纠正', '结果维持', '其他结果', '尚未审结', '总计']));
    expect(swapped.map(({ name }) => name).slice(0, 2)).toEqual([
      'review.corrected',
      'review.upheld',
    ]);
  });

  it('may be nearly the form’s, or only some of them', () => {
    const found = read(heads(['结果维待', '结果纠正', '总计']).map((line) => line.slice(0, 3)));
    expect(found.map(({ name, isLoose }) => [name, isLoose])).toContainEqual([
      'review.upheld',
      true,
    ]);
  });

  it('stand in rows without values, and not in paragraphs', () => {
    const [groups = [], results = []] = heads(RESULTS);
    expect(read([groups, [...results.slice(0, 4), '3']])).toEqual([]);
    const rows = gridOf(WHOLE).map((row) => ({ ...row, line: null }));
    expect(reviewHeads(rows)).toEqual([]);
  });
});

/** Rows of a flattened text. */
const text = (...lines: readonly string[]) => gridOf(lines.map((line) => line.split(' ')));
const ONE = RESULTS.join(' ');

describe('the results that one set of heads names', () => {
  const order = (...lines: readonly string[]) =>
    resultHeads(text(...lines))?.order.join(' ') ?? null;

  it.each([
    ['once', [ONE]],
    ['for each group', [`${ONE} ${ONE}`, ONE]],
    ['beside the names of groups', [`行政复议 行政诉讼`, ONE]],
    ['broken over two rows', ['结果 结果 其他 尚未 总计', '维持 纠正 结果 审结']],
    ['above their values', [ONE, '0 0 0 0 0']],
  ])('are told %s', (_, lines) => expect(order(...lines)).toBe(FIVE.join(' ')));

  it('are told in another order', () => {
    expect(order('总计 结果维持 结果纠正 其他结果 尚未审结')).toBe(
      'total upheld corrected other pending',
    );
  });

  it.each([
    ['two sets differ', [ONE, '总计 结果维持 结果纠正 其他结果 尚未审结']],
    ['one is missing', ['结果维持 结果纠正 其他结果 总计']],
    ['values stand beside them', [`${ONE} 0`]],
    ['there are none', ['行政复议 行政诉讼']],
  ])('are not told where %s', (_, lines) => expect(order(...lines)).toBeNull());

  it('are told beside a name of which every letter has a cell', () => {
    expect(order('未 经 复 议 直 接 起 诉', '总计 结果维持 结果纠正 其他结果 尚未审结')).toBe(
      'total upheld corrected other pending',
    );
  });

  it('are not told where a set repeats one of them', () => {
    const swapped = '总计 结果维持 结果纠正 其他结果 尚未审结';
    expect(order(swapped, '维持 维持 维持 维持 维持')).toBeNull();
    expect(order('维持 维持 维持 维持 维持', swapped)).toBeNull();
  });

  it('have no places where they are broken over rows', () => {
    expect(resultHeads(text('结果 结果 其他 尚未 总计', '维持 纠正 结果 审结'))).toEqual({
      ...{ order: FIVE, heads: [], foreign: [] },
    });
  });

  it('are none in paragraphs', () => {
    expect(resultHeads(text(ONE).map((row) => ({ ...row, line: null })))).toBeNull();
  });
});

describe('the order of the values', () => {
  const groups = (...lines: readonly string[]) =>
    reviewOrder(text(...lines, ONE))
      ?.names.filter((name) => name.endsWith('.total'))
      .map((name) => name.split('.')[0]) ?? null;
  const FORM = ['review', 'litigationDirect', 'litigationAfterReview'];

  it.each([
    ['行政复议 行政诉讼', FORM],
    ['行政复议 行政诉讼 未经复议直接起诉 复议后起诉', FORM],
    ['行政诉讼 行政复议', ['litigationDirect', 'litigationAfterReview', 'review']],
    [
      '行政诉讼 行政复议 复议后起诉 未经复议直接起诉',
      ['litigationAfterReview', 'litigationDirect', 'review'],
    ],
    [
      '复议后起诉 行政复议 未经复议直接起诉',
      ['litigationAfterReview', 'review', 'litigationDirect'],
    ],
    ['行政复议 行政复议 行政诉讼', FORM],
  ])('is told by the groups: %s', (line, expected) => expect(groups(line)).toEqual(expected));

  it.each([
    ...['行政复议 行政复议情况 行政诉讼', '行政复议 行政复议情况 未经复议直接起诉'],
    ...['行政复议', '行政诉讼', '行政复议 复议后起诉', '行政复议 行政诉讼 复议后起诉', '甲乙'],
  ])('is not told by %s', (line) => expect(groups(line)).toBeNull());

  it('is not told without the results', () =>
    expect(reviewOrder(text('行政复议 行政诉讼'))).toBeNull());

  it('has the fifteen names, and the heads that are not the form’s', () => {
    expect(reviewOrder(text('行政复议 行政诉讼', ONE))).toMatchObject({
      names: [...named('review'), ...named('litigationDirect'), ...named('litigationAfterReview')],
      loose: [],
    });
    const loose = reviewOrder(
      text('行政复议 行政诉讼', '总计 维持 结果纠正 其他结果 尚未审结'),
    )?.loose;
    expect(loose?.map(({ column }) => column)).toEqual(['upheld']);
  });
});
