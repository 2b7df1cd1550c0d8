import { normalise } from '../document/normalise';
import { parseDecimal, parseFormalNumber } from '../lib/numerals';
import type { CellKind } from '../report/annual-report';

/** What a column counts: pieces, or money in 元 or 万元. `change` is a count that may be negative. */
export type ColumnMeasure = 'count' | 'change' | '元' | '万元';

/** Units of money that a head, a label or a band may name. */
export const MONEY_UNITS = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
} as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

export interface CellValue {
  readonly kind: CellKind;
  /** In the column's own unit. */
  readonly value: number | null;
  /** As written in the cell, or in the head of its column where that is another than the form's. */
  readonly unit: string | null;
}

const NOT_APPLICABLE = /^(?:[/\\*-]|[-—–─]{1,4}|无|不适用|N\/A)$/i;
/** `12件`, `1.2万`, `75394432.52元`: a number and what it is counted in. */
const WITH_UNIT =
  /^([-+]?[\d,.]+) ?(?:([万亿])?(元)|([万亿])?(件次|件|条|份|个|次|起|项|宗|例|人次|人)?)$/;
/** A page number behind the last number of a page: `769- 5 -`. */
const PAGE_NUMBER_BEHIND = /^(.*\d) ?[-—–] ?\d{1,3} ?[-—–]$/;
const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** 壹佰壹拾壹件, 叁拾陆万元整: figures that nobody can add to. */
const IN_FORMAL =
  /^([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,20}) ?(元|件次|件|条|份|个|次|起|项|宗|例|人次|人)?整?$/;

/** The same in Arabic figures; any other text as it is. */
function inArabic(text: string): string {
  const match = IN_FORMAL.exec(text);
  if (!match) return text;
  const [, figures = '', counter = ''] = match;
  const value = parseFormalNumber(figures);
  return value === null ? text : `${value}${counter}`;
}

/** The cell's text without what a page break left behind it. */
export function withoutPageNumber(raw: string): string {
  const text = normalise(raw).trim();
  return PAGE_NUMBER_BEHIND.exec(text)?.[1] ?? text;
}

/** `增86`, `减少12`: what a column of changes may write for +86 and -12. */
const RISEN = /^(?:增加?|↑) ?(?=\d)/;
const FALLEN = /^(?:减少?|↓) ?(?=\d)/;

/** Read from the digits as they are written, so that nothing is lost: 120000 元 are 12 万元. */
function shifted(digits: string, places: number): number | null {
  const value = parseDecimal(digits);
  if (value === null || /^[-+]?0\d/.test(digits)) return null;
  const result = Number(`${digits.replaceAll(',', '')}e${places}`);
  return Number.isFinite(result) ? result : null;
}

interface Measured {
  readonly value: number;
  readonly unit: string | null;
}

function measured(
  text: string,
  measure: ColumnMeasure,
  headUnit: MoneyUnit | null,
): Measured | null {
  const match = WITH_UNIT.exec(text.replace(RISEN, '+').replace(FALLEN, '-'));
  if (!match) return null;
  const [, digits = '', moneyPower, yuan, countPower, counter] = match;
  if (/^[-+]/.test(digits) && measure !== 'change') return null;
  const isMoney = measure === '元' || measure === '万元';
  if (isMoney ? counter !== undefined : yuan !== undefined) return null;
  const power = POWERS[moneyPower ?? countPower ?? ''] ?? 0;
  const unit = `${moneyPower ?? countPower ?? ''}${yuan ?? counter ?? ''}`;
  if (!isMoney) {
    const value = shifted(digits, power);
    return value === null ? null : { value, unit: unit === '' ? null : unit };
  }
  const own = unit === '' ? (headUnit ?? measure) : null;
  const from = own === null ? power : MONEY_UNITS[own];
  const value = shifted(digits, from - (measure === '万元' ? 4 : 0));
  return value === null ? null : { value, unit: own === null ? unit : headUnit };
}

/** `headUnit`: the unit that the column's head names. */
export function readCellValue(
  raw: string,
  measure: ColumnMeasure,
  headUnit: MoneyUnit | null = null,
): CellValue {
  const text = inArabic(withoutPageNumber(raw).replaceAll('−', '-'));
  if (text === '') return { kind: 'empty', value: null, unit: null };
  if (NOT_APPLICABLE.test(text)) return { kind: 'notApplicable', value: null, unit: null };
  const read = measured(text, measure, headUnit);
  if (!read) return { kind: 'text', value: null, unit: null };
  return {
    kind: read.value === 0 ? 'zero' : 'number',
    value: read.value === 0 ? 0 : read.value,
    unit: read.unit,
  };
}

/** What a cell is, whatever it counts. */
export function cellKind(raw: string): CellKind {
  const kind = readCellValue(raw, 'change').kind;
  return kind === 'text' ? readCellValue(raw, '元').kind : kind;
}
