import { normalise } from '../document/normalise';
import type { ParseIssue } from '../report/annual-report';
import type { FormRow, FormTable } from '../report/form';
import { refsOf } from './build-table';
import type { RowUnits } from './build-table';
import type { MoneyUnit } from './cell-value';
import { MONEY_UNITS } from './cell-value';
import type { GridCell } from './grid';
import { unitsDiffer } from './column-issues';

/** `（单位：元）`, `(千元)`, `单位：亿元` at the end: a unit in brackets, or named as one. */
const UNIT = /(?:[(:]\s*(?:单位[:为]?)?|单位[:为]?)\s*((?:[百千]?万|[百千亿])?元)\s*\)?$/;
/** A longer text is no head, label or band. */
const LONGEST = 60;

const isMoneyUnit = (unit: string | undefined): unit is MoneyUnit =>
  unit !== undefined && Object.hasOwn(MONEY_UNITS, unit);

/** The unit of money that words name at their end. */
export function unitIn(raw: string): MoneyUnit | null {
  if (raw.length > LONGEST) return null;
  const unit = UNIT.exec(normalise(raw).replaceAll(' ', ''))?.[1];
  return isMoneyUnit(unit) ? unit : null;
}

interface Line {
  readonly row: FormRow;
  readonly words: readonly GridCell[];
}

/** The units that stand over the amounts of money or beside their labels; two that differ are a doubt. */
export function moneyUnits(
  form: FormTable,
  lines: readonly Line[],
): { readonly byRow: RowUnits; readonly doubts: readonly ParseIssue[] } {
  const found = lines
    .filter(({ row }) => row.columns.includes('amount'))
    .map(({ row, words }) => {
      const naming = words.flatMap(({ raw, span }) => {
        const unit = unitIn(raw);
        return unit ? [{ unit, span }] : [];
      });
      return { row, naming, units: [...new Set(naming.map(({ unit }) => unit))] };
    });
  const doubts = found.flatMap(({ row, naming, units }) => {
    const last = naming.at(-1);
    const cells = refsOf(form, row).filter(({ column }) => column === 'amount');
    return last && units.length > 1 ? [unitsDiffer(form, row, units, last.span, cells)] : [];
  });
  const named = found.flatMap(({ row, units }) => {
    const unit = units.at(-1);
    return unit ? [[row.id, unit] as const] : [];
  });
  return { byRow: Object.fromEntries(named), doubts };
}
