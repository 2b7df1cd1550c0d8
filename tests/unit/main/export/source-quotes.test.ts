import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceQuote } from '../../../../main/export/source-quotes';
import { sourceQuotes } from '../../../../main/export/source-quotes';
import type { Span } from '../../../../shared/document/source-document';

const TEXT = '第一句。全年公开14249条,其中网站7275条,微博2683条;第三句\n第四行265件。';

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const shown = ({ parts }: SourceQuote): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('the quotation of a finding', () => {
  it('is the sentence, with its places marked once', () => {
    const quotes = sourceQuotes(TEXT, [spanOf('7275条'), spanOf('14249条'), spanOf('2683条')]);
    expect(quotes.map(shown)).toEqual(['全年公开[14249条],其中网站[7275条],微博[2683条];']);
  });

  it('is one for each sentence, in the order of the text', () => {
    const quotes = sourceQuotes(TEXT, [spanOf('265件'), spanOf('14249条')]);
    expect(quotes.map(shown)).toEqual([
      '全年公开[14249条],其中网站7275条,微博2683条;',
      '第四行[265件]。',
    ]);
  });

  it('says where a long sentence was cut, and never cuts a character in two', () => {
    const text = `${'𠮷'.repeat(300)}12件${'𠮷'.repeat(300)}`;
    const [quote] = sourceQuotes(text, [[600, 603]]);
    expect(quote).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(quote && /\p{Cs}/u.test(shown(quote))).toBe(false);
  });

  it('is a part of the text without a gap, whatever the places', () => {
    const place = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        for (const { parts } of sourceQuotes(TEXT, places)) {
          expect(TEXT).toContain(parts.map(({ text }) => text).join(''));
        }
      }),
    );
  });
});
