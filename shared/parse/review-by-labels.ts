import { sum } from '../lib/numerals';
import type { FormTable } from '../report/form';
import type { Head } from './columns';
import { readCellValue } from './cell-value';
import type { GridCell, GridRow } from './grid';
import { isNumber } from './grid';
import type { ReviewName } from './review-groups';
import { reviewName } from './review-groups';
import type { NamedCells } from './review-values';

/** Table four laid out in a way of its own, with a name for every value. */
export interface LabelledValues {
  readonly named: NamedCells;
  /** Labels that are not letter for letter the form's. */
  readonly loose: readonly Head[];
  /** Every cell that told something. */
  readonly labels: readonly GridCell[];
}

interface Label extends ReviewName {
  readonly cell: GridCell;
}

const covers = (cell: GridCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.colSpan;

/** The cell at a place of the grid: one that began above reaches down to it. */
function cellAt(rows: readonly GridRow[], line: number, column: number): GridCell | null {
  for (const { cells } of rows.slice(0, line + 1).toReversed()) {
    const found = cells.find((cell) => covers(cell, column));
    if (found) return found;
  }
  return null;
}

const labelOf = (cell: GridCell | null): readonly Label[] => {
  const name = cell ? reviewName(cell) : null;
  return cell && name ? [{ ...name, cell }] : [];
};

/** The labels to the left of a place, the nearest first. */
function labelsLeft(rows: readonly GridRow[], line: number, column: number): readonly Label[] {
  const columns = Array.from({ length: column }, (_, at) => column - 1 - at);
  const cells = new Set(columns.map((at) => cellAt(rows, line, at)));
  return [...cells].flatMap(labelOf);
}

/** The labels over a place, the nearest first. */
const labelsAbove = (rows: readonly GridRow[], line: number, column: number): readonly Label[] =>
  rows
    .slice(0, line)
    .toReversed()
    .flatMap(({ cells }) => cells.filter((cell) => covers(cell, column)).flatMap(labelOf));

/** The one of the form's values that the labels beside and over a cell name; `null` where they contradict or are too few. */
function nameOf(rows: readonly GridRow[], line: number, { column }: GridCell) {
  const sides = [labelsLeft(rows, line, column), labelsAbove(rows, line, column)];
  const groups = sides.flatMap((labels) => labels.find((each) => each.group !== null) ?? []);
  const results = sides.flatMap((labels) => labels.find((each) => each.column !== null) ?? []);
  const [group, otherGroup] = groups;
  const [result, otherResult] = results;
  if (!group || !result) return null;
  if (otherGroup && otherGroup.group !== group.group) return null;
  if (otherResult && otherResult.column !== result.column) return null;
  return { name: `${group.group ?? ''}.${result.column ?? ''}`, labels: [group, result] };
}

/** The groups have all their values, and their totals are the sums of the others. */
function addsUp(form: FormTable, named: NamedCells): boolean {
  const valueOf = (name: string): number =>
    readCellValue(named.get(name)?.raw ?? '', 'count').value ?? NaN;
  return form.rows.every(({ id, columns }) => {
    const parts = columns.filter((column) => column !== 'total');
    return sum(parts.map((part) => valueOf(`${id}.${part}`))) === valueOf(`${id}.total`);
  });
}

/**
 * The values of a block of table four by the labels beside and over each of them, in whatever order they stand. Only
 * where every value of the form has a name of its own, no number is left over, and all totals are the sums of their parts.
 */
export function reviewByLabels(form: FormTable, rows: readonly GridRow[]): LabelledValues | null {
  const named = new Map<string, GridCell>();
  const labels = new Set<Label>();
  for (const [line, { cells }] of rows.entries()) {
    for (const cell of cells.filter(isNumber)) {
      const found = nameOf(rows, line, cell);
      if (!found || named.has(found.name)) return null;
      named.set(found.name, cell);
      for (const label of found.labels) labels.add(label);
    }
  }
  if (!addsUp(form, named)) return null;
  const loose = [...labels].flatMap(({ cell, column, isLoose }): readonly Head[] => {
    const to = cell.column + cell.colSpan;
    return isLoose && column !== null ? [{ column, from: cell.column, to, cell, isLoose }] : [];
  });
  return { named, loose, labels: [...labels].map(({ cell }) => cell) };
}
