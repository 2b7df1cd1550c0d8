import { describe, expect, it } from 'vitest';
import { roundingOf } from '../../../../shared/rules/printed-interval';
import type { Term } from '../../../../shared/rules/rule';
import {
  balances,
  factTerm,
  lineName,
  makesWhole,
  summands,
  total,
} from '../../../../shared/rules/terms';
import { isTextKey, numberRepeats, textKey } from '../../../../shared/rules/text-key';
import { timesBetween, isOffCourse } from '../../../../shared/rules/own-course';
import type { Course } from '../../../../shared/rules/own-course';
import { isFar, isUnitSlip } from '../../../../shared/rules/leaps';
import type { Leap } from '../../../../shared/rules/leaps';
import { isPossible, lastDigit, printsAs } from '../../../../shared/rules/rates/printed-rate';
import { reportWith } from '../../builders/rule-input';

const terms = (...values: readonly (number | null)[]): readonly Term[] =>
  values.map((value) => ({ label: { 'zh-CN': '', en: '' }, value, evidence: null }));
const [ONE = { label: { 'zh-CN': '', en: '' }, value: 1, evidence: null }] = terms(3);

describe('terms', () => {
  it.each([
    [[1, 2, 3], 6, '1 + 2 + 3'],
    [[1, 0, 3], 4, '1 + 3'],
    [[0, 0], 0, '0'],
    [[null, 3], 3, '3'],
    [[], 0, ''],
    [[0.1, 0.2], 0.3, '0.1 + 0.2'],
  ])('%o make %s', (values, made, shown) => {
    expect([total(terms(...values)), summands(terms(...values))]).toEqual([made, shown]);
  });

  it.each([
    [[1, 2], true, 3, '1 + 2 = 3'],
    [[3], true, 3, '3 = 3'],
    [[0, 3], true, 3, '3 = 3'],
    [[1, 1], false, 2, '1 + 1 = 2 ≠ 3'],
    [[4], false, 4, '4 ≠ 3'],
  ])('%o against a whole of 3', (values, holds, expected, arithmetic) => {
    const result = makesWhole(terms(...values), ONE);
    expect(result).toEqual({ holds, expected, actual: 3, arithmetic });
  });

  it.each([
    [[1, 2], [3, 0], true, 3, 3, '1 + 2 = 3 + 0'],
    [[1, 2], [3, 1], false, 3, 4, '1 + 2 ≠ 3 + 1; 3 ≠ 4'],
  ])('%o balances %o', (left, right, holds, expected, actual, arithmetic) => {
    const result = balances(terms(...left), terms(...right));
    expect(result).toEqual({ holds, expected, actual, arithmetic });
  });

  it('name a line', () => {
    const label = { 'zh-CN': '总计', en: 'Total' };
    expect(lineName(label, 'row')).toEqual({ 'zh-CN': '“总计”行', en: 'row “Total”' });
    expect(lineName(label, 'column')).toEqual({ 'zh-CN': '“总计”列', en: 'column “Total”' });
    expect(lineName(label, 'group')).toEqual({ 'zh-CN': '“总计”', en: '“Total”' });
  });

  it('of the text are missing where they are fuzzy', () => {
    const report = reportWith('公开信息约300条，解读20条。');
    const [about, exactly] = report.facts
      .filter(({ unit }) => unit === '条')
      .map((fact) => factTerm(report, fact));
    expect(about).toMatchObject({ value: null, evidence: { kind: 'text' } });
    expect(exactly).toMatchObject({
      ...{ value: 20, label: { 'zh-CN': '正文“20条”', en: '“20条” in the text' } },
    });
  });
});

describe('what is printed', () => {
  it.each([
    ['300条', 0],
    ['52.31万元', 50],
    ['52.3 万元', 500],
    ['52万元', 5000],
    ['1.2亿元', 5_000_000],
    ['12.5%', 0.05],
    ['条', 0],
  ])('%s may be off by %s', (words, expected) =>
    expect(roundingOf(words)).toBeCloseTo(expected, 9),
  );

  it.each([
    ['99%', 1],
    ['99.3%', 0.1],
    ['99.32%', 0.01],
  ])('%s ends with %s', (words, expected) => expect(lastDigit(words)).toBeCloseTo(expected, 9));

  it.each([
    [0.995, 99.5, 0.1, true],
    [0.99549, 99.5, 0.1, true],
    [0.99599, 99.5, 0.1, true],
    [0.996, 99.5, 0.1, false],
    [0.9945, 99.5, 0.1, true],
    [0.99449, 99.5, 0.1, false],
  ])('%s is printed as %s: %4$s', (share, rate, unit, expected) =>
    expect(printsAs(share, rate, unit)).toBe(expected),
  );

  it.each([
    [42, 85.7, true],
    [42, 86.7, false],
    [3, 33.3, true],
    [3, 100, true],
    [3, 0, true],
    [3, 101, false],
    [3, 133.3, false],
    [10, 99.1, false],
  ])('of %s things %s per cent is possible: %s', (base, rate, expected) =>
    expect(isPossible(base, rate, 0.1)).toBe(expected),
  );
});

describe('the key of a place', () => {
  it('is the same whatever the spaces, eight digits, and told apart where it repeats', () => {
    expect(textKey('公开 信息\n3条')).toBe(textKey('公开信息3条'));
    expect(textKey('')).toBe('811c9dc5');
    expect(textKey('a')).toBe('e40c292c');
    expect(
      ['811c9dc5', '811c9dc5-12', '811c9dc', '811c9dc5x', 'x811c9dc5', 'total'].map(isTextKey),
    ).toEqual([true, true, false, false, false, false]);
    const keys = numberRepeats(['a', 'b', 'a', 'a'].map((key) => ({ key }))).map(({ key }) => key);
    expect(keys).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});

describe('a change', () => {
  const leap = (before: number, now: number, isFee = false) => ({ before, now, isFee }) as Leap;
  it.each([
    [100, 500, false, true],
    [100, 499, false, false],
    [500, 100, false, true],
    [10, 59, false, false],
    [10, 60, false, true],
    [0, 50, false, true],
    [0, 49, false, false],
    [0, 0, false, false],
    [100, 999, true, false],
    [100, 1000, true, true],
  ])('from %s to %s (a fee: %s) is far: %s', (before, now, isFee, expected) =>
    expect(isFar(leap(before, now, isFee))).toBe(expected),
  );

  it.each([
    [1, 1000, true, true],
    [1, 999, true, false],
    [100_000, 1, true, true],
    [100_001, 1, true, false],
    [1, 10_000, false, false],
  ])('from %s to %s (a fee: %s) is one of the unit: %s', (one, other, isFee, expected) =>
    expect(isUnitSlip(one, other, isFee)).toBe(expected),
  );

  it.each([
    [10, 40, 4],
    [40, 10, 4],
    [0, 40, 40],
    [0.5, 0.2, 1],
  ])('between %s and %s is %s times', (a, b, expected) =>
    expect(timesBetween(a, b)).toBe(expected),
  );

  const course = (now: number, usual: number, values: readonly number[], isFee = false) =>
    ({
      now,
      usual,
      isFee,
      years: values.map((value, at) => ({ year: 2020 + at, value })),
    }) as unknown as Course;
  it.each([
    [400, 100, [100, 100, 100], false, true],
    [399, 100, [100, 100, 100], false, false],
    [66, 16.5, [16.5, 16.5, 16.5], false, false],
    [67, 16.5, [16.5, 16.5, 16.5], false, true],
    [800, 100, [100, 100, 100], true, true],
    [799, 100, [100, 100, 100], true, false],
    // 1.5 to the fifth is 7.6.
    [759, 100, [150, 100, 150], false, false],
    [760, 100, [150, 100, 150], false, true],
    // One year came near.
    [400, 100, [100, 100, 201], false, false],
    [400, 100, [100, 100, 200], false, true],
  ])('to %s from %s, of %o (a fee: %s): %s', (now, usual, values, isFee, expected) =>
    expect(isOffCourse(course(now, usual, values, isFee))).toBe(expected),
  );
});
