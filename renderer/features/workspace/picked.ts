import { cellAnchor, textAnchor } from '../../../shared/casefile/anchor';
import type { Anchor } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/case-view';
import type { NumberRef } from '../../../shared/report/addend-of';
import type { AnnualReport, CellRef } from '../../../shared/report/annual-report';
import { formTable } from '../../../shared/report/forms';
import { cellKey } from './cell-key';

/** A number that is selected to be reckoned with: of the text by its index, or of a cell. */
export type Picked = NumberRef;

export const pickedKey = (each: Picked): string =>
  each.kind === 'number' ? `number ${each.fact}` : cellKey(each.ref);

export const isPickedCell = (picked: readonly Picked[], ref: CellRef): boolean =>
  picked.some((each) => each.kind === 'cell' && cellKey(each.ref) === cellKey(ref));

/** Adds a number to those that are selected, or takes it away. */
export function toggled(picked: readonly Picked[], each: Picked): readonly Picked[] {
  const key = pickedKey(each);
  const others = picked.filter((other) => pickedKey(other) !== key);
  return others.length < picked.length ? others : [...picked, each];
}

/** The cells of the form in the rectangle between two of one table; of different tables the last alone. */
export function cellsBetween(report: AnnualReport, from: CellRef, to: CellRef): readonly CellRef[] {
  if (from.table !== to.table) return [to];
  const { rows, columns } = formTable(to.table, report.tables[to.table].form);
  const span = (lines: readonly { readonly id: string }[], a: string, b: string): string[] => {
    const ids = lines.map(({ id }) => id);
    const [first = 0, last = 0] = [ids.indexOf(a), ids.indexOf(b)].sort((x, y) => x - y);
    return ids.slice(first, last + 1);
  };
  const across = span(columns, from.column, to.column);
  return span(rows, from.row, to.row).flatMap((row) => {
    const known = rows.find(({ id }) => id === row)?.columns ?? [];
    return across
      .filter((column) => known.includes(column))
      .map((column) => ({ table: to.table, row, column }));
  });
}

/** Adds the cells from the last selected one to this one. */
export function extended(
  report: AnnualReport,
  picked: readonly Picked[],
  to: CellRef,
): readonly Picked[] {
  const last = picked.findLast((each) => each.kind === 'cell');
  if (!last) return toggled(picked, { kind: 'cell', ref: to });
  const keys = new Set(picked.map(pickedKey));
  const added = cellsBetween(report, last.ref, to).filter((ref) => !keys.has(cellKey(ref)));
  return [...picked, ...added.map((ref): Picked => ({ kind: 'cell', ref }))];
}

/** The keys of the mouse that are held in a click. */
interface Held {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** With one of these a click selects a number to reckon with. */
export const isPicking = ({ ctrlKey, metaKey, shiftKey }: Held): boolean =>
  ctrlKey || metaKey || shiftKey;

/** Where the selected numbers stand, for what is made of them. */
export const anchorsOf = ({ report, document }: CaseView, picked: readonly Picked[]): Anchor[] =>
  picked.flatMap((each): Anchor[] => {
    if (each.kind === 'cell') return [cellAnchor(report, each.ref)];
    const fact = report.facts[each.fact];
    return fact ? [textAnchor(document.text, fact.span)] : [];
  });
