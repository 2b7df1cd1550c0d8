import { parseDecimal } from '../lib/numerals';
import type { CellKind } from '../report/annual-report';
import { normalise } from '../document/normalise';

export interface CellValue {
  readonly kind: CellKind;
  readonly value: number | null;
}

const NOT_APPLICABLE = /^(?:[/\\*-]|[-—–─]{1,4}|无|不适用|N\/A)$/i;

/** `unit`: the word that the column's numbers may carry, as in `12件` or `6219万元`. */
export function readCellValue(raw: string, unit: string): CellValue {
  const text = normalise(raw).trim();
  if (text === '') return { kind: 'empty', value: null };
  if (NOT_APPLICABLE.test(text)) return { kind: 'notApplicable', value: null };
  const digits = text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
  const value = parseDecimal(digits);
  if (value === null) return { kind: 'text', value: null };
  return value === 0 ? { kind: 'zero', value: 0 } : { kind: 'number', value };
}
