import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../../../shared/report/annual-report';
import {
  headingOrdinal,
  headingWords,
  perhapsThere,
} from '../../../../shared/rules/section-headings';
import { isRowLabel } from '../../../../shared/rules/row-label';
import { inputWith } from '../../builders/rule-input';

/** The report has section one alone, and no table. */
function isThere(id: SectionId, words: string): boolean {
  const { report, text } = inputWith(words);
  const { activeDisclosure, applications, reviewLitigation } = report.tables;
  const tables = {
    activeDisclosure: { ...activeDisclosure, found: false, cells: {} },
    applications: { ...applications, found: false, cells: {} },
    reviewLitigation: { ...reviewLitigation, found: false, cells: {} },
  };
  return perhapsThere({ report: { ...report, tables }, text }, id);
}

describe('a section that was not found is perhaps there', () => {
  it.each<[SectionId, string, boolean]>([
    ['other', '六、另外的话', true],
    ['other', '第六部分 另外的话', true],
    ['other', '六 另外的话', true],
    ['other', '第六大部分、另外的话', true],
    ['other', '六另外的话', false],
    ['other', '甲六、另外的话', false],
    ['other', '五、另外的话', false],
    ['other', '(六)另外的话', false],
    ['other', '(六)其他情况', true],
    ['other', '6.其他情况', true],
    ['other', '(6) 需要报告的情况', true],
    ['other', '需报告的情况', true],
    ['other', '(一)其他情况', false],
    ['other', '1.其他情况', false],
    ['other', '12、其他情况', false],
    ['other', '其他情况', true],
    ['other', '其他情况。', false],
    ['other', `${'甲'.repeat(12)}其他`, true],
    ['other', `${'甲'.repeat(13)}其他`, false],
    ['other', `其他${'甲'.repeat(20)}`, true],
    ['other', `其他${'甲'.repeat(21)}`, false],
    ['problems', '存在不快', false],
    ['applications', '申请办理', true],
    ['activeDisclosure', '主动公开', true],
    ['activeDisclosure', '(一)主动公开', false],
    ['reviewLitigation', '复议和诉讼', true],
  ])('%s in %s: %s', (id, words, expected) => expect(isThere(id, words)).toBe(expected));

  it('where its table is', () => {
    const input = inputWith('公开有序。');
    const found = (['applications', 'activeDisclosure', 'problems', 'other'] as const).map((id) =>
      perhapsThere(input, id),
    );
    expect(found).toEqual([true, true, false, false]);
  });
});

describe('a heading', () => {
  it.each([
    ['（三）收到', 3, '收到'],
    ['(13)收到', 13, '收到'],
    ['第三部分：收到', 3, '收到'],
    ['第三大部分收到', 3, '收到'],
    ['三收到', 3, '收到'],
    ['3.收到', 3, '收到'],
    ['3收到', null, '3收到'],
    ['123.收到', null, '123收到'],
    ['收 到（单位：件）【甲】', null, '收到'],
    [`收到（${'甲'.repeat(40)}）`, null, '收到'],
    [`收到（${'甲'.repeat(41)}）`, null, `收到${'甲'.repeat(41)}`],
    ['收到、处理：', null, '收到处理'],
  ])('%s has the number %s and says %s', (title, ordinal, words) => {
    expect([headingOrdinal(title), headingWords(title)]).toEqual([ordinal, words]);
  });
});

describe('a line that is a row’s label', () => {
  it.each([
    ['applications', '(一)予以公开', true],
    ['applications', '（一） 予以公开', true],
    ['applications', '2.其他法律行政法规禁止', true],
    ['applications', '(一', false],
    ['applications', '予以公开', false],
    ['overview', '(一)予以公开', false],
    [null, '(一)予以公开', false],
  ] as const)('%s: %s is one: %s', (section, line, expected) =>
    expect(isRowLabel(section, line)).toBe(expected),
  );
});
