import { describe, expect, it } from 'vitest';
import { isStock, isSumOf, isTotal } from '../../../../../shared/rules/parts/part-words';

describe('a total behind its parts', () => {
  it.each([
    ['共计', true],
    ['共', true],
    ['合计为', true],
    ['总共公开', true],
    ['累计', false],
    ['共计发布信息', false],
    ['甲共计', false],
    ['公开信息总数', true],
    ['主动公开的政府信息总条数为', true],
    ['公开政务信息总量达到', true],
    ['信息总数', false],
    ['公开信息总数甲', false],
  ])('%s: %s', (words, expected) => expect(isTotal(words)).toBe(expected));

  const parts = (...words: readonly string[]) => words.map((each) => ({ words: each }));
  it.each([
    [parts('建议', '提案'), '共计', true],
    [parts('建议', '提案'), '合计为', true],
    [parts('建议', '提案'), '共', false],
    [parts('建议', '提案'), '共计发布', false],
    [parts('建议', '提案'), '公开信息总数', true],
    [parts('建议', '办结'), '共计', false],
    [parts('建议', '其中主办'), '共计', false],
    [parts('建议', '累计'), '共计', false],
    [parts('新增栏目', '栏目'), '共计', false],
    [parts('本年度调整栏目', '栏目'), '共计', false],
    [parts('栏目新增', '栏目'), '共计', true],
    [parts('建议'), '共计', false],
    [parts('建议', '提案', '来信'), '共计', false],
    [parts('甲信息', '乙信息', '丙信息'), '共计', true],
  ])('the sum of %o, %s: %s', (own, total, expected) => expect(isSumOf(own, total)).toBe(expected));

  it.each([
    [parts('财政信息', '教育信息'), '公开信息总数', true],
    [parts('网站', '微信'), '公开信息总数', false],
    [parts('财政信息', '教育信息'), '共计', false],
  ])('more than %o, %s: %s', (own, total, expected) => expect(isStock(own, total)).toBe(expected));
});
