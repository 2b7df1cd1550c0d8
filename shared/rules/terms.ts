import type { Span } from '../document/source-document';
import { textAt } from '../document/source-document';
import type { Localised } from '../lib/localised';
import { sum } from '../lib/numerals';
import type { AnnualReport, CellRef, Fact } from '../report/annual-report';
import { cellAt } from '../report/annual-report';
import { cellName } from '../report/cell-name';
import { isInDoubt } from '../report/doubt';
import type { CheckResult } from './define-rule';
import type { Evidence, Term } from './rule';

/** A cell of a statutory table as a number that a case looks at. One that can be read in two ways counts as missing. */
export function cellTerm(report: AnnualReport, ref: CellRef): Term {
  const { table, row, column } = ref;
  const value = cellAt(report, ref)?.value ?? null;
  const evidence: Evidence = { kind: 'cell', table, row, column, value };
  const label = cellName(report, ref);
  if (!isInDoubt(report, ref)) return { label, value, evidence };
  const named = { 'zh-CN': `${label['zh-CN']}（读取存疑）`, en: `${label.en} (reading in doubt)` };
  return { label: named, value: null, evidence };
}

export const quoteOf = (report: AnnualReport, span: Span): Evidence => ({
  kind: 'text',
  span,
  quote: textAt(report.text, span),
});

/** A number of the narrative. A fuzzy one equals nothing exactly, so it counts as missing. */
export function factTerm(report: AnnualReport, fact: Fact): Term {
  const quote = textAt(report.text, fact.span);
  return {
    label: { 'zh-CN': `正文“${quote}”`, en: `“${quote}” in the text` },
    value: fact.fuzzy ? null : fact.value,
    evidence: quoteOf(report, fact.span),
  };
}

const valuesOf = (terms: readonly Term[]): readonly number[] =>
  terms.map((term) => term.value ?? 0);

export const total = (terms: readonly Term[]): number => sum(valuesOf(terms));

/** `7275 + 2683`: zeros are left out where another term stays. */
export function summands(terms: readonly Term[]): string {
  const values = valuesOf(terms);
  const counted = values.filter((value) => value !== 0);
  return (counted.length > 0 ? counted : values.slice(0, 1)).join(' + ');
}

/** `7275 + 2683 = 9958`; a single term is written alone. */
function additionOf(terms: readonly Term[]): string {
  const shown = summands(terms);
  return shown.includes('+') ? `${shown} = ${total(terms)}` : shown;
}

/** The parts must make the whole. `expected` is the sum of the parts, `actual` the stated whole. */
export function makesWhole(parts: readonly Term[], whole: Term): CheckResult {
  const expected = total(parts);
  const actual = total([whole]);
  const holds = expected === actual;
  const addition = additionOf(parts);
  const closed = holds && addition.includes('=');
  return {
    holds,
    expected,
    actual,
    arithmetic: closed ? addition : `${addition} ${holds ? '=' : '≠'} ${actual}`,
  };
}

/** Both sides must be equal. `expected` is the left side, `actual` the right one. */
export function balances(left: readonly Term[], right: readonly Term[]): CheckResult {
  const expected = total(left);
  const actual = total(right);
  const holds = expected === actual;
  const side = (terms: readonly Term[]): string => valuesOf(terms).join(' + ');
  const reckoned = holds ? '' : `; ${expected} ≠ ${actual}`;
  return {
    holds,
    expected,
    actual,
    arithmetic: `${side(left)} ${holds ? '=' : '≠'} ${side(right)}${reckoned}`,
  };
}

/** Rows or columns by name: `“科研机构”列`; a group by its name alone. */
export function lineName(label: Localised, kind: 'row' | 'column' | 'group'): Localised {
  const [zh, en] = { row: ['行', 'row '], column: ['列', 'column '], group: ['', ''] }[kind];
  return { 'zh-CN': `“${label['zh-CN']}”${zh}`, en: `${en}“${label.en}”` };
}
