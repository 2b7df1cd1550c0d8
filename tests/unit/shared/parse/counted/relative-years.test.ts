import { describe, expect, it } from 'vitest';
import { isOfCarrying, relativeYears } from '../../../../../shared/parse/counted/relative-years';

describe('a year of which something is carried over', () => {
  it.each([
    ['2022年结转申请', '上年结转申请'],
    ['2022年度转入申请', '上年转入申请'],
    ['结转至2024年办理', '结转至下年办理'],
    ['顺延2024年度办理', '顺延下年办理'],
    ['2022年结转1件,结转到2024年2件', '上年结转1件,结转到下年2件'],
    ['2021年结转申请', '2021年结转申请'],
    ['结转至2025年办理', '结转至2025年办理'],
    ['2022年收到申请', '2022年收到申请'],
    ['2024年办理', '2024年办理'],
  ])('%s in a report of 2023: %s', (words, expected) => {
    expect(relativeYears(words, 2023)).toBe(expected);
  });

  it('is as it is written where the year of the report is not known', () => {
    expect(relativeYears('2022年结转申请', null)).toBe('2022年结转申请');
    expect(relativeYears('结转1年以上', null)).toBe('结转1年以上');
  });

  it.each([
    ['2022年结转5件', true],
    ['收到14件,2022年结转5件', true],
    ['收到14件,结转至2024年办理', true],
    ['2022年结转3件,2024年办理', false],
    ['2024年收到5件,结转至2024年', true],
    ['2022年收到5件', false],
    ['2022年全年结转5件', false],
  ])('%s: the last year of a year next to 2023 is one of the words: %s', (text, expected) => {
    const from = Math.max(text.lastIndexOf('2022年'), text.lastIndexOf('2024年'));
    expect(isOfCarrying(text, [from, from + 5], 2023)).toBe(expected);
    expect(isOfCarrying(text, [from, from + 5], null)).toBe(false);
  });
});
