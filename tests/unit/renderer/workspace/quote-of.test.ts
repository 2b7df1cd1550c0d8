import { expect, it } from 'vitest';
import { quoteOf } from '../../../../renderer/features/workspace/panel/quote-of';

it('quotes on one line, and cuts what is longer', () => {
  expect(quoteOf('  规章 |\n0 |\t0 ', 20)).toBe('规章 | 0 | 0');
  expect(quoteOf('一二三四五', 5)).toBe('一二三四五');
  expect(quoteOf('一二三四五六', 5)).toBe('一二三四五…');
});
