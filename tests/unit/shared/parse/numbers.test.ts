import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { findNumbers } from '../../../../shared/parse/numbers';

function numbersOf(text: string) {
  const words = normalise(text);
  return findNumbers(words, [0, words.length]).map((token) => ({
    text: text.slice(...token.span),
    kind: token.kind,
    value: token.value,
    fuzzy: token.fuzzy,
  }));
}

const quantity = (text: string, value: number | null, fuzzy = false) => ({
  text,
  kind: 'quantity',
  value,
  fuzzy,
});

describe('numbers in the text', () => {
  it('reads 1,014件 as 1014, not as 14', () => {
    expect(numbersOf('共受理1,014件')).toEqual([quantity('1,014件', 1014)]);
  });

  it('tells the hotline 12345 from the calls that it had', () => {
    expect(numbersOf('本年新收12345热线3904件')).toEqual([
      { text: '12345', kind: 'name', value: null, fuzzy: false },
      quantity('3904件', 3904),
    ]);
  });

  it('reads full-width digits and keeps the span of the raw text', () => {
    expect(numbersOf('公开９６条')).toEqual([quantity('９６条', 96)]);
  });

  it('reads formal figures, and takes no place for one', () => {
    expect(numbersOf('收到申请壹佰壹拾壹件，收费叁拾陆万元整')).toEqual([
      quantity('壹佰壹拾壹件', 111),
      quantity('叁拾陆万元整', 360_000),
    ]);
    expect(numbersOf('伍家岗区、陆河县、柒个、拾级而上，收费壹佰元伍角')).toEqual([]);
  });

  it('scales by 万 and keeps decimals', () => {
    expect(numbersOf('访问1.2万次,收费52.31万元')).toEqual([
      quantity('1.2万次', 12000),
      quantity('52.31万元', 523100),
    ]);
  });

  it.each(['约120人', '近50件', '100余件', '300多次', '20件以上', '不少于3次', '3-5天'])(
    'takes %s for no exact number',
    (text) => expect(numbersOf(text)).toEqual([expect.objectContaining({ fuzzy: true })]),
  );

  it.each(['2021年', '2021年度', '2021年1月31日', '3月5日'])('takes %s for a date', (text) =>
    expect(numbersOf(text)).toEqual([expect.objectContaining({ text, kind: 'date', value: null })]),
  );

  it.each([
    ['国务院令711号', 'documentNumber'],
    ['办函〔2021〕30号', 'documentNumber'],
    ['电话0591-23165370', 'contact'],
  ])('takes the number of %s for a %s', (text, kind) =>
    expect(numbersOf(text)).toEqual([expect.objectContaining({ kind })]),
  );

  it('takes the number of an item for an ordinal, also behind a line end', () => {
    const kinds = numbersOf('1.继续优化。\n2.深化公开。共3.5条').map((token) => token.kind);
    expect(kinds).toEqual(['ordinal', 'ordinal', 'quantity']);
  });

  it.each(['收到申请1 1 1件', '收到申请1 1 1 件', '1 1 1、20件'])(
    'does not say that it understands digits set apart: %s',
    (text) => {
      const [first] = numbersOf(text);
      expect(first).toMatchObject({ text: '1 1 1', kind: 'unknown', value: null });
    },
  );

  it('takes 2 0 2 3 年 for a year', () => {
    expect(numbersOf('2 0 2 3 年度报告')).toMatchObject([{ text: '2 0 2 3 年度', kind: 'date' }]);
  });

  it('does not say that it understands a number without a unit', () => {
    expect(numbersOf('五五350400')).toEqual([
      { text: '350400', kind: 'unknown', value: null, fuzzy: false },
    ]);
  });
});
