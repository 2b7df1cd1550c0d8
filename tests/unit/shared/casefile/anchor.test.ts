import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAnchor, textAnchor } from '../../../../shared/casefile/anchor';
import { textAt } from '../../../../shared/document/source-document';

const text = '一、总体情况。共受理14件,答复14件。二、主动公开。共公开14件,结转0件。';
const spanOf = (quote: string, nth = 0): readonly [number, number] => {
  let at = text.indexOf(quote);
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
  return [at, at + quote.length];
};

describe('a text anchor', () => {
  it('keeps the words and up to 32 characters around them', () => {
    const long = `${'前'.repeat(50)}14件${'后'.repeat(50)}`;
    expect(textAnchor(long, [50, 53])).toEqual({
      kind: 'text',
      span: [50, 53],
      quote: '14件',
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
    });
  });

  it('is found where it was', () => {
    const anchor = textAnchor(text, spanOf('14件', 1));
    expect(resolveAnchor(text, anchor)).toEqual(anchor.span);
  });

  it('is found again by its surroundings when the text has moved', () => {
    const anchor = textAnchor(text, spanOf('14件', 1));
    const moved = `关于年度报告的说明。${text}`;
    expect(resolveAnchor(moved, anchor)).toEqual([anchor.span[0] + 10, anchor.span[1] + 10]);
  });

  it('is exact to the digit: changed words are not found', () => {
    const anchor = textAnchor(text, spanOf('14件', 2));
    expect(resolveAnchor(text.replaceAll('14', '15'), anchor)).toBeNull();
  });

  it('is not found where two places fit equally well', () => {
    const anchor = textAnchor('甲14乙', [1, 3]);
    expect(resolveAnchor('丙丙甲14乙丙丙甲14乙', anchor)).toBeNull();
  });

  it('comes back to its own place in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom(...'件14,。 ') }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const [start, end] = [a % any.length, (b % any.length) + 1].sort((x, y) => x - y);
          fc.pre(start !== undefined && end !== undefined && start < end);
          const anchor = textAnchor(any, [start ?? 0, end ?? 0]);
          const found = resolveAnchor(any, anchor);
          expect(found).toEqual([start, end]);
          expect(textAt(any, found ?? [0, 0])).toBe(anchor.quote);
        },
      ),
    );
  });
});
