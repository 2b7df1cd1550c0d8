import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { useReview } from '../review-context';
import { HINT_ID } from './marked-text';
import { selectionAt } from './selection-at';
import type { MarksByBlock } from './source-marks';

/** A number of the source, and where it stands on the screen. */
export interface Hinted {
  readonly fact: number;
  readonly box: DOMRect;
}

interface Pointed {
  readonly fact: number;
  readonly element: Element;
}

interface NumberHint {
  readonly hinted: Hinted | null;
  /** For the element around the source and the hint. */
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onScrollCapture: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The first line of an element that may be broken over lines; nothing where it has been scrolled out of its pane. */
function boxOf(element: Element): DOMRect | undefined {
  const box = element.getClientRects()[0];
  const frame = element.closest('.pane-body')?.getBoundingClientRect();
  const isOut = box && frame && (box.bottom < frame.top || box.top > frame.bottom);
  return isOut ? undefined : box;
}

/**
 * The number that the pointer is on, else that has the focus. The pointer may go on to the hint itself, and Escape
 * takes the hint away without moving either.
 */
export function useNumberHint(marks: MarksByBlock): NumberHint {
  const { index } = useReview();
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<Pointed | null>(null);
  const [, moved] = useState(0);
  const pointedAt = (target: EventTarget): Pointed | null => {
    const element = target instanceof Element ? target.closest('.m-number') : null;
    const selection = element && selectionAt(element, marks, index);
    return element && selection?.kind === 'number' ? { fact: selection.fact, element } : null;
  };
  const pointed = hovered ?? focused;
  const box = pointed && boxOf(pointed.element);
  return {
    hinted: pointed && box ? { fact: pointed.fact, box } : null,
    handlers: {
      onPointerOver: ({ target }) => {
        if (target instanceof Element && target.closest(`#${HINT_ID}`)) return;
        setHovered(pointedAt(target));
      },
      onPointerLeave: () => setHovered(null),
      onFocus: ({ target }) => setFocused(pointedAt(target)),
      onBlur: () => setFocused(null),
      // A number that is scrolled away from under the pointer is not pointed at; one with the focus is followed.
      onScrollCapture: () => {
        if (hovered) setHovered(null);
        else if (focused) moved((count) => count + 1);
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !pointed) return;
        event.preventDefault();
        setHovered(null);
        setFocused(null);
      },
    },
  };
}
