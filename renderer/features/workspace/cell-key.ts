import type { CellRef } from '../../../shared/report/annual-report';
import type { TableId } from '../../../shared/report/form';

/** Names a cell of a statutory table in maps and sets. */
export const cellKey = ({ table, row, column }: CellRef): string => `${table}/${row}/${column}`;

/** Names a cell of the document's own tables. */
export const sourceCellKey = (block: number, cell: number): string => `${block}:${cell}`;

const TABLE_NUMBERS: Readonly<Record<TableId, number>> = {
  activeDisclosure: 2,
  applications: 3,
  reviewLitigation: 4,
};

/** 表二, 表三, 表四 as the digit in their names. */
export const tableNumber = (table: TableId): number => TABLE_NUMBERS[table];
