import { TABLE_IDS } from '../../../../shared/report/form';
import type { Pointed } from '../hint/use-hint';

export const CELL_HINT_ID = 'cell-hint';

/** The cell of a statutory table that an element belongs to. */
export function pointedCell(target: Element): Pointed | null {
  const element = target.closest<HTMLElement>('[data-table][data-row][data-column]');
  const { row, column } = element?.dataset ?? {};
  const table = TABLE_IDS.find((each) => each === element?.dataset['table']);
  if (!element || !table || row === undefined || column === undefined) return null;
  return { what: { kind: 'cell', ref: { table, row, column } }, element };
}
