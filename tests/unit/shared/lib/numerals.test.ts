import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseChineseNumber,
  parseCount,
  parseDecimal,
  parseFormalNumber,
  sum,
} from '../../../../shared/lib/numerals';

describe('parseDecimal', () => {
  it.each([
    ['0', 0],
    ['1,014', 1014],
    ['24252.311082', 24252.311082],
    ['75394432.52', 75394432.52],
    ['-3', -3],
  ])('%s is a number', (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each(['', '1,14', '5 8', '58,45', '1.2.3', '.5', '1e3', '0x10', 'Infinity', '一'])(
    '“%s” is none',
    (text) => expect(parseDecimal(text)).toBeNull(),
  );

  it('reads back every whole number with thousands separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(parseDecimal(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});

describe('parseFormalNumber', () => {
  it.each([
    ['壹佰壹拾壹', 111],
    ['拾伍', 15],
    ['叁万零伍拾', 30050],
    ['柒', 7],
    ['贰仟零捌', 2008],
    ['肆亿玖仟万', 490_000_000],
  ])('%s is %i', (text, value) => expect(parseFormalNumber(text)).toBe(value));

  it.each(['', '一百一十一', '零', '111', '壹贰', '陆河', '佰'])('“%s” is none', (text) =>
    expect(parseFormalNumber(text)).toBeNull(),
  );
});

describe('parseCount', () => {
  it.each([
    ['六', 6],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['6', 6],
    ['两', 2],
  ])('%s is %i', (text, value) => expect(parseCount(text)).toBe(value));

  it.each(['', '百', '六七', '二三', 'x'])('“%s” is none', (text) =>
    expect(parseCount(text)).toBeNull(),
  );
});

it('adds without the dust of binary fractions', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([24252.311082, 0.000001])).toBe(24252.311083);
});

/** As it is written: 一百零二, 一万零三, 十四. */
function inChinese(value: number): string {
  const figures = '零一二三四五六七八九';
  const group = (part: number): string => {
    let words = '';
    for (const [scale, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / scale) % 10;
      if (digit > 0) words += `${figures[digit]}${name}`;
      else if (words !== '' && !words.endsWith('零')) words += '零';
    }
    return words.replace(/零$/, '');
  };
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return `${high > 0 ? `${group(high)}万` : ''}${gap}${group(low)}`.replace(/^一十/, '十');
}

describe('parseChineseNumber', () => {
  it.each([
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['一百零二', 102],
    ['一百〇二', 102],
    ['一百一十四', 114],
    ['三百二十五', 325],
    ['三百五', 350],
    ['三千', 3000],
    ['一千零二', 1002],
    ['一万', 10_000],
    ['十二万三千', 123_000],
    ['一亿零五十万', 100_500_000],
    ['二〇二一', 2021],
  ])('%s is %i', (text, value) => expect(parseChineseNumber(text)).toBe(value));

  it.each(['', '三五', '二三十', '百', '十百', '一百百', '零零', '五万亿', '1十', '万'])(
    '“%s” is none',
    (text) => expect(parseChineseNumber(text)).toBeNull(),
  );

  it('reads back every number that is written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(parseChineseNumber(inChinese(value))).toBe(value);
      }),
    );
  });
});
