const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  const index = ROMAN.findIndex(([value]) => value <= n);
  const [value, letters] = ROMAN[index] ?? [n, ''];
  return letters === '' ? '' : letters + roman(n - value);
}

/** a … z, aa, bb … as Word counts. */
const letters = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const digitByDigit = (n: number, digits: string): string =>
  [...String(n)].map((digit) => digits[Number(digit)] ?? '').join('');

/** 一百零二, 二十, 十一: numbers below ten thousand; no list is longer. */
function spoken(n: number, digits: string, units: readonly string[], zero: string): string {
  const written = [...String(n)];
  const text = written
    .map((digit, index) =>
      digit === '0'
        ? zero
        : (digits[Number(digit)] ?? '') + (units[written.length - 1 - index] ?? ''),
    )
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero);
  return text.endsWith(zero) && text !== zero ? text.slice(0, -zero.length) : text;
}

const counted = (n: number): string =>
  spoken(n, DIGITS, ['', '十', '百', '千'], '零').replace(/^一十/, '十');

/** The characters of a row of Unicode that counts from 1, and a plain number beyond its end. */
const inRow =
  (first: number, length: number) =>
  (n: number): string =>
    n >= 1 && n <= length ? String.fromCodePoint(first + n - 1) : String(n);

const inWord =
  (characters: string) =>
  (n: number): string =>
    characters[n - 1] ?? String(n);

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) =>
    [...String(n)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  decimalFullWidth2: (n) =>
    [...String(n)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerLetter: letters,
  chineseCounting: (n) => (n < 100 ? counted(n) : digitByDigit(n, DIGITS.replace('〇', '○'))),
  chineseCountingThousand: counted,
  taiwaneseCounting: (n) => (n < 100 ? counted(n) : digitByDigit(n, DIGITS.replace('〇', '○'))),
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  chineseLegalSimplified: (n) => spoken(n, FORMAL_DIGITS, ['', '拾', '佰', '仟'], '零'),
  ideographDigital: (n) => digitByDigit(n, DIGITS),
  japaneseDigitalTenThousand: (n) => digitByDigit(n, DIGITS),
  taiwaneseDigital: (n) => digitByDigit(n, DIGITS.replace('〇', '○')),
  ideographTraditional: inWord(STEMS),
  ideographZodiac: inWord(BRANCHES),
  decimalEnclosedCircle: inRow(0x2460, 20),
  decimalEnclosedCircleChinese: inRow(0x2460, 20),
  decimalEnclosedParen: inRow(0x2474, 20),
  decimalEnclosedFullstop: inRow(0x2488, 20),
  ideographEnclosedCircle: inRow(0x3280, 10),
  none: () => '',
};

/** A number of a list as Word writes it in this format (`w:numFmt`). Formats that no report here takes come out as digits. */
export const formatNumber = (n: number, format: string): string =>
  n < 1 || n > 9999 || !Number.isInteger(n) ? String(n) : (FORMATS[format]?.(n) ?? String(n));
