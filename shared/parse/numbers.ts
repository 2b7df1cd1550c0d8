import { parseDecimal, sum } from '../lib/numerals';
import type { Span } from '../document/source-document';
import type { FactKind } from '../report/annual-report';

export interface NumberToken {
  readonly kind: FactKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly fuzzy: boolean;
  /** With its unit. */
  readonly span: Span;
}

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** What reports count in. Longer words first. */
const UNITS =
  '个百分点|人次|元|件|条|份|次|起|期|场|个|人|篇|项|家|名|户|处|类|批|页|部|台|套|天|日|幅|册|张|宗|例|支|字|所|座|轮|块|本|种|道|间|点|位|号|款|工作日|小时|分钟|年|月|级|省|市|县|镇|乡|村|条次|件次|辆|吨|平方米|公里|亩|倍';

/**
 * What a number can be, tried in this order at each place:
 * a date (2021年1月1日, 2021年度, 2021-2023年), a document number (〔2021〕18号, 令711号), a name (12345热线), a telephone number,
 * an ordinal (`1.` at the start of a line, 第3), a range, a percentage, a quantity, anything else.
 */
const FORMS: readonly (readonly [FactKind, RegExp])[] = [
  ['date', /(?:19|20)\d\d(?:[-—~至](?:19|20)\d\d)?年度?(?:\d{1,2}月(?:\d{1,2}日)?)?/y],
  ['date', /\d{1,2}月\d{1,2}日/y],
  ['date', /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/y],
  ['documentNumber', /(?<=[〔[(])20\d\d[〕\])]\d+号/y],
  ['documentNumber', /(?<=[令字第])\d+号/y],
  ['name', /12345(?=(?:政务服务|便民|市民|政府|服务|便民服务)*热线|平台)/y],
  ['contact', /0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)/y],
  ['ordinal', /(?<=第)\d+(?=[条款项章届批期次个])/y],
  ['ordinal', /(?<=\n\s*|^\s*)\d{1,2}(?=[.、](?!\d))/y],
  ['quantity', new RegExp(`${DIGITS}(?:%)?[-—~至到]${DIGITS}(%|${UNITS})`, 'y')],
  ['percent', new RegExp(`${DIGITS}%`, 'y')],
  ['quantity', new RegExp(`(${DIGITS})\\s?([万亿]?)余?多?\\s?(${UNITS})`, 'y')],
  ['unknown', new RegExp(DIGITS, 'y')],
];

const FUZZY_BEFORE = /(?:约|近|超过?|逾|不少于|不低于|至少|多达)\s?$/;
const FUZZY_AFTER = /^(?:余|多|以上|左右|以内|以下)/;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function measure(kind: FactKind, match: RegExpExecArray): Pick<NumberToken, 'value' | 'unit'> {
  if (kind === 'percent') return { value: parseDecimal(match[0].slice(0, -1)), unit: '%' };
  // A range has three parts in its pattern, but no one value.
  if (kind !== 'quantity' || match.length < 4) return { value: null, unit: match[1] ?? null };
  const number = parseDecimal(match[1] ?? '');
  const scale = SCALE[match[2] ?? ''] ?? 1;
  return { value: number === null ? null : sum([number * scale]), unit: match[3] ?? null };
}

function tokenAt(text: string, at: number): NumberToken | null {
  for (const [kind, pattern] of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const range = kind === 'quantity' && match.length < 4;
    const fuzzy =
      range ||
      FUZZY_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ||
      FUZZY_AFTER.test(text.slice(end, end + 2)) ||
      /余|多/.test(match[0]);
    return { kind, ...measure(kind, match), fuzzy, span: [at, end] };
  }
  return null;
}

/** Every number in Arabic figures between `start` and `end` of a normalised text, in order. */
export function findNumbers(text: string, [start, end]: Span): readonly NumberToken[] {
  const found: NumberToken[] = [];
  for (let at = start; at < end; at += 1) {
    if (!/\d/.test(text[at] ?? '')) continue;
    const token = tokenAt(text, at);
    if (!token) continue;
    found.push(token);
    at = token.span[1] - 1;
  }
  return found;
}
