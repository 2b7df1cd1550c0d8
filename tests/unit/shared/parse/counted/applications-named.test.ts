import { describe, expect, it } from 'vitest';
import { applicationPhrase } from '../../../../../shared/parse/counted/application-phrases';
import { applicationCells } from '../../../../../shared/parse/counted/phrase';
import type { Phrase } from '../../../../../shared/parse/counted/phrase';
import type { ReportTable } from '../../../../../shared/report/annual-report';
import { phraseOf, type PhraseParts } from '../../../builders/phrase';

const said = (words: string, parts: PhraseParts = {}) =>
  applicationPhrase(phraseOf(words, parts), null)?.counts.quantity.replace(/^applications\./, '') ??
  null;

describe('what was carried in, where the number behind it says of what', () => {
  it.each([
    ',本年新收政府信息公开申请101件',
    '、收申请101件',
    ';今年度共受理依申请公开申请',
    ',2023年新收到101件信息公开申请',
    ',2023年度新增5件政府信息公开的申请',
    ',共新收到15份申请',
    ',当年共收到申请',
  ])('%s', (sentenceAfter) => expect(said('上年结转#件', { sentenceAfter })).toBe('carriedIn'));

  it.each([
    '(含网上),本年新收申请101件',
    ',本年开展新收申请培训',
    ',办结申请',
    ',新收信访件,另有申请',
  ])('%s does not say it', (sentenceAfter) => {
    expect(said('上年结转#件', { sentenceAfter })).toBeNull();
  });

  const under = '(二)依申请公开';
  it.each([
    ',新收101件',
    ',本年新收到101件',
    ';今年度新受理5件',
    '、2023年新增5件',
    ',2023年度新收5件',
  ])('or %s under a heading about applications', (sentenceAfter) => {
    expect(said('上年结转#件', { sentenceAfter, under })).toBe('carriedIn');
    expect(said('上年结转#件', { sentenceAfter, under: '(一)主动公开' })).toBeNull();
    expect(said('上年结转#件', { sentenceAfter, under, sentenceBefore: '接到举报,' })).toBeNull();
  });

  it.each([',收101件', '(含网上),新收101件', ',新收件14件', ',办结101件'])(
    'but not %s there',
    (sentenceAfter) => expect(said('上年结转#件', { sentenceAfter, under })).toBeNull(),
  );

  it('needs no such word for results of applications, and the number of processed ones does', () => {
    expect(said('办理结果#件')).toBeNull();
    expect(said('办理结果#件', { sentenceBefore: '申请共14件,' })).toBe('processedTotal');
    expect(said('收到政府信息公开申请#件')).toBe('received');
  });
});

describe('applications that only their number tells', () => {
  const CELL = {
    kind: 'number',
    raw: '',
    unit: null,
    span: null,
    block: null,
    cell: null,
  } as const;
  const total = (value: number) => ({ total: { ...CELL, value } });
  const cells = { received: total(14), carriedIn: total(1), processedTotal: total(13) };

  function among(words: string, value: number, own: ReportTable['cells'] = cells, under = '') {
    const phrase = phraseOf(words, { fact: { value }, under });
    const applications = { ...phrase.tables.applications, cells: own };
    const whole: Phrase = { ...phrase, tables: { ...phrase.tables, applications } };
    return applicationPhrase(whole, null);
  }

  it.each([
    [14, 'received', ['received'], 'received'],
    [15, 'receivedAndCarriedIn', ['received', 'carriedIn'], 'received'],
    [13, 'processedTotal', ['processedTotal'], 'answered'],
  ] as const)('%d are %s', (value, quantity, rows, about) => {
    for (const words of [
      '在#件 政府信息公开申请中',
      '上述#件 新收的政府信息公开申请中',
      '#件 依申请公开件中',
    ]) {
      expect(among(words, value)).toEqual({
        counts: {
          quantity: `applications.${quantity}`,
          readings: [applicationCells(rows, ['total'])],
          ...{ loose: [], cellUnit: 1 },
        },
        topic: { about, quantity, rows: [rows] },
      });
    }
    expect(among('在#件 申请中', value, cells, '(二)依申请公开')?.counts.quantity).toBe(
      `applications.${quantity}`,
    );
  });

  it.each([
    ['在#件 政府信息公开申请中', 99],
    ['在#件 申请中', 14],
    ['在#件 政府信息公开申请后', 14],
    ['网上#件 政府信息公开申请中', 14],
  ])('%s of %d are not known', (words, value) => expect(among(words, value)).toBeNull());

  it('are not known by cells that are not there', () => {
    const words = '在#件 政府信息公开申请中';
    expect(among(words, 14, {})).toBeNull();
    expect(among(words, 14, { received: {}, carriedIn: total(14) })).toBeNull();
    expect(among(words, 0, { received: { total: null }, processedTotal: total(1) })).toBeNull();
  });
});
