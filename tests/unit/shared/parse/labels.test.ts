import { describe, expect, it } from 'vitest';
import { readLabel, type Label } from '../../../../shared/parse/labels';
import { nearestLabel } from '../../../../shared/parse/nearest-label';

describe('a label', () => {
  it.each([
    ['（一）予以公开', '一', '予以公开'],
    ['(12)其他', '12', '其他'],
    ['（十二）、其他', '十二', '其他'],
    ['(一).其他', '一', '其他'],
    ['一、总体情况', '一', '总体情况'],
    ['第三、其他', '三', '其他'],
    ['十二.其他', '十二', '其他'],
    ['1.属于国家秘密', '1', '属于国家秘密'],
    ['12、其他', '12', '其他'],
    ['3．其他', '3', '其他'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '二', '部分公开'],
    ['部 分\n公 开[注]【注】', null, '部分公开'],
    ['3.危及“三安全一稳定”', '3', '危及三安全一稳定'],
    ['总计', null, '总计'],
    ['5件', null, '5件'],
    ['(一', null, '一'],
    ['见(一)', null, '见'],
    ['', null, ''],
  ])('%j has the number %j and the words %j', (raw, enumerator, key) => {
    expect(readLabel(raw)).toEqual({ enumerator, key });
  });

  it('is no longer than 200 characters', () => {
    expect(readLabel('字'.repeat(200)).key).toHaveLength(200);
    expect(readLabel('字'.repeat(201))).toEqual({ enumerator: null, key: '' });
  });
});

const known = (...labels: readonly (string | Label)[]) =>
  labels.map((each) => ({ label: typeof each === 'string' ? readLabel(each) : each }));
const nearest = (written: string, labels: ReturnType<typeof known>) =>
  nearestLabel(readLabel(written), labels)?.label.key ?? null;

describe('the label that another resembles', () => {
  it.each([
    ['the same', '属于国家秘密', '属于国家秘密'],
    ['a letter in it is another', '属于国家秘蜜', '属于国家秘密'],
    ['two of six letters are others', '属千国家秘蜜', '属于国家秘密'],
    ['it goes on with other words', '科研机构或者科研组织的名称', '科研机构'],
    ['it was cut short', '补正后申请', '补正后申请内容仍不明确'],
    ['three letters, one of them another', '自然入', '自然人'],
  ])('%s', (_, written, label) => {
    expect(nearest(written, known('1.保护第三方合法权益', label))).toBe(label);
  });

  it.each([
    ['three of six letters are others', '属千囯家秘蜜', '属于国家秘密'],
    ['two letters may be too many words', '其也', '其他'],
    ['three letters before other words', '自然人情况说明', '自然人'],
  ])('is none where %s', (_, written, label) => {
    expect(nearest(written, known(label))).toBeNull();
  });

  it('is none of nothing', () => expect(nearest('属于国家秘密', [])).toBeNull());

  it('is read of words of 3 to 60 letters', () => {
    expect(nearest('自然人', known('自然人'))).toBe('自然人');
    expect(nearest('自然', known('自然'))).toBeNull();
    expect(nearest('字'.repeat(60), known('字'.repeat(60)))).toHaveLength(60);
    expect(nearest('字'.repeat(61), known('字'.repeat(61)))).toBeNull();
  });

  it('is nearer than the next one by two letters at least', () => {
    expect(nearest('甲乙丙丁戊己', known('甲乙丙丁戊己', '甲乙丙丁子丑'))).toBe('甲乙丙丁戊己');
    expect(nearest('甲乙丙丁戊己', known('甲乙丙丁子丑', '甲乙丙丁戊己'))).toBe('甲乙丙丁戊己');
    expect(nearest('甲乙丙丁戊己', known('甲乙丙丁戊己', '甲乙丙丁戊子'))).toBeNull();
    expect(nearest('甲乙丙丁戊己', known('甲乙丙丁戊己', '甲乙丙丁戊己'))).toBeNull();
  });

  it('is half a letter nearer where it has the same number', () => {
    const first = { enumerator: '1', key: '甲乙丙丁戊己' };
    expect(
      nearest('2.甲乙丙丁戊己', known(first, { enumerator: '2', key: '甲乙丙丁子丑' })),
    ).toBeNull();
    expect(nearest('2.甲乙丙丁戊己', known(first, { enumerator: '3', key: '甲乙丙丁子丑' }))).toBe(
      first.key,
    );
    expect(nearest('甲乙丙丁戊己', known(first, { enumerator: null, key: '甲乙丙丁子丑' }))).toBe(
      first.key,
    );
  });
});
