import type { ParseIssue } from '../report/annual-report';
import type { FormRow, FormTable } from '../report/form';
import type { TableSource } from './table-source';
import type { PlacedRow } from './build-table';
import { refsOf } from './build-table';
import type { ExtraValue } from './column-doubts';
import { endsShort, pinsOf, placeRow } from './columns';
import type { Head } from './columns';
import { valuesMoved } from './column-issues';
import { blanksAstray } from './parse-issues';
import type { GridCell, GridRow } from './grid';
import { isWords, rowSpan } from './grid';
import { agreedCells, movedReadings } from './moved-values';
import { groupOfCell } from './review-groups';
import { resultHeads } from './review-heads';

/** A table four that has a row for each group. */
export interface GroupRows {
  readonly placed: readonly PlacedRow[];
  /** Heads that are not letter for letter the form's. */
  readonly loose: readonly Head[];
  readonly extra: readonly ExtraValue[];
  /** No heads say which columns it has. */
  readonly isUnheaded: boolean;
}

const isFilled = (cell: { readonly kind: string }): boolean => cell.kind !== 'empty';

/** Where the label stands; in a row that an inspector has placed it may be of any script. */
function labelAt(source: GridRow, isPlaced: boolean): number {
  const at = source.cells.findLastIndex(isWords);
  return at < 0 && isPlaced && source.cells[0]?.kind === 'text' ? 0 : at;
}

/** The group that a row is of, and where its label stands. */
function groupOf(form: FormTable, { placements }: TableSource, source: GridRow) {
  const pinned = placements.find(
    (each) =>
      each.kind === 'row' &&
      each.table === form.id &&
      each.block === source.block &&
      each.line === source.line,
  );
  const at = labelAt(source, pinned !== undefined);
  const label = source.cells[at];
  const id = pinned?.kind === 'row' ? pinned.row : label ? groupOfCell(label) : null;
  return { group: form.rows.find((each) => each.id === id), at };
}

interface GroupValues {
  readonly behind: readonly GridCell[];
  readonly order: readonly string[];
  readonly isPlaced: boolean;
  readonly isAligned: boolean;
}

/** The row of a group that has lost a cell, or has a blank one too many. */
function movedDoubt(
  form: FormTable,
  group: FormRow,
  source: GridRow,
  values: GroupValues,
): ParseIssue | null {
  if (values.isAligned && values.behind.length === values.order.length) return null;
  const readings = movedReadings(values.behind, values.order);
  const refs = values.order.map((name) => ({
    table: form.id,
    row: group.id,
    column: name.slice(group.id.length + 1),
  }));
  const offer = agreedCells(readings, refs);
  const isDoubted = readings.length > 0 && (values.isPlaced || offer.length > 0);
  return isDoubted ? valuesMoved(form, group.label, rowSpan(source), refs, offer) : null;
}

/** In a text without columns a blank cell may be any of the row's. */
function blanksDoubt(
  form: FormTable,
  group: FormRow,
  source: GridRow,
  { behind, isAligned }: GroupValues,
): ParseIssue | null {
  const counts = { expected: group.columns.length, found: behind.filter(isFilled).length };
  return !isAligned && endsShort(behind, counts.expected)
    ? blanksAstray(form, group.label, rowSpan(source), counts, refsOf(form, group))
    : null;
}

/** `行政复议 | 1 | 0 | 2 | 0 | 3`, under heads that say which result each of them is. */
export function groupRows(form: FormTable, source: TableSource): GroupRows {
  const results = resultHeads(source.rows);
  const inGrid = new Set(source.rows.filter(source.isAligned).flatMap(({ cells }) => cells));
  const over = results?.heads.every(({ cell }) => inGrid.has(cell)) ? results.heads : null;
  const found = source.rows.flatMap((row) => {
    const pins = pinsOf(source.placements, form.id, row.block);
    const { group, at } = groupOf(form, source, row);
    const behind = row.cells.slice(at + 1);
    if (!group || !behind.some(isFilled)) return [];
    const placed = placeRow(behind, {
      order: results?.order ?? group.columns,
      heads: source.isAligned(row) ? over : null,
      pins,
      hasBlankEnds: true,
      proves: () => false,
    });
    const refs = refsOf(form, group);
    const extra = placed.extra.map((cell): ExtraValue => ({ cell, cells: refs }));
    const order = (results?.order ?? group.columns).map((column) => `${group.id}.${column ?? ''}`);
    const isPlaced = placed.cells !== null;
    const values = { behind, order, isPlaced, isAligned: source.isAligned(row) };
    const moved = pins.size > 0 ? null : movedDoubt(form, group, row, values);
    const cells = moved ? null : placed.cells;
    const doubt =
      moved ?? (cells && pins.size === 0 ? blanksDoubt(form, group, row, values) : null);
    const own = { row: group, source: row, found: placed.found, cells, loose: null, doubt };
    return [{ row: own, extra: moved ? [] : extra }];
  });
  return {
    placed: found.map(({ row }) => row),
    loose: results?.heads.filter(({ isLoose }) => isLoose) ?? [],
    extra: found.flatMap(({ extra }) => extra),
    isUnheaded: results === null,
  };
}
