import { describe, expect, it } from 'vitest';
import {
  disclosurePhrase,
  textPhrase,
} from '../../../../../shared/parse/counted/disclosure-phrases';
import type { Topic, Understood } from '../../../../../shared/parse/counted/phrase';
import { reviewPhrase } from '../../../../../shared/parse/counted/review-phrases';
import { phraseOf, type PhraseParts } from '../../../builders/phrase';

const RECEIVED: Topic = { about: 'received', quantity: 'received', rows: [['received']] };
const said = (found: Understood | null) => found?.counts.quantity ?? null;
const rows = (found: Understood | null) => ({
  readings: found?.counts.readings.map((cells) => cells.map(({ row }) => row).join(' ')),
  loose: found?.counts.loose.map((cells) => cells.map(({ row }) => row).join(' ')),
});

describe('a number of reviews and actions', () => {
  const review = (words: string, parts: PhraseParts = {}, topic: Topic | null = null) =>
    reviewPhrase(phraseOf(words, parts), topic);
  const ours = { fact: { section: 'reviewLitigation' } } as const;

  it.each([
    ['行政复议#件', 'review.total', 'review'],
    ['#件 行政复议案件', 'review.total', 'review'],
    ['发生行政诉讼#件', 'litigation.total', 'litigationDirect litigationAfterReview'],
    ['未经复议直接起诉#件', 'litigationDirect.total', 'litigationDirect'],
    ['复议后起诉#件', 'litigationAfterReview.total', 'litigationAfterReview'],
    ['行政复议被纠正#件', 'review.corrected', 'review'],
    ['行政诉讼结果维持#件', 'litigation.upheld', 'litigationDirect litigationAfterReview'],
    ['行政复议其他结果#件', 'review.other', 'review'],
    ['行政诉讼尚未审结#件', 'litigation.pending', 'litigationDirect litigationAfterReview'],
  ])('%s: %s', (words, quantity, readings) => {
    const found = review(words, ours);
    expect(said(found)).toBe(quantity);
    expect(rows(found)).toEqual({ readings: [readings], loose: [] });
    expect(found?.topic).toEqual({ about: quantity.split('.')[0] });
  });

  it('is of table four only where the disclosure of information is spoken of', () => {
    expect(review('行政复议#件')).toBeNull();
    expect(said(review('政府信息公开行政复议#件'))).toBe('review.total');
    expect(said(review('行政复议#件', { under: '(三)依申请公开' }))).toBe('review.total');
    expect(said(review('行政复议#件', { sentenceBefore: '因政府信息公开,' }))).toBe('review.total');
    expect(said(review('行政复议#件', {}, { about: 'litigation' }))).toBe('review.total');
    expect(review('行政复议#件', {}, RECEIVED)).toBeNull();
    expect(review('行政复议#天', ours)).toBeNull();
  });

  it('may be one of both together', () => {
    const both = 'review litigationDirect litigationAfterReview';
    for (const words of ['行政复议、行政诉讼#件', '行政复议案件和行政诉讼案件共#件']) {
      const found = review(words, ours);
      expect(said(found)).toBe('reviewAndLitigation.total');
      expect(rows(found).readings).toEqual([both]);
    }
    const joined = { ...ours, sentenceBefore: '行政复议5件、' };
    expect(review('行政诉讼#件', joined)?.topic).toEqual({ about: 'reviewAndLitigation' });
    const parted = { ...ours, sentenceBefore: '行政复议5件;' };
    expect(review('行政诉讼#件', parted)?.topic).toEqual({ about: 'litigation' });
    const empty = { ...ours, sentenceBefore: '行政复议0件、' };
    expect(review('行政诉讼#件', empty)?.topic).toEqual({ about: 'litigation' });
    const found = review('其中维持#件', {}, { about: 'reviewAndLitigation' });
    expect(said(found)).toBe('reviewAndLitigation.upheld');
    expect(rows(found).readings).toEqual([
      both,
      'review',
      'litigationDirect litigationAfterReview',
    ]);
  });

  it('leaves open whether results behind both ways to court are of the last or of both', () => {
    const joined = { ...ours, sentenceBefore: '行政诉讼14件,其中未经复议直接起诉6件、' };
    expect(review('复议后起诉#件', joined)?.topic).toEqual({ about: 'waysToCourt' });
    const upheld = review('维持#件', ours, { about: 'waysToCourt' });
    expect(said(upheld)).toBe('litigation.upheld');
    expect(rows(upheld).readings).toEqual([
      'litigationDirect litigationAfterReview',
      'litigationAfterReview',
      'litigationDirect',
    ]);
    const parted = { ...ours, sentenceBefore: '未经复议直接起诉6件,维持3件;' };
    expect(review('复议后起诉#件', parted)?.topic).toEqual({ about: 'litigationAfterReview' });
    expect(said(review('一审直接起诉#件', ours))).toBe('litigationDirect.total');
  });

  it('has no results where nothing happened', () => {
    const none = { ...ours, fact: { ...ours.fact, value: 0 } };
    expect(review('行政诉讼#件', none)?.topic).toBeNull();
  });

  it('is of a result behind the number of cases', () => {
    expect(said(review('#件 维持原答复', {}, { about: 'review' }))).toBe('review.upheld');
    expect(said(review('其中#件 尚未审结', {}, { about: 'review' }))).toBe('review.pending');
    expect(said(review('其中维持#件', {}, { about: 'review' }))).toBe('review.upheld');
    expect(said(review('其中未审结#件', {}, { about: 'litigationDirect' }))).toBe(
      'litigationDirect.pending',
    );
    expect(review('其中维持#件', ours)).toBeNull();
    expect(review('其中撤回#件', {}, { about: 'review' })).toBeNull();
  });
});

describe('a number of table two', () => {
  const disclosure = (words: string, parts: PhraseParts = {}) =>
    disclosurePhrase(phraseOf(words, parts));

  it.each([
    ['制定规章#件', 'regulations.made'],
    ['制发行政规范性文件#件', 'normativeDocuments.made'],
    ['规范性文件制发#件', 'normativeDocuments.made'],
    ['废止规范性文件#件', 'normativeDocuments.repealed'],
    ['现行有效规范性文件#件', 'normativeDocuments.inForce'],
    ['作出行政许可决定#件', 'licensing.decisions'],
    ['行政处罚决定数量#件', 'penalties.decisions'],
    ['实施行政强制#次', 'coercion.decisions'],
    ['行政事业性收费金额#万元', 'fees.amount'],
    ['行政许可事项#项', null],
    ['废止#件', null],
    ['制定规章#天', null],
    ['新公开规范性文件#件', null],
  ])('%s: %s', (words, quantity) => {
    const found = disclosure(words);
    expect(said(found)).toBe(quantity);
    if (found) expect(found.counts.readings).toHaveLength(1);
  });

  it.each([
    ['制发规范性文件#件', 'normativeDocuments.produced'],
    ['新公开规范性文件#件', 'normativeDocuments.published'],
    ['对外公开规范性文件总数#件', 'normativeDocuments.publishedTotal'],
    ['政府集中采购项目#项', 'procurement.projects'],
    ['采购总金额#万元', 'procurement.amount'],
    ['作出行政许可决定#件', 'licensing.decisions'],
    ['废止规范性文件#件', null],
  ])('%s in the form of 2019: %s', (words, quantity) => {
    expect(said(disclosure(words, { form: '2019' }))).toBe(quantity);
  });

  it('is of the cell that its words name, and of no other', () => {
    const counts = disclosure('作出行政许可决定#件')?.counts;
    const cell = { table: 'activeDisclosure', row: 'licensing', column: 'decisions' };
    expect(counts).toMatchObject({ readings: [[cell]], loose: [], cellUnit: 1 });
  });

  it.each([
    ['全年行政处罚#件', '', 'penalties.decisions'],
    ['共行政许可案件#宗', '', 'licensing.decisions'],
    ['行政强制总数#起', '行政许可316件、', 'coercion.decisions'],
    ['行政强制#件', '共办理行政许可决定316件,行政处罚12宗,', 'coercion.decisions'],
    ['行政强制#件', '市场监管领域,', null],
    ['行政强制#件', '信息公开,', null],
    ['行政强制#项', '', null],
    ['涉及行政强制#件', '', null],
    ['行政确认#件', '', null],
  ])('%s, bare, behind %j: %s', (words, sentenceBefore, quantity) => {
    expect(said(disclosure(words, { sentenceBefore }))).toBe(quantity);
  });

  it.each([
    ['行政许可、行政处罚、行政强制分别为#件', '', 'licensing.decisions'],
    ['#件', '行政许可、行政处罚、行政强制分别为1208件、', 'penalties.decisions'],
    ['#件', '行政许可、行政处罚、行政强制分别为1208件、316件、', 'coercion.decisions'],
    ['#件', '行政许可、行政处罚、行政强制分别为1208件、316件、12件、', null],
    ['#件', '行政许可、行政处罚1208件、', null],
    ['#件 案件', '行政许可、行政处罚、行政强制分别为1208件、', null],
  ])('%s in a series behind %j: %s', (words, sentenceBefore, quantity) => {
    expect(said(disclosure(words, { sentenceBefore }))).toBe(quantity);
    expect(disclosure(words, { sentenceBefore, fact: { unit: null } })).toBeNull();
  });

  it.each([
    ['行政处罚决定#件', '公开行政许可决定37件、', null],
    ['行政处罚决定#件', '公示了行政许可决定37件、', null],
    ['行政处罚决定#件', '公开行政许可决定37件;', 'penalties.decisions'],
    ['作出行政处罚决定#件', '公开行政许可决定37件,', 'penalties.decisions'],
    ['做出行政处罚决定#件', '公开行政许可决定37件,', 'penalties.decisions'],
    ['办结行政处罚决定#件', '公开行政许可决定37件,', 'penalties.decisions'],
    ['收取行政事业性收费#万元', '公开行政许可决定37件,', 'fees.amount'],
  ])('%s behind %j, of what is published: %s', (words, sentenceBefore, quantity) => {
    expect(said(disclosure(words, { sentenceBefore }))).toBe(quantity);
  });

  it.each([
    ['规范性文件制定#件', '、修改3件,共11件', null],
    ['规范性文件制定#件', ',修订了行政规范性文件3件', null],
    ['规范性文件制定#件', '和修改的规范性文件3件', null],
    ['规范性文件制定#件', '(网上),修改3件', 'normativeDocuments.made'],
    ['规范性文件制定#件', '、修改意见3条', 'normativeDocuments.made'],
    ['废止规范性文件#件', '、修改3件', 'normativeDocuments.repealed'],
  ])('%s with %j behind it: %s', (words, sentenceAfter, quantity) => {
    expect(said(disclosure(words, { sentenceAfter }))).toBe(quantity);
  });

  it('may leave out documents that the sentence has named', () => {
    const before = { sentenceBefore: '制发规范性文件5件,' };
    expect(said(disclosure('废止#件', before))).toBe('normativeDocuments.repealed');
    expect(said(disclosure('现行有效#件', before))).toBe('normativeDocuments.inForce');
    expect(disclosure('废止规范性文件#件', { sentenceBefore: '经全面清理,' })).toBeNull();
    expect(said(disclosure('制发规范性文件#件', { sentenceBefore: '经全面清理,' }))).toBe(
      'normativeDocuments.made',
    );
  });

  it('counts the fees in the unit of the text', () => {
    expect(disclosure('行政事业性收费#元')?.counts.cellUnit).toBe(10_000);
    expect(disclosure('行政事业性收费#万元')?.counts.cellUnit).toBe(1);
    expect(disclosure('采购总金额#元', { form: '2019' })?.counts.cellUnit).toBe(1);
  });

  it('may stand in no table', () => {
    const text = (words: string) => said(textPhrase(phraseOf(words)));
    expect(textPhrase(phraseOf('主动公开政府信息#条'))).toEqual({
      counts: { quantity: 'text.disclosed', readings: [], loose: [], cellUnit: 1 },
      topic: null,
    });
    expect(text('主动公开政府信息#条')).toBe('text.disclosed');
    expect(text('共公开发布各类信息#条')).toBe('text.disclosed');
    expect(text('主动公开政府信息#件')).toBeNull();
    expect(text('网站公开信息#条')).toBeNull();
  });
});
