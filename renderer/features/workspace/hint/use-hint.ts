import {
  useContext,
  useEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { LightingContext, litBy, NOTHING_LIT } from '../lighting';
import { pickedKey, type Picked } from '../picked';
import { useReview } from '../review-context';

/** A number, and where it stands on the screen. */
export interface Hinted {
  readonly what: Picked;
  readonly box: DOMRect;
}

/** A number that is pointed at, and the element that shows it. */
export interface Pointed {
  readonly what: Picked;
  readonly element: Element;
}

interface Hint {
  readonly hinted: Hinted | null;
  /** For the element around the pane and the hint. */
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onScrollCapture: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** In milliseconds: a pointer on its way over a table lights nothing. */
const REST = 120;

/** The first line of an element that may be broken over lines; nothing where it has been scrolled out of its pane. */
function boxOf(element: Element): DOMRect | undefined {
  const box = element.getClientRects()[0];
  const frame = element.closest('.pane-body')?.getBoundingClientRect();
  const isOut = box && frame && (box.bottom < frame.top || box.top > frame.bottom);
  return isOut ? undefined : box;
}

/** Lights what a number is checked together with, as long as it is pointed at. */
function useLighting(what: Picked | null): void {
  const { view } = useReview();
  const { light } = useContext(LightingContext);
  const key = what && pickedKey(what);
  useEffect(() => {
    if (!what) return undefined;
    const timer = setTimeout(() => light(litBy(view, what)), REST);
    return () => {
      clearTimeout(timer);
      light(NOTHING_LIT);
    };
    // `what` is made anew with every move of the pointer; its key says what it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, view, light]);
}

/**
 * The number that the pointer is on, else that the keyboard has gone to. The pointer may go on to the hint itself, and Escape
 * takes the hint away without moving either.
 */
export function useHint(hintId: string, at: (target: Element) => Pointed | null): Hint {
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<Pointed | null>(null);
  const [, moved] = useState(0);
  const pointedAt = (target: EventTarget): Pointed | null =>
    target instanceof Element ? at(target) : null;
  const pointed = hovered ?? focused;
  useLighting(pointed && pointed.what);
  const box = pointed && boxOf(pointed.element);
  const hinted = pointed && box ? { what: pointed.what, box } : null;
  return {
    hinted,
    handlers: {
      onPointerOver: ({ target }) => {
        if (target instanceof Element && target.closest(`#${hintId}`)) return;
        setHovered(pointedAt(target));
      },
      onPointerLeave: () => setHovered(null),
      // A click leaves the focus behind too; what it was on is no longer pointed at once the pointer has gone.
      onFocus: ({ target }) => {
        setFocused(target.matches(':focus-visible') ? pointedAt(target) : null);
      },
      onBlur: () => setFocused(null),
      // A number that is scrolled away from under the pointer is not pointed at; one with the focus is followed.
      onScrollCapture: () => {
        if (hovered) setHovered(null);
        else if (focused) moved((count) => count + 1);
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !hinted) return;
        event.preventDefault();
        setHovered(null);
        setFocused(null);
      },
    },
  };
}
