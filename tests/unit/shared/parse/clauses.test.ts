import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { splitSentences } from '../../../../shared/parse/clauses';

function split(text: string): readonly (readonly string[])[] {
  const words = normalise(text);
  return splitSentences(words, [0, words.length]).map(({ clauses }) =>
    clauses.map((clause) => words.slice(...clause)),
  );
}

describe('sentences and clauses', () => {
  it('parts sentences at their ends and at line ends', () => {
    expect(split('一是公开。二是解读！\n三是回应')).toEqual([
      ['一是公开'],
      ['二是解读'],
      ['三是回应'],
    ]);
  });

  it('parts clauses at , ; and :', () => {
    expect(split('受理14件，办结13件；其中：网上9件')).toEqual([
      ['受理14件', '办结13件', '其中', '网上9件'],
    ]);
  });

  it('ends where its marks end, and has no empty parts', () => {
    expect(split('共14，办结13件。')).toEqual([['共14', '办结13件']]);
    expect(split('。一是公开，；')).toEqual([['一是公开']]);
    expect(split('网站、微信公开14件')).toEqual([['网站、微信公开14件']]);
  });

  it.each([
    ['自然人72件、商业企业3件', ['自然人72件', '商业企业3件']],
    ['网站十四条、微信三条', ['网站十四条', '微信三条']],
    ['占30%、20%', ['占30%', '20%']],
    ['接待20余人次、来电5次', ['接待20余人次', '来电5次']],
  ])('parts %s behind a count', (text, expected) => expect(split(text)).toEqual([expected]));

  it.each(['网站、微信公开', '14:30至17:00', '共1,014件', '市、县2级联动', '“十四五”、乡村振兴'])(
    'leaves %s whole',
    (text) => expect(split(text)).toEqual([[text]]),
  );
});
