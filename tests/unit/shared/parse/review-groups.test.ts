import { expect, it } from 'vitest';
import { groupNamed, groupOfCell, reviewName } from '../../../../shared/parse/review-groups';
import { gridOf } from '../../builders/grid';

const cellOf = (words: string) => gridOf([[words]])[0]?.cells[0] ?? expect.fail('no cell');

it.each([
  ['行政复议', 'review'],
  ['未经复议直接起诉', 'litigationDirect'],
  ['复议后起诉', 'litigationAfterReview'],
  ['行政诉讼未经复议直接起诉', 'litigationDirect'],
  ['行政诉讼复议后起诉', 'litigationAfterReview'],
  ['未经复议直接提起行政诉讼', 'litigationDirect'],
  ['行政诉讼直接起诉', 'litigationDirect'],
  ['经行政复议后再提起诉讼的', 'litigationAfterReview'],
  ['政府信息公开行政复议案件', 'review'],
  ['政府信息公开被申请行政复议', 'review'],
  ['因政府信息公开工作行政复议', 'review'],
  ['可直接起诉', null],
  ['其他复议后起诉', null],
  ['被申请行政复议', null],
  ['行政复议后', null],
  ['未经复议', null],
  ['复议后起诉结果维持', null],
  ['行政诉讼', null],
  ['constructor', null],
  ['', null],
])('%j names the group %s', (words, group) => expect(groupNamed(words)).toBe(group));

it('takes what stands in brackets for a part of the name', () => {
  expect(groupOfCell(cellOf('2．行政诉讼（复议后起诉）'))).toBe('litigationAfterReview');
  expect(groupOfCell(cellOf('行政诉讼（件）'))).toBeNull();
});

it.each([
  ['行政复议-结果维持', 'review', 'upheld', false],
  ['复议后起诉：尚未审结（件）', 'litigationAfterReview', 'pending', false],
  ['未经复议直接起诉合计', 'litigationDirect', 'total', true],
  ['结果纠正', null, 'corrected', false],
  ['其它结果', null, 'other', true],
  ['维持', null, 'upheld', true],
  ['行政复议', 'review', null, false],
  ['纠正', null, 'corrected', true],
  ['其他', null, 'other', true],
  ['未审结', null, 'pending', true],
  ['尚未审结', null, 'pending', false],
  ['总计', null, 'total', false],
])('%j names a group, a result or both', (words, group, column, isLoose) => {
  expect(reviewName(cellOf(words))).toEqual({ group, column, isLoose });
});

it.each([
  ...['本年总计', '总计人', '自然人', '不予维持', '维持原判', '予以纠正', '纠正情况', '其他情况'],
  ...['及其他', '案未审结', '未审结案', '行政复议件数-结果维持', '3', '无', ''],
])('%j names neither', (words) => {
  expect(reviewName(cellOf(words))).toBeNull();
});
