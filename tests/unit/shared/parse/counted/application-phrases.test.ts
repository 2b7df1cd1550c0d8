import { describe, expect, it } from 'vitest';
import { applicationPhrase } from '../../../../../shared/parse/counted/application-phrases';
import { resultsFollow } from '../../../../../shared/parse/counted/outcome-phrases';
import type { Topic, Understood } from '../../../../../shared/parse/counted/phrase';
import { phraseOf, type PhraseParts } from '../../../builders/phrase';

const RECEIVED: Topic = {
  about: 'received',
  quantity: 'received',
  rows: [['received'], ['received', 'carriedIn']],
};
const said = (found: Understood | null) =>
  found?.counts.quantity.replace(/^applications\./, '') ?? null;
const rows = (found: Understood | null) => ({
  readings: found?.counts.readings.map((cells) => cells.map(({ row }) => row).join(' ')),
  loose: found?.counts.loose.map((cells) => cells.map(({ row }) => row).join(' ')),
});
const application = (words: string, parts: PhraseParts = {}, topic: Topic | null = null) =>
  applicationPhrase(phraseOf(words, parts), topic);

describe('a number of applications', () => {
  it.each([
    ['共收到政府信息公开申请#件', 'received'],
    ['新收各类政府信息公开申请#件', 'received'],
    ['依申请公开事项共受理#件', 'received'],
    ['共收到#件 政府信息公开申请', 'received'],
    ['在收到#件 申请中', 'received'],
    ['上年结转政府信息公开申请#件', 'carriedIn'],
    ['其中#件 申请为上年结转', 'carriedIn'],
    ['受理上一年度结转申请#件', 'carriedIn'],
    ['收到和上年结转的政府信息公开申请共#件', 'receivedAndCarriedIn'],
    ['应办理政府信息公开申请#件', 'receivedAndCarriedIn'],
    ['共办理政府信息公开申请#件', 'handled'],
    ['依法答复政府信息公开申请#件', 'answered'],
    ['政府信息公开申请已办结#件', 'answered'],
    ['答复#件 政府信息公开申请', 'answered'],
    ['在已答复#件 申请中', 'answered'],
    ['申请结转至下年度继续办理#件', 'carriedOut'],
    ['剩余#件 申请结转下年度', 'carriedOut'],
    ['#件 已结转下年度继续办理', 'carriedOut'],
    ['结转#件 至下年度继续办理', null],
    ['受理依申请信息#条', 'received'],
    ['收到政府信息申请公开件#件', 'received'],
    ['收到政府信息依申请公开办理事项#件', 'received'],
    ['收到公民、法人或其他组织提交政府信息公开申请#条', 'received'],
    ['另有#件 申请按照《条例》顺延到下年度答复', 'carriedOut'],
  ])('%s: %s', (words, quantity) => expect(said(application(words))).toBe(quantity));

  it.each([
    '网上收到政府信息公开申请#件',
    '收到涉及土地的政府信息公开申请#件',
    '共收到政府信息公开申请#天',
    '共收到政府信息公开申请#件 左右',
    '共收到#件 申请',
    '收到信访#件',
    '上年结转#件',
    '结转下年度#件',
    '办理结果#件',
  ])('%s: nothing', (words) => expect(application(words)).toBeNull());

  it('counts in the units of cases', () => {
    for (const unit of ['件', '份', '宗', '起', '条', '个', '人次']) {
      expect(said(application(`收到政府信息公开申请#${unit}`))).toBe('received');
    }
  });

  it('needs no name where the sentence or the heading says it', () => {
    expect(said(application('上年结转#件', { sentenceBefore: '收到申请14件,' }))).toBe('carriedIn');
    expect(said(application('上年结转#件', {}, RECEIVED))).toBe('carriedIn');
    expect(said(application('上年度结转办理件#件', {}, RECEIVED))).toBe('carriedIn');
    expect(said(application('结转下年度继续办理#件'))).toBe('carriedOut');
    expect(said(application('共收到#件 申请', { under: '(二)依申请公开' }))).toBe('received');
    expect(said(application('共收到申请#件', { under: '(二)依申请公开' }))).toBe('received');
    expect(application('共收到申请#件', { under: '(一)主动公开' })).toBeNull();
  });

  it('follows another', () => {
    expect(said(application('本年度新收#件', {}, RECEIVED))).toBe('received');
    expect(said(application('办结#件', {}, RECEIVED))).toBe('answered');
    expect(said(application('其中#件 已全部答复', {}, RECEIVED))).toBe('answered');
    expect(said(application('共应办#件', {}, RECEIVED))).toBe('receivedAndCarriedIn');
    expect(application('办结#件')).toBeNull();
    expect(application('办结#件', {}, { about: 'review' })).toBeNull();
    const results = { sentenceAfter: '件,其中予以公开9件,不予公开2件' };
    expect(said(application('办结#件', results))).toBe('answered');
  });

  it('may be any of the sums that its words mean', () => {
    expect(rows(application('新收政府信息公开申请#件'))).toEqual({
      readings: ['received'],
      loose: [],
    });
    expect(rows(application('收到政府信息公开申请#件'))).toEqual({
      readings: ['received'],
      loose: ['received carriedIn'],
    });
    expect(rows(application('办理政府信息公开申请#件'))).toEqual({
      readings: ['received carriedIn', 'processedTotal'],
      loose: ['received'],
    });
    expect(rows(application('应办理政府信息公开申请#件'))).toEqual({
      readings: ['received carriedIn'],
      loose: [],
    });
    expect(rows(application('上年结转政府信息公开申请#件'))).toEqual({
      readings: ['carriedIn'],
      loose: [],
    });
    const answered = rows(application('答复政府信息公开申请#件')).readings ?? [];
    expect(answered.map((each) => each.split(' ').length)).toEqual([1, 18, 13]);
    expect(answered[1]).not.toContain('other.');
    expect(answered[2]).not.toContain('notProcessed.');
    const older = rows(application('答复政府信息公开申请#件', { form: '2019' })).readings ?? [];
    expect(older.map((each) => each.split(' ').length)).toEqual([1, 18, 13]);
  });

  it('is all of them behind what was carried in', () => {
    const carriedIn: Topic = { about: 'received', quantity: 'carriedIn', rows: [['carriedIn']] };
    expect(said(application('合计#件', {}, carriedIn))).toBe('receivedAndCarriedIn');
    expect(said(application('共#件', {}, RECEIVED))).toBeNull();
    expect(said(application('共涉及#件', {}, carriedIn))).toBeNull();
  });

  it('makes those behind it speak of the same', () => {
    expect(application('收到政府信息公开申请#件')?.topic).toEqual(RECEIVED);
    expect(application('答复政府信息公开申请#件')?.topic).toEqual({
      about: 'answered',
      quantity: 'processedTotal',
      rows: [['processedTotal']],
    });
    expect(application('办理结果#件', {}, RECEIVED)?.topic).toMatchObject({ about: 'answered' });
    expect(application('上年结转政府信息公开申请#件')?.topic).toMatchObject({
      about: 'received',
      quantity: 'carriedIn',
    });
  });
});

describe('applicants and results', () => {
  it.each([
    ['其中自然人#件', 'received.naturalPerson', 1],
    ['#件 来自自然人', 'received.naturalPerson', 1],
    ['商业企业申请#件', 'received.business', 1],
    ['科研机构#件', 'received.research', 1],
    ['社会公益组织#件', 'received.publicWelfare', 1],
    ['法律服务机构#件', 'received.legalService', 1],
    ['法人和其他组织提出#件', 'received.organisations', 5],
    ['其他#件', null, 0],
  ])('%s: %s', (words, quantity, cells) => {
    const found = application(words, {}, RECEIVED);
    expect(said(found)).toBe(quantity);
    expect(found?.counts.readings[0]?.length ?? 0).toBe(cells);
    expect(found?.counts.loose.map((each) => each.length) ?? []).toEqual(
      cells === 0 ? [] : [cells * 2],
    );
    expect(application(words)).toBeNull();
    expect(application(words, {}, { about: 'review' })).toBeNull();
  });

  it.each([
    ['予以公开#件', 'granted', 1],
    ['其中部分公开#件', 'partlyGranted', 1],
    ['不予公开#件', 'denied', 8],
    ['无法提供#件', 'unavailable', 3],
    ['不予处理#件', 'notProcessed', 5],
    ['作其他处理#件', 'other', 3],
    ['属于国家秘密的#件', 'denied.stateSecret', 1],
    ['危及三安全一稳定#件', 'denied.threeSecurities', 1],
    ['本机关不掌握相关政府信息#件', 'unavailable.notHeld', 1],
    ['重复申请#件', 'notProcessed.repeated', 1],
  ])('%s: %s', (words, quantity, count) => {
    const found = application(words, {}, RECEIVED);
    expect(said(found)).toBe(quantity);
    expect(found?.counts.readings.map((cells) => cells.length)).toEqual([count]);
    expect(found?.topic).toMatchObject({ about: 'answered', quantity });
    expect(application(words)).toBeNull();
  });

  it('may be of any row that was spoken of, unless a bracket says of which', () => {
    const carriedOut: Topic = { about: 'received', quantity: 'carriedOut', rows: [['carriedOut']] };
    const all = ['received', 'received carriedIn', 'processedTotal'];
    const found = application('自然人#件', {}, carriedOut);
    expect(said(found)).toBe('received.naturalPerson');
    expect(rows(found)).toEqual({ readings: [...all, 'carriedOut'], loose: [] });
    const answered: Topic = {
      about: 'answered',
      quantity: 'processedTotal',
      rows: [['processedTotal']],
    };
    expect(said(application('自然人#件', {}, answered))).toBe('processedTotal.naturalPerson');
    expect(rows(application('自然人#件', {}, answered)).readings).toEqual([
      'processedTotal',
      ...all,
    ]);
    const bracket = { sentenceAfter: '件、法人或其他组织1件),' };
    expect(rows(application('自然人#件', bracket, carriedOut)).readings).toEqual(['carriedOut']);
  });

  it('have rows only where the form has them', () => {
    const older = { form: '2019' } as const;
    expect(rows(application('其他处理#件', older, RECEIVED)).readings).toEqual(['other.rest']);
    const unpaid = '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请#件';
    expect(said(application(unpaid, {}, RECEIVED))).toBe('other.feeUnpaid');
    expect(application(unpaid, older, RECEIVED)).toBeNull();
  });

  it('are understood where a sentence opens with them', () => {
    expect(said(application('予以公开#件', { sentenceBefore: '从办理结果看,' }))).toBe('granted');
    const two = { sentenceAfter: '件,部分公开2件,不予公开1件' };
    expect(said(application('予以公开#件', two))).toBe('granted');
    expect(said(application('予以公开#件', { ...two, sentenceBefore: '办结13件,其中' }))).toBe(
      'granted',
    );
    expect(application('予以公开#件', { ...two, sentenceBefore: '对行政规划,' })).toBeNull();
    expect(said(application('不予公开#件', { sentenceAfter: '件,具体为国家秘密1件' }))).toBe(
      'denied',
    );
    expect(application('不予公开#件', { sentenceAfter: '件' })).toBeNull();
  });

  it('follow where two of them have numbers', () => {
    expect(resultsFollow(phraseOf('#件', { sentenceAfter: '件,“予以公开”9件,部分公开2件' }))).toBe(
      true,
    );
    expect(resultsFollow(phraseOf('#件', { sentenceAfter: '件,予以公开9件' }))).toBe(false);
    expect(resultsFollow(phraseOf('#件', { sentenceAfter: '件。' }))).toBe(false);
  });
});
