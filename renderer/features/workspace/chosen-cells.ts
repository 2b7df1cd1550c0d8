import { cellAt, type AnnualReport } from '../../../shared/report/annual-report';
import { cellKey } from './cell-key';
import type { Place } from './place';
import type { Selection } from './selection';

export interface ChosenCell {
  /** Which of the places of the chosen thing it is. */
  readonly place: number;
  /** A 0 among several places: marked more lightly, so that the numbers stand out. */
  readonly light: boolean;
}

export type ChosenCells = ReadonlyMap<string, ChosenCell>;

const NO_CELLS: ChosenCells = new Map();

/** The statutory cells among the places of the chosen thing. */
export function chosenCells(places: readonly Place[], report: AnnualReport): ChosenCells {
  const cells = places.flatMap((each, place): (readonly [string, ChosenCell])[] => {
    if (each.kind !== 'cell') return [];
    const light = places.length > 1 && cellAt(report, each.ref)?.value === 0;
    return [[cellKey(each.ref), { place, light }]];
  });
  return cells.length === 0 ? NO_CELLS : new Map(cells);
}

/** The class of a cell that is chosen. */
export const chosenClass = (chosen: ChosenCell | undefined): string =>
  chosen === undefined ? '' : chosen.light ? 'c-chosen c-light' : 'c-chosen';

/** The cell of a block of the source that is chosen and was not read into the form. */
export const chosenUnread = (selection: Selection | null, block: number): number | null =>
  selection?.kind === 'sourceCell' && selection.block === block ? selection.cell : null;
