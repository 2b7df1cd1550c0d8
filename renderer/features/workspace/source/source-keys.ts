import type { KeyboardEvent } from 'react';
import { chordName } from '../../../ui/keys';
import { commandOf, type KeyHandlers } from '../../../ui/use-keys';

/** The next or previous of some elements, seen from the focus; from the pane itself, the first that can be seen. */
function step(pane: HTMLElement, selector: string, by: 1 | -1): HTMLElement | null {
  const stops = [...pane.querySelectorAll<HTMLElement>(selector)];
  const here = document.activeElement;
  const frame = pane.getBoundingClientRect();
  if (here === pane || !here || !pane.contains(here)) {
    return stops.find((stop) => stop.getBoundingClientRect().bottom > frame.top) ?? null;
  }
  const position = (stop: HTMLElement): number => here.compareDocumentPosition(stop);
  if (by === 1) {
    return stops.find((stop) => (position(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? null;
  }
  return (
    stops.findLast((stop) => {
      const where = position(stop);
      return (
        (where & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
        (where & Node.DOCUMENT_POSITION_CONTAINS) === 0
      );
    }) ?? null
  );
}

/** Also selects the words, so that Shift with an arrow key goes on from there and they can be annotated. */
function focusOn(target: HTMLElement | null): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  if (target.matches('[data-start]')) document.getSelection()?.selectAllChildren(target);
  else document.getSelection()?.collapse(target, 0);
}

/** Left and right go from mark to mark, up and down from block to block, Enter chooses, Space selects to reckon with. */
export function sourceKeys(
  onChoose: (element: Element) => void,
  onPick: (element: Element) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const pane = event.currentTarget;
    const here = document.activeElement;
    const handlers: KeyHandlers = {
      moveRight: () => focusOn(step(pane, '[data-stop]', 1)),
      moveLeft: () => focusOn(step(pane, '[data-stop]', -1)),
      moveDown: () => focusOn(step(pane, '[data-block]', 1)),
      moveUp: () => focusOn(step(pane, '[data-block]', -1)),
      ...(here && here !== pane ? { choose: () => onChoose(here), pick: () => onPick(here) } : {}),
    };
    const command = commandOf(chordName(event), handlers);
    if (!command) return;
    event.preventDefault();
    handlers[command]?.();
  };
}
