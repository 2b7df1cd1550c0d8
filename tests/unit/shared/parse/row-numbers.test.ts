import { describe, expect, it } from 'vitest';
import { isLabelled, readLines } from '../../../../shared/parse/application-lines';
import { withoutRowNumbers } from '../../../../shared/parse/row-numbers';
import { applicationRows } from '../../../../shared/report/application-rows';
import { gridOf } from '../../builders/grid';

const LABELS = applicationRows('2021').map(({ label }) => label['zh-CN']);

/** What is left behind the labels of the first rows of table three. */
function behind(rows: readonly string[], columns: number) {
  const written = rows.map((row, at) => [LABELS[at] ?? '', ...row.split('|')]);
  const lines = readLines(gridOf(written)).filter(isLabelled);
  expect(lines).toHaveLength(rows.length);
  return withoutRowNumbers(lines, columns).map((line) =>
    line.behind.map(({ raw }) => raw).join('|'),
  );
}

describe('numbers of the rows behind their labels', () => {
  it('are a cell too many in each row that count the rows', () => {
    expect(behind(['1|5|5', '2|7|7', '3|9|9'], 2)).toEqual(['5|5', '7|7', '9|9']);
    expect(behind(['11|5|5', '12|7|7', '13|9|9'], 2)).toEqual(['5|5', '7|7', '9|9']);
    expect(behind(['|1|5|5', '2||7|7', '3|9|9|'], 2)).toEqual(['5|5', '|7|7', '9|9|']);
  });

  it.each([
    ['there are two rows', ['1|5|5', '2|7|7']],
    ['they do not count on', ['1|5|5', '2|7|7', '4|9|9']],
    ['they count back', ['3|5|5', '2|7|7', '1|9|9']],
    ['they are words', ['甲1|5|5', '甲2|7|7', '甲3|9|9']],
    ['a row has a value less', ['1|5|5', '2|7|', '3|9|9']],
    ['the rows have no cell too many', ['1|5', '2|7', '3|9']],
  ])('are none where %s', (_, rows) => expect(behind(rows, 2)).toEqual(rows));

  it('are seen in five rows among cells that may be blank', () => {
    const rows = ['1|5|', '2||7', '3||', '4|1|1', '5||'];
    expect(behind(rows, 2)).toEqual(['5|', '|7', '|', '1|1', '|']);
    expect(behind(rows.slice(0, 4), 2)).toEqual(rows.slice(0, 4));
    expect(behind(rows.with(2, '3|'), 2)).toEqual(rows.with(2, '3|'));
    expect(behind(rows.with(2, '4||'), 2)).toEqual(rows.with(2, '4||'));
  });

  it('are sure in ten rows from 1 on, however many cells there are', () => {
    const rows = Array.from({ length: 10 }, (_, at) => `${at + 1}|5`);
    expect(behind(rows, 2)).toEqual(rows.map(() => '5'));
    expect(behind(rows.slice(0, 9), 2)).toEqual(rows.slice(0, 9));
    const fromTwo = rows.map((_, at) => `${at + 2}|5`);
    expect(behind(fromTwo, 2)).toEqual(fromTwo);
  });

  it('are none in no rows', () => expect(behind([], 2)).toEqual([]));
});
