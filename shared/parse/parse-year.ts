const DIGITS = '〇一二三四五六七八九';

/** `2021`, `二〇二一`, also with `○`, `零` or a letter O for 〇; `null` for anything else. */
export function parseYear(text: string): number | null {
  if (/^20\d\d$/.test(text)) return Number(text);
  const digits = [...text.replace(/[○零oO0]/g, '〇')].map((char) => DIGITS.indexOf(char));
  if (digits.length !== 4 || digits.includes(-1)) return null;
  return Number(digits.join(''));
}
