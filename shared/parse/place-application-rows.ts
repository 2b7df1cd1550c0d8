import { sum } from '../lib/numerals';
import { APPLICANT_COLUMNS, APPLICATION_COLUMNS } from '../report/application-rows';
import type { BlockHeads } from './application-heads';
import { headsFor } from './application-heads';
import type { Labelled } from './application-lines';
import type { TableSource } from './table-source';
import { readCellValue } from './cell-value';
import type { Cells, Head, Placed } from './columns';
import { pairs, pinsOf, placeRow, trimmed } from './columns';
import type { GridCell } from './grid';

const IDS = APPLICATION_COLUMNS.map(({ id }) => id);

const valueOf = (cell: GridCell | undefined): number | null =>
  cell ? readCellValue(cell.raw, 'count').value : null;

/** Whether the row's total is the sum of its other cells; blank ones and words prove nothing. */
export function rowAddsUp(cells: Cells): boolean {
  const parts = APPLICANT_COLUMNS.map(({ id }) => valueOf(cells[id]));
  const known = parts.filter((each) => each !== null);
  return known.length === parts.length && sum(known) === valueOf(cells['total']);
}

/** Heads stand over the rows of another block only where that is as wide, and none of its values before the first. */
function headsOver(lines: readonly Labelled[], heads: BlockHeads): readonly Head[] | null {
  const [from, to] = [heads.over?.at(0)?.from, heads.over?.at(-1)?.to];
  if (from === undefined || to === undefined) return null;
  const isUnder = lines.every(({ source, behind }) => {
    const ends = source.cells.map((cell) => cell.column + cell.colSpan);
    const isBefore = behind.some((cell) => cell.kind !== 'empty' && cell.column < from);
    return !isBefore && Math.max(...ends) === to;
  });
  return isUnder ? heads.over : null;
}

/** Where a part of the table has no heads, a row with a value in each column that adds up shows where they stand. */
function headsByRow(
  lines: readonly Labelled[],
  order: BlockHeads['order'],
): readonly Head[] | null {
  const whole = lines
    .map(({ behind }) => behind.filter(({ kind }) => kind !== 'empty'))
    .filter((cells) => cells.length === IDS.length)
    .map((cells) => pairs(cells, order ?? []))
    .find(rowAddsUp);
  if (!whole) return null;
  return Object.entries(whole).map(([column, cell]): Head => {
    const [from, to] = [cell.column, cell.column + cell.colSpan];
    return { column, from, to, cell, isLoose: false };
  });
}

/** A row of the source with its values in the columns. */
export interface PlacedLine {
  readonly line: Labelled;
  readonly placed: Placed;
  readonly heads: BlockHeads | null;
  /** An inspector has said what each of its columns is. */
  readonly isPinned: boolean;
}

/** Whether the total is the sum of what else is written in the row, blank cells left out. */
function addsUpWithBlanks(cells: Cells): boolean {
  const parts = APPLICANT_COLUMNS.map(({ id }) => valueOf(cells[id]) ?? 0);
  return valueOf(cells['total']) === sum(parts);
}

/** Most rows that reach to the last column and have blank cells behind it add up so: the blank ones are of no column. */
function endInBlanks(
  headed: readonly { readonly line: Labelled; readonly heads: BlockHeads | null }[],
): boolean {
  const whole = headed.flatMap(({ line, heads }) => {
    const order = heads?.order ?? IDS;
    const own = trimmed(line.behind);
    const isWhole = own.length === order.length && line.behind.length > own.length;
    return isWhole ? [pairs(own, order)] : [];
  });
  return whole.filter(addsUpWithBlanks).length * 2 > whole.length;
}

/** The rows with their values in the columns. */
export function placeApplicationRows(
  lines: readonly Labelled[],
  heads: readonly BlockHeads[],
  { placements, isAligned }: TableSource,
): readonly PlacedLine[] {
  const headed = lines.map((line) => {
    const { block } = line.behind[0] ?? line.source;
    return { line, block, heads: headsFor(heads, block) };
  });
  const hasBlankEnds = endInBlanks(headed);
  const overOf = (block: number, own: BlockHeads): readonly Head[] | null => {
    const inBlock = lines.filter(({ behind, source }) => (behind[0] ?? source).block === block);
    if (own.block === block) return own.over;
    const aligned = inBlock.filter(({ source }) => isAligned(source));
    return headsOver(aligned, own) ?? headsByRow(aligned, own.order);
  };
  const blocks = new Map(headed.map(({ block, heads: own }) => [block, own && overOf(block, own)]));
  return headed.map(({ line, block, heads: own }): PlacedLine => {
    const pins = pinsOf(placements, 'applications', block);
    const isPinned = IDS.every((id) => [...pins.values()].includes(id));
    const over = isAligned(line.source) ? (blocks.get(block) ?? null) : null;
    const order = own?.order ?? IDS;
    const row = { order, heads: over, pins, hasBlankEnds, proves: rowAddsUp };
    return { line, heads: own, isPinned, placed: placeRow(line.behind, row) };
  });
}
