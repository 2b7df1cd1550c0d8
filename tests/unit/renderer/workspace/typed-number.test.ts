import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../../renderer/features/workspace/panel/typed-number';

describe('typedNumber', () => {
  it.each([
    ['14', 14],
    ['０', 0],
    ['１２．５', 12.5],
    ['1,014', 1014],
    ['1，014', 1014],
    [' 24252.311082 ', 24252.311082],
    ['-2', -2],
    ['−2', -2],
  ])('reads %j', (typed, value) => {
    expect(typedNumber(typed)).toBe(value);
  });

  it('takes a blank for an empty cell', () => {
    expect(typedNumber('')).toBeNull();
    expect(typedNumber('  ')).toBeNull();
  });

  it.each(['十四', '14件', '1e5', '1.', '.5', '0x10', 'Infinity', '--1'])('refuses %j', (typed) => {
    expect(typedNumber(typed)).toBeUndefined();
  });
});
