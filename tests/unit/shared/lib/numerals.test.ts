import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseDecimal, sum } from '../../../../shared/lib/numerals';

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
