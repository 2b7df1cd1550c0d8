import type { Printable } from './pdf-node';

/**
 * The common characters of U+2E80 to U+2EF3 in their order (Unicode's Equivalent_Unified_Ideograph);
 * U+2E80 has none, U+2E9A is no character.
 */
const SUPPLEMENT =
  ' 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const RADICALS = new Map(
  Array.from(SUPPLEMENT, (char, index) => [0x2e80 + index, char] as const).filter(
    ([, char]) => char !== ' ',
  ),
);

/** Signs that the font draws with one glyph: a reader gets back the first that was printed, whichever stood there. */
const TWINS = new Map([
  ['\u00a0', ' '],
  ['\u2011', '-'],
  ['\u2012', '\u2013'],
  ['\u2003', '\u3000'],
  ['\u2022', '·'],
  ['\u2027', '·'],
  ['\u30fb', '·'],
  ['\u22ef', '…'],
  ['\u301c', '～'],
  ['\u2215', '／'],
  ['\u2329', '〈'],
  ['\u232a', '〉'],
]);

/** Kangxi radicals and compatibility ideographs look like the common character, and poison what is copied from the PDF. */
const LOOKALIKE = /[\u2f00-\u2fdf\uf900-\ufaff]/u;

function common(char: string): string {
  const twin = TWINS.get(char) ?? RADICALS.get(char.codePointAt(0) ?? 0);
  if (twin !== undefined) return twin;
  return LOOKALIKE.test(char) ? char.normalize('NFKC') : char;
}

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
// Tab is a blank. Formats (zero width, direction of writing), variation selectors and other controls print as boxes.
const TAB = /\t/g;
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|(?!\n)\p{Cc}/gu;

/** What stands for a character that the font does not have, so that it is neither lost nor guessed. */
const missing = (char: string): string =>
  `〓[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Whether the font has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean;

function printableChar(char: string, hasGlyph: HasGlyph): string {
  if (char === '\n') return char;
  const replaced = common(char);
  if (hasGlyph(replaced.codePointAt(0) ?? 0)) return replaced;
  return hasGlyph(char.codePointAt(0) ?? 0) ? char : missing(char);
}

/**
 * A text of a document as it can be printed: every character either has a glyph or is told by its number.
 * Line breaks stay.
 */
export function printableText(text: string, hasGlyph: HasGlyph): Printable {
  const visible = text.replace(LINE_BREAK, '\n').replace(TAB, ' ').replace(INVISIBLE, '');
  return Array.from(visible, (char) => printableChar(char, hasGlyph)).join('') as Printable;
}
