import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontsIn, glyphsOf } from '../../../../main/export/fonts';
import { printableText } from '../../../../main/export/printable-text';
import type { HasGlyph } from '../../../../main/export/printable-text';
import { FONT_FOLDER } from '../../builders/findings-input';

let hasGlyph: HasGlyph;
const print = (text: string): string => printableText(text, hasGlyph);

beforeAll(async () => {
  hasGlyph = await glyphsOf(fontsIn(FONT_FOLDER));
});

describe('a text of a document', () => {
  it.each([
    [
      'the common characters as they are',
      '共受理14249条，其中…——“一”≠￥㎡',
      '共受理14249条，其中…——“一”≠￥㎡',
    ],
    ['Kangxi radicals as the common characters', '⼈⼒资源⾏政', '人力资源行政'],
    ['the other radicals too', '⺠⺟⻅⻓⻚⻋⻢⻰⻳', '民母见长页车马龙龟'],
    ['compatibility ideographs as the common ones', '不利年', '不利年'],
    ['signs that share a glyph as one of them', '甲•乙・丙‧丁\u00a0戊〜己', '甲·乙·丙·丁 戊～己'],
    ['a character that the font lacks by its number', '𠮷林市', '〓[U+20BB7]林市'],
    ['a radical whose common character it lacks as it is', '⺪', '⺪'],
    ['half of a character by its number', 'a\ud800b', 'a〓[U+D800]b'],
    [
      'no zero-width characters, marks of direction or controls',
      'a\u200b\ufeff\u202eb\u0007\ufe0f\u00adc',
      'abc',
    ],
    [
      'tabs as blanks and every kind of line break as one',
      'a\tb\r\nc\rd\u2028e\u0085f',
      'a b\nc\nd\ne\nf',
    ],
    ['markup as text', '<b>{{x}}</b> {"text":"y"}', '<b>{{x}}</b> {"text":"y"}'],
  ])('is printed with %s', (_, text, printed) => {
    expect(print(text)).toBe(printed);
  });

  it('has nothing but line breaks and what the font can show, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const char of print(text)) {
          expect(char === '\n' || hasGlyph(char.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
    );
  });

  it('is not changed by being printed twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(print(print(text))).toBe(print(text));
      }),
    );
  });

  it('has one weight’s characters in the other', async () => {
    const { normal, bold } = fontsIn(FONT_FOLDER);
    const ofBold = await glyphsOf({ normal: bold, bold: normal });
    for (let codePoint = 0; codePoint < 0x30000; codePoint += 1) {
      if (hasGlyph(codePoint) !== ofBold(codePoint)) throw new Error(`U+${codePoint.toString(16)}`);
    }
  });
});
