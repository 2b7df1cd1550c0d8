import { describe, expect, it } from 'vitest';
import { headingFinder } from '../../../../../shared/parse/counted/heading-above';
import { isComparable } from '../../../../../shared/parse/counted/is-comparable';

const COUNTY = '青川湖县人民政府';
const BUREAU = '青川湖县教育局';

describe('whether a number is one of those that the tables count', () => {
  it.each([
    ['unstated', COUNTY, true],
    ['unstated', BUREAU, true],
    ['unstated', null, true],
    ['region', COUNTY, true],
    ['region', '青川湖县', true],
    ['region', BUREAU, false],
    ['region', null, false],
    ['office', COUNTY, false],
    ['office', '上饶市', false],
    ['office', BUREAU, true],
    ['office', null, false],
    ['part', COUNTY, false],
    ['part', BUREAU, false],
    ['otherTime', COUNTY, false],
    ['otherTime', BUREAU, false],
  ] as const)('%s in the report of %s: %s', (scope, unit, expected) => {
    expect(isComparable(scope, unit)).toBe(expected);
  });
});

describe('the heading of a part above a place', () => {
  const text = '一、总体情况\n(一)主动公开。公开12条。(二)依申请公开\n收到3件。';
  const above = headingFinder(text);

  it('is the last one before it, asked for in the order of the text', () => {
    expect(above(0)).toBe('');
    expect(above(text.indexOf('12条'))).toBe('\n(一)主动公开');
    expect(above(text.indexOf('3件'))).toBe('。(二)依申请公开');
  });

  it('may begin the text', () => {
    expect(headingFinder('(一)主动公开。公开12条。')(8)).toBe('(一)主动公开');
    expect(headingFinder('三、依申请公开:收到3件。')(9)).toBe('三、依申请公开');
  });

  it('is none where there is none', () => {
    expect(headingFinder('收到申请3件。')(4)).toBe('');
    expect(headingFinder('正文中的(甲)不是标题3件')(12)).toBe('');
  });
});
