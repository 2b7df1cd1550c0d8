/** Formats that have a number and no code of their own in the file. Those of dates depend on the language: the usual Chinese ones. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  49: '@',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

/** Excel keeps 15 digits: 9116.3600000000006 in the file is 9116.36. Never with an exponent, which no reader of a report expects. */
export function plainNumber(value: number): string {
  const digits = String(Number(value.toPrecision(15)));
  return digits.includes('e')
    ? value.toFixed(Math.abs(value) < 1 ? 15 : 0).replace(/\.?0+$/, '')
    : digits;
}

/** Colours and languages in brackets say nothing about the digits, conditions are looked at apart; `_x` is a gap, `*x` a filling. */
const bare = (code: string): string =>
  code
    .replace(/\[(?!h+\]|m+\]|s+\]|[<>=])[^\]]*\]/gi, '')
    .replace(/_./g, '')
    .replace(/\*./g, '');

/** `"元"` and `\元` stand for themselves. */
const unquote = (text: string): string => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');

/** Its letters, without what is quoted. */
const lettersOf = (code: string): string => code.replace(/"[^"]*"|\\./g, '');

const isDate = (code: string): boolean => /[ymdhs]/i.test(lettersOf(code).replace(/general/gi, ''));

/** A group of digits from the right is set apart by commas. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

interface Digits {
  readonly least: number;
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly group: boolean;
}

/** Half away from zero in decimal digits, as Excel does. */
function rounded(value: number, decimals: number): string {
  const [whole = '0', part = ''] = plainNumber(value).split('.');
  if (part.length <= decimals)
    return `${whole}${decimals > 0 ? `.${part.padEnd(decimals, '0')}` : ''}`;
  const scaled =
    BigInt(whole + part.slice(0, decimals)) + ((part[decimals] ?? '0') >= '5' ? 1n : 0n);
  const text = scaled.toString().padStart(decimals + 1, '0');
  return decimals > 0 ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text;
}

function writeDigits(value: number, { least, decimals, leastDecimals, group }: Digits): string {
  const [whole = '0', part = ''] = rounded(value, decimals).split('.');
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  let shown = part;
  while (shown.length > leastDecimals && shown.endsWith('0')) shown = shown.slice(0, -1);
  return (group ? grouped(padded) : padded) + (shown === '' ? '' : `.${shown}`);
}

/** The places of digits in a format: `#,##0.00` with what stands around them; commas at the end divide by thousands. */
const PLACES = /([#0?][#0?,]*)(?:\.([#0?]*))?/;

/** One section of a format, for a number that is not negative. Null: a format that is not known here. */
function writeSection(value: number, section: string): string | null {
  const marks = section.replace(/"[^"]*"|\\./g, (quoted) => '\u0000'.repeat(quoted.length));
  const match = PLACES.exec(marks);
  if (!match || /[E/]/.test(marks)) return null;
  const [places, whole = '', part = ''] = match;
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const percent = marks.includes('%') ? 100 : 1;
  const digits = writeDigits((value * percent) / 1000 ** scale, {
    least: (whole.match(/0/g) ?? []).length,
    decimals: part.length,
    leastDecimals: part.replace(/[#]+$/, '').length,
    group: whole.slice(0, whole.length - scale).includes(','),
  });
  const before = section.slice(0, match.index);
  const after = section.slice(match.index + places.length);
  return unquote(before) + digits + unquote(after);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days since the last day of 1899 (Excel counts a 29 February 1900 that there was not), or since 1904. */
function writeDate(serial: number, code: string, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - 25569) * 86_400) * 1000);
  const noon = /am\/pm|上午/i.test(code);
  const hour = noon ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  let minutes = false;
  return code.replace(/"[^"]*"|\\.|am\/pm|上午\/下午|y+|m+|d+|h+|s+|@|;.*$/gi, (token) => {
    const kind = token.charAt(0).toLowerCase();
    const isMinute = kind === 'm' && minutes;
    if ('hsymd'.includes(kind)) minutes = kind === 'h';
    const put = (n: number): string => (token.length > 1 ? two(n) : String(n));
    if (token.startsWith('"') || token.startsWith('\\')) return unquote(token);
    if (/^(?:am|上午)/i.test(token)) return date.getUTCHours() < 12 ? '上午' : '下午';
    if (kind === 'y')
      return token.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    if (kind === 'm') return put(isMinute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    if (kind === 'd') return put(date.getUTCDate());
    if (kind === 'h') return put(hour);
    return kind === 's' ? put(date.getUTCSeconds()) : '';
  });
}

const CONDITION = /\[(<=|>=|<>|[<>=])(-?\d+(?:\.\d+)?)\]/;

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

/** Whether the condition of a section holds, or it has none. */
function isFor(value: number, section: string): boolean {
  const [, sign = '', bound] = CONDITION.exec(section) ?? [];
  return COMPARISONS[sign]?.(value, Number(bound)) ?? true;
}

/** Sections go by their conditions, the first without one being for all the rest; or by sign: positive; negative; zero. */
function sectionOf(
  value: number,
  sections: readonly string[],
): readonly [section: string, minus: boolean] {
  const [positive = 'General', negative, zero] = sections;
  if (sections.slice(0, 2).some((section) => CONDITION.test(section))) {
    const chosen = sections.find((section) => isFor(value, section)) ?? 'General';
    return [chosen, value < 0];
  }
  if (value < 0) return negative === undefined ? [positive, true] : [negative, false];
  return value === 0 && zero !== undefined ? [zero, false] : [positive, false];
}

/**
 * A number as Excel shows it in this format. In a format that is not known here, such as fractions, the number itself:
 * its digits are right, if not its dress.
 */
export function showNumber(value: number, code: string, from1904 = false): string {
  const sections = bare(code).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [chosen, minus] = sectionOf(value, sections);
  const section = chosen.replace(CONDITION, '');
  const size = Math.abs(value);
  if (isDate(section)) return value < 0 ? plainNumber(value) : writeDate(value, section, from1904);
  if (section.trim() === '' || section.includes('@')) return plainNumber(value);
  const shown = /general/i.test(section)
    ? unquote(section.replace(/general/i, `"${plainNumber(size)}"`))
    : PLACES.test(lettersOf(section))
      ? writeSection(size, section)
      : unquote(section);
  // What is shown as nothing stands in the file all the same.
  if (shown === null || shown.trim() === '') return plainNumber(value);
  return minus && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
