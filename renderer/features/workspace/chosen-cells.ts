import { cellKey } from './cell-key';
import type { Place } from './selection';

const NO_CELLS: ReadonlyMap<string, number> = new Map();

/** By statutory cell, which of the places of the chosen thing it is. */
export function chosenCells(places: readonly Place[]): ReadonlyMap<string, number> {
  const cells = places.flatMap((place, at): (readonly [string, number])[] =>
    place.kind === 'cell' ? [[cellKey(place.ref), at]] : [],
  );
  return cells.length === 0 ? NO_CELLS : new Map(cells);
}
