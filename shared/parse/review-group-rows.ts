import type { FormTable } from '../report/form';
import type { TableSource } from './applications-table';
import type { PlacedRow } from './build-table';
import type { ExtraValue } from './column-doubts';
import { pinsOf, placeRow } from './columns';
import type { Head } from './columns';
import type { GridRow } from './grid';
import { isWords, keyOf } from './grid';
import { groupIn, resultHeads } from './review-heads';

/** A table four that has a row for each group. */
export interface GroupRows {
  readonly placed: readonly PlacedRow[];
  readonly heads: readonly Head[];
  readonly extra: readonly ExtraValue[];
  /** Its heads say which columns it has. */
  readonly isHeaded: boolean;
}

const isFilled = (cell: { readonly kind: string }): boolean => cell.kind !== 'empty';

function groupOf(form: FormTable, { placements }: TableSource, source: GridRow, at: number) {
  const pinned = placements.find(
    (each) =>
      each.kind === 'row' &&
      each.table === form.id &&
      each.block === source.block &&
      each.line === source.line,
  );
  const label = source.cells[at];
  const id = pinned?.kind === 'row' ? pinned.row : label ? groupIn(keyOf(label)) : null;
  return form.rows.find((each) => each.id === id);
}

/** `行政复议 | 1 | 0 | 2 | 0 | 3`, under heads that say which result each of them is. */
export function groupRows(form: FormTable, source: TableSource): GroupRows {
  const results = resultHeads(source.rows);
  const isGrid = results?.heads.every(({ cell }) =>
    source.rows.some((row) => row.cells.includes(cell) && source.isAligned(row)),
  );
  const found = source.rows.flatMap((row) => {
    const at = row.cells.findLastIndex(isWords);
    const group = groupOf(form, source, row, at);
    const behind = row.cells.slice(at + 1);
    if (!group || !behind.some(isFilled)) return [];
    const placed = placeRow(behind, {
      order: results?.order ?? group.columns,
      heads: results && isGrid && source.isAligned(row) ? results.heads : null,
      pins: pinsOf(source.placements, form.id, row.block),
      hasBlankEnds: true,
      proves: () => false,
    });
    const refs = group.columns.map((column) => ({ table: form.id, row: group.id, column }));
    const extra = placed.extra.map((cell): ExtraValue => ({ cell, cells: refs }));
    const { cells, found: count } = placed;
    return [{ row: { row: group, source: row, found: count, cells, loose: null }, extra }];
  });
  return {
    placed: found.map(({ row }) => row),
    heads: results?.heads ?? [],
    extra: found.flatMap(({ extra }) => extra),
    isHeaded: results !== null,
  };
}
