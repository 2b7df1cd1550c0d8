import { describe, expect, it } from 'vitest';
import { fillTemplate, placeholders, unfilled } from '../../../../shared/i18n/fill-template';
import {
  NO_TEMPLATE_CHANGES,
  TEMPLATE_USES,
  templatesIn,
  tidied,
  withBuiltIn,
  withoutTemplate,
  withTemplate,
} from '../../../../shared/i18n/templates';

const builtIn = templatesIn('zh-CN', NO_TEMPLATE_CHANGES);
const added = { id: 'own-1', use: 'dismiss', text: '已另案处理' } as const;

describe('wordings', () => {
  it('are there for each use, in both languages, each once', () => {
    const english = templatesIn('en', NO_TEMPLATE_CHANGES);
    expect(english.map(({ id }) => id)).toEqual(builtIn.map(({ id }) => id));
    expect(new Set(builtIn.map(({ id }) => id)).size).toBe(builtIn.length);
    for (const use of TEMPLATE_USES) {
      expect(builtIn.filter((each) => each.use === use).length).toBeGreaterThan(3);
    }
  });

  it('name nothing that cannot be filled, the same in both languages', () => {
    const english = templatesIn('en', NO_TEMPLATE_CHANGES);
    const known = { 'zh-CN': placeholders('zh-CN'), en: placeholders('en') };
    builtIn.forEach(({ text }, index) => {
      const names = text.match(/\{[^{}]*\}/g) ?? [];
      const translated = english[index]?.text.match(/\{[^{}]*\}/g) ?? [];
      expect(known['zh-CN']).toEqual(expect.arrayContaining(names));
      expect(known.en).toEqual(expect.arrayContaining(translated));
    });
  });

  it('are added, changed in their place, removed, and the built-in ones brought back', () => {
    const [first] = builtIn;
    if (!first) throw new Error('there is no wording');
    const changed = { ...first, text: '改过' };
    const changes = withTemplate(withTemplate(NO_TEMPLATE_CHANGES, added), changed);
    expect(templatesIn('zh-CN', changes)).toEqual([changed, ...builtIn.slice(1), added]);
    const fewer = withoutTemplate(withoutTemplate(changes, first.id), added.id);
    expect(templatesIn('zh-CN', fewer)).toEqual(builtIn.slice(1));
    expect(templatesIn('en', withBuiltIn(withTemplate(fewer, added)))).toEqual([
      ...templatesIn('en', NO_TEMPLATE_CHANGES),
      added,
    ]);
  });

  it('of nothing are none', () => {
    const [first] = builtIn;
    const blank = withTemplate(NO_TEMPLATE_CHANGES, { ...added, text: ' ' });
    const emptied = withTemplate(blank, { ...added, id: first?.id ?? '', text: '' });
    expect(templatesIn('zh-CN', tidied(emptied))).toEqual(builtIn.slice(1));
  });
});

describe('placeholders', () => {
  const facts = { unit: '开江县人民政府', year: 2021, expected: 0, actual: null, quote: null };

  it('are filled with what is known, 0 as well', () => {
    expect(fillTemplate('{单位}{年度}年应为{应为}', facts)).toBe('开江县人民政府2021年应为0');
    expect(fillTemplate('{unit}, {year}: {expected}', facts)).toBe('开江县人民政府, 2021: 0');
  });

  it('stay where nothing is known, and are told', () => {
    const text = fillTemplate('实为{实为}，“{原文}”，{其他}', facts);
    expect(text).toBe('实为{实为}，“{原文}”，{其他}');
    expect(unfilled(text)).toEqual(['{实为}', '{原文}']);
  });

  it('take what is filled in as it is', () => {
    expect(fillTemplate('{单位}', { ...facts, unit: '$& {年度}' })).toBe('$& {年度}');
  });
});
