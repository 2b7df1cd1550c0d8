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
