import type { TableId } from './form';

/**
 * Where an inspector has put a row or a column of a source table that was placed wrongly or not at all. `block` is
 * the table's index in `SourceDocument.blocks`, `line` the row or column of its grid. `row` or `column` names the
 * line of the form; `null` says that it is none of them.
 */
export type Placement =
  | {
      readonly kind: 'row';
      readonly table: TableId;
      readonly block: number;
      readonly line: number;
      readonly row: string | null;
    }
  | {
      readonly kind: 'column';
      readonly table: TableId;
      readonly block: number;
      readonly line: number;
      readonly column: string | null;
    };

/** Of two placements for the same line the later one counts. */
export const samePlace = (a: Placement, b: Placement): boolean =>
  a.kind === b.kind && a.table === b.table && a.block === b.block && a.line === b.line;
