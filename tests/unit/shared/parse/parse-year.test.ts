import { expect, it } from 'vitest';
import { parseYear } from '../../../../shared/parse/parse-year';

it.each([
  ['2021', 2021],
  ['二〇二一', 2021],
  ['二○二一', 2021],
  ['二零二零', 2020],
  ['二oO〇', 2000],
  ['二0二三', 2023],
  ['1999', null],
  ['20211', null],
  ['12021', null],
  ['二〇二', null],
  ['二〇二一年', null],
  ['二〇二十', null],
  ['', null],
])('%j is the year %s', (words, year) => expect(parseYear(words)).toBe(year));
