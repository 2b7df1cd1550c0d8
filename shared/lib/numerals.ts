const CHINESE_DIGITS = '〇一二三四五六七八九';
const PLAIN_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * A decimal number with half-width digits, thousands separators allowed: `1,014`, `24252.311082`.
 * `null` for anything else: `1,14` and `5 8` are not numbers.
 */
export function parseDecimal(text: string): number | null {
  if (!PLAIN_NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

const digitOf = (char: string): number | null => {
  if (/^\d$/.test(char)) return Number(char);
  const digit = CHINESE_DIGITS.indexOf(char === '零' ? '〇' : char === '两' ? '二' : char);
  return digit < 0 ? null : digit;
};

/** A small counting number in Chinese or Arabic figures, 0 to 99: `六`, `十`, `二十一`, `6`. `null` for anything else. */
export function parseCount(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([二三四五六七八九])?(十)?([〇零一二两三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (tens && !ten) return ones ? null : digitOf(tens);
  const unit = ones ? digitOf(ones) : 0;
  if (unit === null) return null;
  return ten ? (tens ? (digitOf(tens) ?? 0) : 1) * 10 + unit : unit;
}

/** Adds decimals without the dust of binary fractions: 0.1 + 0.2 is 0.3. Exact up to six decimals, as the forms use them. */
export function sum(values: readonly number[]): number {
  const total = values.reduce((left, right) => left + right, 0);
  return Math.round(total * 1e6) / 1e6;
}

const CHINESE_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Up to 9999 in Chinese figures: `三百二十五`, `一千零二`, `十四`. `null` for anything else. */
function parseGroup(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let least = Infinity;
  let zero = false;
  for (const char of text) {
    const scale = CHINESE_SCALES[char];
    const own = scale === undefined ? digitOf(char) : null;
    if (scale !== undefined) {
      // Only 十 stands without a digit, and only first: 十四, but 一百一十四.
      if (scale >= least || (digit === null && !(scale === 10 && value === 0 && !zero)))
        return null;
      value += (digit ?? 1) * scale;
      [digit, least, zero] = [null, scale, false];
    } else if (own === null || digit !== null || /\d/.test(char)) return null;
    else if (own === 0) {
      if (zero) return null;
      zero = true;
    } else digit = own;
  }
  if (digit === null) return zero ? null : value;
  // 三百五 is 350: a digit right behind a scale, with no 零 between, counts the next lower one.
  return value + digit * (least > 10 && least < Infinity && !zero ? least / 10 : 1);
}

/**
 * A whole number in Chinese figures: `十四`, `一百零二`, `三万二千`, `两亿`, or digit for digit: `二〇二一`.
 * `null` for anything else, also for two digits side by side, which mean about so many: `三五`, `二三十`.
 */
export function parseChineseNumber(text: string): number | null {
  if (/^[〇零一二三四五六七八九]{3,12}$/.test(text)) {
    return Number([...text].map((char) => digitOf(char) ?? '').join(''));
  }
  if (/^[〇零]$/.test(text)) return 0;
  const match = /^(?:([^万亿]+)亿)?(?:零?([^万亿]+)万)?([^万亿]+)?$/.exec(text);
  if (!match || text === '') return null;
  const [hundredMillions, tenThousands, ones] = [match[1], match[2], match[3]].map((group, at) =>
    group === undefined
      ? 0
      : parseGroup(at > 0 && text !== group ? group.replace(/^零/, '') : group),
  );
  const missing = [hundredMillions, tenThousands, ones].includes(null);
  return missing ? null : (hundredMillions ?? 0) * 1e8 + (tenThousands ?? 0) * 1e4 + (ones ?? 0);
}

/** As on cheques, where nothing can be added to a figure. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';

/** A whole number in formal figures: `壹佰壹拾壹`, `叁万零伍拾`. `null` for anything else, also where none of them is one. */
export function parseFormalNumber(text: string): number | null {
  const plain = [...text].map((char) => PLAIN.charAt(FORMAL.indexOf(char)) || char).join('');
  return plain === text ? null : parseChineseNumber(plain);
}
