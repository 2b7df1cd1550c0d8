import { describe, expect, it } from 'vitest';
import { applicationPhrase } from '../../../../../shared/parse/counted/application-phrases';
import { resultsFollow } from '../../../../../shared/parse/counted/outcome-phrases';
import type { Topic } from '../../../../../shared/parse/counted/phrase';
import { phraseOf, type PhraseParts } from '../../../builders/phrase';

const RECEIVED: Topic = { about: 'received', quantity: 'received', rows: [['received']] };
const found = (words: string, parts: PhraseParts = {}, topic: Topic | null = null) =>
  applicationPhrase(phraseOf(words, parts), topic);
const said = (words: string, parts: PhraseParts = {}, topic: Topic | null = null) =>
  found(words, parts, topic)?.counts.quantity.replace(/^applications\./, '') ?? null;

describe('grounds in words that reports shorten', () => {
  it.each([
    ['本机关不掌握相关信息#件', 'unavailable.notHeld'],
    ['不掌握相关政府信息#件', 'unavailable.notHeld'],
    ['内部事务信息#件', 'denied.internalAffairs'],
    ['属于三类内部事务信息#件', 'denied.internalAffairs'],
    ['行政执法案卷#件', 'denied.enforcementFile'],
    ['行政执法案卷信息#件', 'denied.enforcementFile'],
    ['信访举报投诉类#件', 'notProcessed.petition'],
    ['信访举报投诉类申请#件', 'notProcessed.petition'],
    ['没有现成信息#件', 'unavailable.needsCreation'],
    ['没有现成信息需另行制作#件', 'unavailable.needsCreation'],
    ['补正后仍不明确#件', 'unavailable.stillUnclear'],
    ['因保护第三方合法权益不予公开#件', 'denied.thirdParty'],
    ['重复申请不予公开#件', null],
    ['其他#件', null],
  ])('%s: %s', (words, quantity) => expect(said(words, {}, RECEIVED)).toBe(quantity));

  it('are what those behind them are of', () => {
    const topic = found('不掌握相关政府信息#件', {}, RECEIVED)?.topic;
    const row = 'unavailable.notHeld';
    expect(topic).toEqual({ about: 'answered', quantity: row, rows: [[row]] });
  });
});

describe('a sentence that opens with results', () => {
  const two = { sentenceAfter: ',部分公开的有2件' };
  it.each([
    '',
    '答复中,',
    '在已办结的申请中,',
    '上述全部已经办理完毕的政府信息公开申请件中,',
    '已答复完成的事项中,',
    '答复12件,',
  ])('behind %j', (sentenceBefore) => {
    expect(said('予以公开#件', { ...two, sentenceBefore })).toBe('granted');
    expect(said('予以公开#件', { sentenceBefore, sentenceAfter: ',部分收费2元' })).toBeNull();
  });

  it.each(['在收到的举报中,', '答复热线中,', '对行政规划,'])('not behind %j', (sentenceBefore) => {
    expect(said('予以公开#件', { ...two, sentenceBefore })).toBeNull();
  });

  it.each([
    ['不予公开的#件', '中,行政查询5件', 'denied'],
    ['不予公开#件', '中,涉及内部事务信息5件', 'denied'],
    ['不予公开#件', '申请中,涉及过程性信息5件', 'denied'],
    ['不予公开#件', ',具体为国家秘密1件', 'denied'],
    ['不予公开#件', ',网上申请中,涉及行政查询5件', null],
    ['不予公开#件', '中,举报5件', null],
    ['不予公开#件', '中。行政查询5件', null],
    ['依法不予公开#件', '中,行政查询5件', null],
  ])('%s with %j behind it: %s', (words, sentenceAfter, quantity) => {
    expect(said(words, { sentenceAfter })).toBe(quantity);
  });

  it('tells of two results with numbers', () => {
    const follow = (sentenceAfter: string) => resultsFollow(phraseOf('#件', { sentenceAfter }));
    expect(follow(',予以公开的共有9件,部分公开的有2件')).toBe(true);
    expect(follow(',予以公开9件,部分公开2件')).toBe(true);
    expect(follow(',予以公开的政府信息共有9件,部分公开2件')).toBe(false);
    expect(follow(',予以公开。9件,部分公开2件')).toBe(false);
  });
});

it('says of applicants what a bracket belongs to, and no other bracket', () => {
  const carriedOut: Topic = { about: 'received', quantity: 'carriedOut', rows: [['carriedOut']] };
  const readings = (sentenceAfter: string) =>
    found('自然人#件', { sentenceAfter }, carriedOut)?.counts.readings.length;
  expect(readings('、商业企业3件)')).toBe(1);
  expect(readings(',商业企业3件(含网上1件)')).toBe(4);
  expect(readings(',商业企业3件')).toBe(4);
});
