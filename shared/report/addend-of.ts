import { cellAt, type AnnualReport, type CellRef } from './annual-report';
import type { Addend } from './reckon';

/** A number of a report: of the text by its index among the facts, or of a cell. */
export type NumberRef =
  | { readonly kind: 'number'; readonly fact: number }
  | { readonly kind: 'cell'; readonly ref: CellRef };

/** What the cells of a column count in; the form of 2019 does not say it of all. */
function unitOfCell(report: AnnualReport, { table, column }: CellRef): string | null {
  const { form } = report.tables[table];
  if (column === 'amount') return form === '2021' ? '万元' : '元';
  const unsaid = ['projects', 'itemsLastYear', 'change'];
  return table === 'activeDisclosure' && unsaid.includes(column) ? null : '件';
}

/** A date or an ordinal is no number to reckon with, nor is a cell of something else than a number. */
export function addendOf(report: AnnualReport, each: NumberRef): Addend {
  if (each.kind === 'cell') {
    return { value: cellAt(report, each.ref)?.value ?? null, unit: unitOfCell(report, each.ref) };
  }
  const fact = report.facts[each.fact];
  const counts = fact?.kind === 'quantity' || fact?.kind === 'percent';
  return { value: counts ? fact.value : null, unit: fact?.unit ?? null };
}
