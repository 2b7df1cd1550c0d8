import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { HintWords } from './hint-words';
import { useHint, type Hinted, type Pointed } from './use-hint';

/** In CSS pixels: with less room than this below the number the hint stands above it. */
const ROOM = 180;

function placeOf({ box }: Hinted): CSSProperties {
  const left = `min(${Math.round(box.left)}px, 100vw - 340px)`;
  return box.bottom + ROOM > window.innerHeight
    ? { left, bottom: window.innerHeight - box.top }
    : { left, top: box.bottom };
}

interface Props {
  readonly title: string;
  readonly testId: string;
  /** Of the hint, for those who hear it. */
  readonly hintId: string;
  /** The number that an element of the pane shows. */
  readonly at: (target: Element) => Pointed | null;
  readonly children: ReactNode;
}

/**
 * A pane, and beside the number that is pointed at or has the focus what became of it. It keeps that number to itself,
 * so that the pane is not drawn again with every move of the pointer.
 */
export function HintedSection({ title, testId, hintId, at, children }: Props): ReactElement {
  const { hinted, handlers } = useHint(hintId, at);
  return (
    <section className="pane" data-testid={testId} aria-label={title} {...handlers}>
      {children}
      <div
        id={hintId}
        role="tooltip"
        className="number-hint"
        data-testid={hintId}
        hidden={hinted === null}
        style={hinted ? placeOf(hinted) : undefined}
      >
        {hinted ? <HintWords what={hinted.what} /> : null}
      </div>
    </section>
  );
}
