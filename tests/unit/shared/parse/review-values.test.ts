import { describe, expect, it } from 'vitest';
import type { ReviewHead } from '../../../../shared/parse/review-heads';
import { placedValues, refOf, valuesDoubt } from '../../../../shared/parse/review-values';
import { formTable } from '../../../../shared/report/forms';
import { cellsOf, gridOf } from '../../builders/grid';

const FORM = formTable('reviewLitigation', '2021');
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];
const named = (group: string) => RESULTS.map((each) => `${group}.${each}`);
const REVIEW = named('review');
const NAMES = [...REVIEW, ...named('litigationDirect'), ...named('litigationAfterReview')];
const VALUES = '1|0|2|0|3|0|0|0|1|1|0|0|0|0|0';
const REST = '|0|0|0|1|1|0|0|0|0|0';

const [word] = cellsOf('结果');
/** Heads over one column each, the first over the column `from`. */
const headsOver = (names: readonly string[], from = 0): readonly ReviewHead[] =>
  word
    ? names.map((name, at) => ({
        ...{ name, from: from + at, to: from + at + 1 },
        ...{ cell: word, isLoose: false },
      }))
    : [];
const rowOf = (written: string) => ({ block: 0, line: 1, cells: cellsOf(...written.split('|')) });

const place = (written: string, heads: readonly ReviewHead[], ...words: readonly string[]) =>
  placedValues(FORM, rowOf(written), gridOf(words.map((line) => line.split(' '))), heads);
const valuesIn = ({ named: cells }: ReturnType<typeof place>) =>
  cells && Object.fromEntries([...cells].map(([name, { raw }]) => [name, raw]));

describe('values under their heads', () => {
  it('are of the columns that these name, from left to right', () => {
    const swapped = headsOver(NAMES.with(0, 'review.total').with(4, 'review.upheld')).toReversed();
    const placed = place(VALUES, swapped);
    expect(placed).toMatchObject({ loose: [], isUnheaded: false, isBeside: false });
    expect(placed.names).toEqual(NAMES.with(0, 'review.total').with(4, 'review.upheld'));
    expect(valuesIn(placed)).toMatchObject({ 'review.total': '1', 'review.upheld': '3' });
    expect(placed.named?.size).toBe(15);
  });

  it('may be those of some groups, each with all its results', () => {
    const placed = place('1|0|2|0|3', headsOver(REVIEW));
    expect([placed.names, placed.isUnheaded]).toEqual([REVIEW, false]);
    expect(valuesIn(placed)).toEqual({
      ...{ 'review.upheld': '1', 'review.corrected': '0', 'review.other': '2' },
      ...{ 'review.pending': '0', 'review.total': '3' },
    });
  });

  it('name the heads that are not the form’s', () => {
    const heads = headsOver(NAMES).map((each, at) => ({ ...each, isLoose: at === 6 }));
    expect(place(VALUES, heads).loose).toEqual([
      { column: 'corrected', from: 6, to: 7, cell: word, isLoose: true },
    ]);
  });

  it('may have blank cells beside them', () => {
    expect(place(`${VALUES}|`, headsOver(NAMES)).isBeside).toBe(false);
    expect(place(`|${VALUES}`, headsOver(NAMES, 1)).isBeside).toBe(false);
  });
});

describe('values that do not stand under heads', () => {
  it.each([
    ['a group lacks one of its results', headsOver(NAMES.toSpliced(7, 1))],
    [
      'a head reaches over the next',
      headsOver(NAMES).map((each) => (each.from === 3 ? { ...each, to: 5 } : each)),
    ],
    ['there are none', []],
  ])('are in the order of the form where %s', (_, heads) => {
    const placed = place(VALUES, heads);
    expect(placed).toMatchObject({ names: NAMES, loose: [], isUnheaded: true, isBeside: false });
    expect(valuesIn(placed)).toMatchObject({ 'review.other': '2', 'litigationDirect.total': '1' });
  });

  it.each([
    ['a value has no head', `${VALUES}|7`, 0, null],
    ['a head has no value', VALUES, 1, '1'],
  ])('are beside them where %s', (_, written, from, upheld) => {
    const placed = place(written, headsOver(NAMES, from));
    expect(placed).toMatchObject({ names: NAMES, loose: [], isUnheaded: false, isBeside: true });
    expect(valuesIn(placed)?.['review.upheld'] ?? null).toBe(upheld);
  });

  it('are in the order that the words tell, and name the heads that are not the form’s', () => {
    const words = ['行政诉讼 行政复议', '维持 结果纠正 其他结果 总计 尚未审结'];
    const placed = place(VALUES, [], ...words);
    expect([placed.names[0], placed.names[3], placed.names[10]]).toEqual([
      'litigationDirect.upheld',
      'litigationDirect.total',
      'review.upheld',
    ]);
    expect(placed.loose.map(({ column }) => column)).toEqual(['upheld']);
    expect([placed.isUnheaded, placed.isBeside]).toEqual([false, false]);
  });

  it.each([
    ['as many as the names', VALUES, true],
    ['with blank cells behind them', `${VALUES}||`, true],
    ['one too many', `${VALUES}|0`, false],
    ['one too few', VALUES.slice(0, -2), false],
  ])('are placed by their number where they are %s', (_, written, isPlaced) => {
    expect(place(written, []).named !== null).toBe(isPlaced);
  });
});

describe('the doubt that a row has moved', () => {
  const doubt = (written: string, isAligned: boolean, heads: readonly ReviewHead[] = []) => {
    const { issue, isRefused } = valuesDoubt(
      FORM,
      rowOf(written),
      place(written, heads),
      isAligned,
    );
    return {
      isRefused,
      kind: issue?.kind ?? null,
      said: issue?.message['zh-CN'].includes('没有采用') ?? null,
      offer: issue?.offer?.map(({ value }) => value) ?? null,
      cells: issue?.cells?.length ?? 0,
    };
  };
  const NONE = { isRefused: false, kind: null, said: null, offer: null, cells: 0 };
  const USED = { ...NONE, kind: 'ambiguous', said: false, cells: 15 };
  const REFUSED = { ...USED, isRefused: true, said: true };
  /** A column off to the right, with a cell lost at its end. */
  const MOVED = '|1|0|2|0|3|0|0|0|1|1|0|0|0|0';
  const BESIDE = headsOver(NAMES, 1);

  it('is none where it adds up, or its cells stand apart', () => {
    expect(doubt(VALUES, true)).toEqual(NONE);
    expect(doubt(VALUES, false)).toEqual(NONE);
    expect(doubt(`1|0|2|0|4${REST}`, true)).toEqual(NONE);
  });

  it('is said, and the values used, where each stands in a cell of its own', () => {
    expect(doubt(MOVED, true)).toEqual(USED);
  });

  it('refuses them where the columns are lost, with what is sure of another reading', () => {
    expect(doubt(MOVED, false)).toMatchObject({ ...REFUSED, offer: expect.any(Array) as unknown });
    expect(doubt(MOVED, false).offer?.slice(0, 9)).toEqual([1, 0, 2, 0, 3, 0, 0, 0, 1]);
  });

  it('takes a value for lost in a row that ends short of its columns, and only in a text without them', () => {
    const short = '1|0|2|0|3|0|0|0|1|1|0|0|1|1|';
    expect(doubt(short, false)).toMatchObject({ isRefused: true, kind: 'ambiguous' });
    expect(doubt(`${short}|`, true)).toEqual(NONE);
    // It reaches to its last column: what is lost would explain any sum.
    expect(doubt(`1||0|2|4${REST}`, false)).toEqual(NONE);
  });

  it('refuses values beside their heads that do not add up', () => {
    expect(doubt(VALUES, true, BESIDE)).toEqual(USED);
    expect(doubt(`1|0|2|0|4${REST}`, true, BESIDE)).toEqual(REFUSED);
  });

  it('says of values that no place was found for what they may be', () => {
    expect(doubt(`5|2|0|3${REST}`, true)).toMatchObject({ isRefused: false, kind: 'ambiguous' });
    expect(doubt(VALUES.slice(0, -4), true)).toEqual(NONE);
    expect(doubt(`${VALUES}|7`, true, headsOver(NAMES))).toEqual(NONE);
  });
});

it('a name is that of a row and a column', () => {
  expect(refOf(FORM, 'litigationDirect.pending')).toEqual({
    ...{ table: 'reviewLitigation', row: 'litigationDirect', column: 'pending' },
  });
});
