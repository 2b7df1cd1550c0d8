/** How a number is written; `percent1` has one decimal. */
export type NumberStyle =
  | 'plain'
  | 'grouped'
  | 'wide'
  | 'chinese'
  /** 两, not 二, before what is counted. */
  | 'counting'
  | 'tenThousands'
  | 'percent0'
  | 'percent1'
  | 'percent2'
  | 'firstly'
  | 'bracketed'
  | 'numbered';

const DIGITS = '零一二三四五六七八九';

/** 0 to 9999 as it is spoken: 一百零三. */
export function chineseNumber(value: number): string {
  if (value === 0) return DIGITS.charAt(0);
  const digits = [...String(value)].map(Number);
  const units = ['', '十', '百', '千'];
  const spoken = digits
    .map((digit, index) => {
      const unit = units[digits.length - 1 - index] ?? '';
      return digit === 0 ? DIGITS.charAt(0) : `${DIGITS.charAt(digit)}${unit}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return spoken.replace(/^一十/, '十');
}

export const grouped = (value: number): string =>
  String(value).replace(/^\d+/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

export function writeNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'plain':
      return String(value);
    case 'grouped':
      return grouped(value);
    case 'wide':
      return wide(String(value));
    case 'chinese':
      return chineseNumber(value);
    case 'counting':
      return value === 2 ? '两' : chineseNumber(value);
    case 'tenThousands':
      return `${Math.round(value) / 10_000}万`;
    case 'percent0':
    case 'percent1':
    case 'percent2':
      return `${value.toFixed(Number(style.at(-1)))}%`;
    case 'firstly':
      return `${chineseNumber(value)}是`;
    case 'bracketed':
      return `（${chineseNumber(value)}）`;
    case 'numbered':
      return `${value}.`;
  }
}

/** A share in per cent as it is printed, rounded half up. */
export function percentOf(count: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((count * 100 * scale) / whole + 0.5 + 1e-9) / scale;
}
