import { describe, expect, it } from 'vitest';
import { otherReadings } from '../../../../shared/parse/other-readings';

describe('other readings of the raw text of a cell', () => {
  it.each([
    ['digits split by a space', '1 014', 14, 1014],
    ['digits split by a line break', '10\n14', 10, 1014],
    ['two numbers in one cell', '58 45', 5845, 45],
    ['a page number behind', '769- 5 -', null, 769],
    ['a page number behind split digits', '1 014 — 12 —', 14, 1014],
    ['a page number before', '- 5 -769', null, 769],
    ['an enumerator before', '1.12', 1.12, 12],
    ['a separator that is no decimal point', '1.014', 1.014, 1014],
    ['a full-width comma', '1，014', null, 1014],
    ['O for 0', '1O', null, 10],
    ['a full-width O', '1Ｏ4', null, 104],
    ['l for 1', 'l2', null, 12],
    ['a note mark behind', '12①', 121, 12],
    ['a sign before', '-12', -12, 12],
  ])('%s', (_, raw, read, value) => {
    expect(otherReadings(raw, read)).toContain(value);
  });

  it.each([
    ['1014', 1014],
    ['1,014', 1014],
    ['０', 0],
    ['12件', 12],
    ['', null],
    ['/', null],
    ['—', null],
    ['无', null],
    [`12${'件'.repeat(60)}`, null],
  ])('%j allows no other', (raw, read) => {
    expect(otherReadings(raw, read)).toEqual([]);
  });

  it.each([
    ['1 014', 14, [1014, 1]],
    ['58  45', null, [5845, 58, 45]],
    [' 12 ', null, [12]],
    ['769-5-', null, [769]],
    ['769 - 5 -', null, [769, 5]],
    ['769- 5 -1', null, [5]],
    ['- 12 -769', null, [12, 769]],
    ['-12-769', null, [769]],
    ['12.7', null, [127, 7]],
    ['(12)7', null, [7]],
    ['1.2.7', null, [127, 27]],
    ['约12件左右', null, [12]],
    ['12件34', null, []],
    ['１２', null, [12]],
    ['12①34', null, [1234, 12, 34]],
    [`12${' '.repeat(57)}3`, null, [123, 12, 3]],
    [`12${' '.repeat(58)}3`, null, []],
  ])('%j allows these and no other', (raw, read, values) => {
    expect(otherReadings(raw, read)).toEqual(values);
  });
});
