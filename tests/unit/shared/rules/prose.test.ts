import { describe, expect, it } from 'vitest';
import { paragraphs, proseOf } from '../../../../shared/rules/prose';
import { mayFollow2021, yearTerm } from '../../../../shared/rules/report-year';
import { statedPeriods } from '../../../../shared/rules/stated-periods';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';
import { inputWith, reportWith, ruleInput } from '../../builders/rule-input';

const told = (words: string): readonly string[] =>
  paragraphs(inputWith(words)).map(({ section, words: own }) => `${section ?? '—'}: ${own}`);

const TITLE = '—: 青川湖县人民政府2023年政府信息公开工作年度报告';

describe('the paragraphs of a report', () => {
  it.each([
    ['公开有序。', ['overview: 公开有序。']],
    ['公开有序。\n\n  解读及时。 \n', ['overview: 公开有序。', 'overview: 解读及时。']],
    // Rows of tables.
    ['甲 | 1 | 2\n公开有序。', ['overview: 公开有序。']],
    ['公开\t有序。', ['overview: 公开 有序。']],
  ])('%s', (words, expected) => expect(told(words)).toEqual([TITLE, ...expected]));

  it('of one section are one text', () => {
    const input = inputWith('公开有序。\n解读及时。');
    expect(proseOf(input, 'overview')).toBe('公开有序。\n解读及时。');
    expect(proseOf(input, 'other')).toBe('');
  });

  it('leave out what was not read, what stands in a table, and lines of its labels', () => {
    const text = reportText(VALID)
      .replace('(一)予以公开', '(一)予以公开\n说明文字')
      .replace('四、政府信息公开行政', '(一)予以公开\n表后文字。\n四、政府信息公开行政');
    const report = reportOf(text);
    const input = ruleInput(report);
    expect(proseOf(input, 'applications')).toBe('表后文字。');
    const at = text.indexOf('表后文字');
    const unread = [{ kind: 'aside', span: [at, at + 2] } as const];
    expect(proseOf(ruleInput({ ...report, unread }), 'applications')).toBe('');
    const beside = [{ kind: 'aside', span: [at + 5, at + 6] } as const];
    expect(proseOf(ruleInput({ ...report, unread: beside }), 'applications')).toBe('表后文字。');
    const empty = [{ kind: 'aside', span: [at + 2, at + 2] } as const];
    expect(proseOf(ruleInput({ ...report, unread: empty }), 'applications')).toBe('表后文字。');
  });
});

describe('the year of a report', () => {
  it.each([
    [null, true],
    [2019, false],
    [2020, false],
    [2021, true],
    [2023, true],
  ])('%s may follow the notice of 2021: %s', (year, expected) => {
    const report = { ...reportWith('公开有序。'), year };
    expect([mayFollow2021(report), yearTerm(report).value]).toEqual([expected, year]);
  });
});

describe('a period that is stated', () => {
  const FROM_TO = '2023年1月1日至2023年12月31日';
  it.each([
    [`统计期限为${FROM_TO}。`, [[FROM_TO, 2023]]],
    [`统计时限：${FROM_TO}。`, [[FROM_TO, 2023]]],
    [`所列数据的统计为${FROM_TO}。`, [[FROM_TO, 2023]]],
    ['报告期为2023年1月1日起至12月31日。', [['2023年1月1日起至12月31日', 2023]]],
    ['报告期为2023年1月1日到12月31日。', [['2023年1月1日到12月31日', 2023]]],
    ['报告期为2023年1月1日—12月31日。', [['2023年1月1日—12月31日', 2023]]],
    ['报告期为2023年1月1日--12月31日。', [['2023年1月1日--12月31日', 2023]]],
    ['报告期为2022年1月1日至2023年12月31日。', [['2022年1月1日至2023年12月31日', null]]],
    ['报告期为2023年2月1日至12月31日。', [['2023年2月1日至12月31日', null]]],
    ['报告期为2023年1月2日至12月31日。', [['2023年1月2日至12月31日', null]]],
    ['报告期为2023年1月1日至11月31日。', [['2023年1月1日至11月31日', null]]],
    ['报告期为2023年1月1日至12月30日。', [['2023年1月1日至12月30日', null]]],
    [`报告期${'甲'.repeat(20)}${FROM_TO}。`, [[FROM_TO, 2023]]],
    [`报告期${'甲'.repeat(21)}${FROM_TO}。`, []],
    [`报告期。${FROM_TO}。`, []],
    [`自${FROM_TO}。`, []],
  ])('%s', (words, expected) => {
    const found = statedPeriods(reportWith(words));
    expect(found.map(({ quote, wholeYear }) => [quote, wholeYear])).toEqual(expected);
  });

  it('is none of a single matter behind section two, or of what was not read', () => {
    const text = reportText(VALID);
    const later = text.replace('公开内容还不够细', `统计期限为${FROM_TO}，不够细`);
    expect(statedPeriods(reportOf(later))).toHaveLength(1);
    const report = reportWith(`统计期限为${FROM_TO}。`);
    const unread = [{ kind: 'aside', span: statedPeriods(report)[0]?.span ?? [0, 0] } as const];
    expect(statedPeriods({ ...report, unread })).toEqual([]);
  });
});
