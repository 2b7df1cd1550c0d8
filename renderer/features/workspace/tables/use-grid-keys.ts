import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { CellRef } from '../../../../shared/report/annual-report';
import { chordName } from '../../../ui/keys';
import { commandOf, type KeyHandlers } from '../../../ui/use-keys';
import { neighbour, type Direction, type PlacedValue } from './grid-moves';

interface GridKeys {
  /** The value that the Tab key reaches. */
  readonly reachable: PlacedValue | undefined;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const cellOf = (table: Element, { row, column }: PlacedValue): HTMLElement | null =>
  table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);

function placedAt(placed: readonly PlacedValue[], target: EventTarget): PlacedValue | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { row, column } = target.dataset;
  return placed.find((each) => each.row === row && each.column === column);
}

/** One tab stop for the whole table; arrow keys move in it, Enter chooses and Space selects to reckon with. */
export function useGridKeys(
  placed: readonly PlacedValue[],
  onChoose: (at: Pick<CellRef, 'row' | 'column'>) => void,
  onPick: (at: Pick<CellRef, 'row' | 'column'>) => void,
): GridKeys {
  const [current, setCurrent] = useState<PlacedValue | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = placedAt(placed, event.target);
    if (!at) return;
    const table = event.currentTarget;
    const move = (direction: Direction) => () => {
      const next = neighbour(placed, at, direction);
      if (next) cellOf(table, next)?.focus();
    };
    const handlers: KeyHandlers = {
      moveLeft: move('left'),
      moveRight: move('right'),
      moveUp: move('up'),
      moveDown: move('down'),
      choose: () => onChoose(at),
      pick: () => onPick(at),
    };
    const command = commandOf(chordName(event), handlers);
    if (!command) return;
    event.preventDefault();
    handlers[command]?.();
  };
  const kept = placed.find((each) => each.row === current?.row && each.column === current.column);
  return {
    reachable: kept ?? placed[0],
    onFocus: (event) => setCurrent(placedAt(placed, event.target)),
    onKeyDown,
  };
}
