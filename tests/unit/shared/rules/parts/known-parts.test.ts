import { describe, expect, it } from 'vitest';
import { isOfReceived, knownParts } from '../../../../../shared/rules/parts/known-parts';
import { reportWith } from '../../../builders/rule-input';
import { withCells } from '../../../builders/report';

/** Applicants: 10 persons, 3 businesses, 1 of public welfare. Results: 9 granted, 2 in part, 2 for a third party. */
const report = reportWith('公开有序。');

describe('a division that is known', () => {
  it.each([
    // Persons and legal persons.
    ['收到申请', ['自然人', '法人'], 'all'],
    ['收到申请', ['公民', '单位'], 'all'],
    ['收到来信', ['自然人', '法人'], null],
    ['收到申请', ['自然人'], 'some'],
    ['收到申请', ['自然人', '个人'], null],
    ['收到申请', ['自然人', '外国人'], null],
    ['收到申请', ['自然人', '商业企业'], 'some'],
    ['收到申请', ['自然人', '商业企业', '社会公益组织'], 'all'],
    ['收到申请', ['自然人', '商业企业', '社会公益组织', '律师', '科研机构', '其他'], 'all'],
    // What became of them.
    ['办结申请', ['予以公开', '部分公开', '不予公开'], 'all'],
    ['办结申请', ['同意公开', '部分公开', '不予公开'], 'all'],
    ['办结申请', ['予以公开', '部分公开'], 'some'],
    ['办结申请', ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'], 'all'],
    ['办结申请', ['予以公开', '部分公开', '不予公开', '其他情形'], 'all'],
    ['办结申请', ['公开', '部分公开', '不予公开'], null],
    ['收到并办结申请', ['予以公开', '部分公开', '不予公开'], null],
    ['申请', ['予以公开', '部分公开', '不予公开'], null],
    // Why they were denied.
    ['不予公开', ['第三方'], 'all'],
    ['不予公开', ['第三方', '国家秘密'], 'all'],
    ['不予公开', ['国家秘密', '内部事务'], 'some'],
    ['不予公开', ['法律行政法规', '三安全一稳定', '过程性信息', '执法案卷', '行政查询'], 'some'],
    ['不予公开的', ['第三方'], null],
    // Review and litigation: 1 upheld, 2 other; 1 corrected of the litigation.
    ['行政复议', ['维持', '其他'], 'all'],
    ['行政复议', ['维持', '纠正'], 'some'],
    ['行政复议', ['维持', '纠正', '其他', '尚未审结'], 'all'],
    ['行政诉讼', ['其他', '维持'], 'some'],
    ['行政诉讼', ['未经复议直接起诉', '复议后起诉'], 'all'],
    ['行政诉讼', ['直接起诉'], 'all'],
    ['行政诉讼', ['复议后起诉'], 'some'],
    ['承办', ['建议', '提案'], null],
    ['承办建议提案', ['建议', '提案'], 'all'],
    ['承办提案', ['建议'], 'some'],
    ['承办提案', ['提案', '来信'], null],
  ])('%s: %o are %s', (before, words, expected) =>
    expect(knownParts(report, before, words)).toBe(expected),
  );

  it('takes no missing number for nothing', () => {
    const lacks = withCells(report, { 'received.research': null });
    const words = ['自然人', '商业企业', '社会公益组织'];
    expect(knownParts(lacks, '收到申请', words)).toBe('some');
  });

  it('of the form of 2019 has one row of other results', () => {
    const old = reportWith('公开有序。', { version: '2019', year: 2020 });
    const words = ['予以公开', '部分公开', '不予公开'];
    expect(knownParts(old, '办结申请', words)).toBe('all');
    const more = withCells(old, { 'other.rest.total': 1 });
    expect(knownParts(more, '办结申请', words)).toBe('some');
    expect(knownParts(more, '办结申请', [...words, '其他处理'])).toBe('all');
  });

  it.each([
    ['收到申请', ['予以公开'], true],
    ['收到申请', ['来信', '部分公开'], true],
    ['收到申请', ['来信'], false],
    ['办结申请', ['予以公开'], false],
    ['收到申请', [], false],
  ])('results of what was received (%s, %o): %s', (before, words, expected) =>
    expect(isOfReceived(report, before, words)).toBe(expected),
  );
});
