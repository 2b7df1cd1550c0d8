import { describe, expect, it } from 'vitest';
import {
  agreedCells,
  explainingReadings,
  groupsAddUp,
  movedReadings,
} from '../../../../shared/parse/moved-values';
import { cellsOf } from '../../builders/grid';

const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];
const REVIEW = RESULTS.map((each) => `review.${each}`);
const TWO = [...REVIEW, ...RESULTS.map((each) => `litigationDirect.${each}`)];
const row = (written: string) => cellsOf(...written.split('|').map((each) => each.trim()));

describe('groups of table four', () => {
  it.each([
    ['add up', '1|0|2|0|3', true],
    ['add up, blank ones counted as nothing', '1||2||3', true],
    ['are blank', '||||', true],
    ['have a blank beyond their columns', '1|0|2|0|3|', true],
    ['have another total', '1|0|2|0|4', false],
    ['have no total', '1|0|2|0|', false],
    ['have words', '见附件|0|2|0|2', false],
    ['have a cell too few', '1|0|2|3', false],
    ['have a value too many', '1|0|2|0|3|0', false],
  ])('%s', (_, written, addUp) => {
    expect(groupsAddUp(row(written), REVIEW)).toBe(addUp);
  });

  it('add up each of them', () => {
    expect(groupsAddUp(row('1|0|2|0|3|0|1|0|0|1'), TWO)).toBe(true);
    expect(groupsAddUp(row('1|0|2|0|3|0|1|0|0|2'), TWO)).toBe(false);
    expect(groupsAddUp(row('1|0|2|0|4|0|1|0|0|1'), TWO)).toBe(false);
  });
});

const lost = undefined;

describe('the readings of a row that has moved', () => {
  it('has lost a cell: any that its sum leaves room for', () => {
    expect(movedReadings(row('1|2|0|3'), REVIEW)).toEqual([
      [lost, 1, 2, 0, 3],
      [1, lost, 2, 0, 3],
      [1, 2, lost, 0, 3],
      [1, 2, 0, lost, 3],
      [1, 2, 0, 3, lost],
    ]);
    expect(movedReadings(row('1|1|0|3'), REVIEW)).toHaveLength(5);
    // Five and two are more than three.
    expect(movedReadings(row('5|2|0|3'), REVIEW)).toEqual([[5, 2, 0, 3, lost]]);
  });

  it('has lost a cell and has a blank one too many at its end', () => {
    expect(movedReadings(row('1|0|2|3|'), REVIEW)).toEqual([
      [lost, 1, 0, 2, 3],
      [1, lost, 0, 2, 3],
      [1, 0, lost, 2, 3],
      [1, 0, 2, lost, 3],
    ]);
  });

  it('has a blank cell too many between or before its values', () => {
    expect(movedReadings(row('1|0||2|0|3'), REVIEW)).toEqual([[1, 0, 2, 0, 3]]);
    expect(movedReadings(row('|1|0|2|0|3'), REVIEW)).toEqual([[1, 0, 2, 0, 3]]);
    expect(movedReadings(row('|1|0|2|0|4'), REVIEW)).toEqual([]);
  });

  it.each([
    ['it adds up', '1|0|2|0|3', REVIEW],
    ['it has words', '见附件|0|2|3', REVIEW],
    ['two cells are lost', '1|2|3', REVIEW],
    ['it has two cells too many', '||1|0|2|0|3', REVIEW],
    ['none of its cells is blank', '1|0|2|0|4', REVIEW],
    ['it has no group with a total', '1|0|3', ['made', 'repealed', 'inForce', 'other']],
  ])('are none where %s', (_, written, names) => {
    expect(movedReadings(row(written), names)).toEqual([]);
  });

  it('has no more in it than its total, be this blank', () => {
    expect(movedReadings(row('1|0|0|'), REVIEW)).toEqual([[1, 0, 0, null, lost]]);
    expect(movedReadings(row('0|0|0|'), REVIEW)).toHaveLength(5);
  });

  it('make every group add up', () => {
    const readings = movedReadings(row('0|2|0|3|0|1|0|0|1|'), TWO);
    expect(readings).toHaveLength(5);
    expect(readings.every((each) => each.slice(5).join('') === '01001')).toBe(true);
  });
});

describe('the readings that explain something', () => {
  it('bring the whole sum of a group right that fails', () => {
    expect(explainingReadings(row('0|2|0|3|0|1|0|0|1|'), TWO)).toHaveLength(5);
  });

  it('are none where only what is lost makes it right', () => {
    expect(explainingReadings(row('1|0|2|3|'), REVIEW)).toEqual([]);
    // The second group has added up all the while.
    expect(explainingReadings(row('1|0|2|3||0|1|0|0|1'), TWO)).toEqual([]);
    expect(movedReadings(row('1|0||2|0|0|1|0|0|1'), TWO)).toEqual([
      [1, 0, 2, 0, lost, 0, 1, 0, 0, 1],
    ]);
    expect(explainingReadings(row('1|0||2|0|0|1|0|0|1'), TWO)).toEqual([]);
  });

  it('are all where the row has a cell too few or too many', () => {
    expect(explainingReadings(row('1|2|0|3'), REVIEW)).toHaveLength(5);
    expect(explainingReadings(row('1|0||2|0|3'), REVIEW)).toHaveLength(1);
  });
});

describe('the cells that all readings agree on', () => {
  const refs = ['upheld', 'corrected', 'other'].map((column) => ({
    table: 'reviewLitigation' as const,
    row: 'review',
    column,
  }));
  const agreed = (readings: readonly (readonly (number | null | undefined)[])[]) =>
    agreedCells(readings, refs).map(({ column, value }) => [column, value]);

  it('have the same value, or are blank, in each', () => {
    expect(
      agreed([
        [1, 2, null],
        [1, 3, null],
      ]),
    ).toEqual([
      ['upheld', 1],
      ['other', null],
    ]);
  });

  it('are none that is lost', () => {
    expect(agreed([[1, undefined, 3]])).toEqual([
      ['upheld', 1],
      ['other', 3],
    ]);
    expect(
      agreed([
        [undefined, 2, 3],
        [1, 2, 4],
      ]),
    ).toEqual([['corrected', 2]]);
  });

  it('are none without a reading', () => expect(agreed([])).toEqual([]));
});
