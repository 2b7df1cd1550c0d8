import { describe, expect, it } from 'vitest';
import { nearUnits, normaliseUnit } from '../../../../shared/report/unit-name';

describe('normaliseUnit', () => {
  it.each([
    ['开江县人民政府', '开江县人民政府'],
    [' 开江县　人民政府 ', '开江县人民政府'],
    ['开江县人民政府（本级）', '开江县人民政府'],
    ['开江县人民政府本级', '开江县人民政府'],
    ['“开江县教育局”：', '开江县教育局'],
    ['开江县教育局〔体育局〕', '开江县教育局(体育局)'],
    ['ＸＸ县１号管委会', 'XX县1号管委会'],
  ])('%j is compared as %s', (name, normalised) => {
    expect(normaliseUnit(name)).toBe(normalised);
  });

  it('takes no two units for one', () => {
    const names = [
      '开江县人民政府',
      '开江县人民政府办公室',
      '开江县普安镇人民政府',
      '开江县教育局',
    ];
    expect(new Set(names.map(normaliseUnit)).size).toBe(names.length);
  });
});

describe('nearUnits', () => {
  const units = [
    '开江县人民政府',
    '开江县人民政府办公室',
    '开江县普安镇人民政府',
    '开江县卫生健康局',
    '开江县市场监督管理局',
    '开江县教育局',
  ];

  it.each([
    ['开江县卫健局', '开江县卫生健康局'],
    ['县教育局', '开江县教育局'],
    ['开江县市场监督管理局本级', null],
    ['开江市场监管局', '开江县市场监督管理局'],
    ['开江县普安镇政府', '开江县普安镇人民政府'],
    ['开江县普按镇人民政府', '开江县普安镇人民政府'],
    ['宣汉县林业局', null],
    ['', null],
  ])('for %s the nearest is %s', (name, nearest) => {
    expect(nearUnits(name, units)[0] ?? null).toBe(nearest);
  });

  it('offers a county’s office for the county, but no township of it', () => {
    expect(nearUnits('开江县人民政府', units)).toEqual(['开江县人民政府办公室']);
  });

  it('offers three at the most, the nearest first', () => {
    const many = ['一', '二', '三', '四'].map((each) => `开江县第${each}中学校`);
    const near = nearUnits('开江县第二中学', ['开江县第二中学分校', ...many]);
    expect(near).toHaveLength(3);
    expect(near[0]).toBe('开江县第二中学校');
  });
});
