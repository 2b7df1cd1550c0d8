import { useRef, type ComponentProps, type KeyboardEvent, type ReactElement } from 'react';

/** Which end of the container the separated part lies at; `start` is the left or the top one. */
type Side = 'start' | 'end';

export interface SplitterProps {
  readonly label: string;
  /** Of the line itself. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly side: Side;
  /** The separated part, as a share of the container. */
  readonly share: number;
  /** The smallest and largest share in a container of so many CSS pixels. */
  readonly bounds: (size: number) => readonly [number, number];
  /** Id of the part. */
  readonly controls: string;
  readonly onMove: (share: number) => void;
  /** The line was let go of where it is. */
  readonly onDone: () => void;
  readonly onReset: () => void;
}

/** A share of the container for each press of an arrow key. */
const STEP = 0.02;

const GROWS: Readonly<Record<SplitterProps['orientation'], Readonly<Record<string, number>>>> = {
  vertical: { ArrowLeft: -1, ArrowRight: 1 },
  horizontal: { ArrowUp: -1, ArrowDown: 1 },
};

const percent = (share: number): number => Math.round(share * 100);

/** Where the container is, along the way that the line moves. */
function containerOf(
  line: HTMLElement,
  orientation: SplitterProps['orientation'],
): { readonly from: number; readonly size: number } {
  const box = (line.parentElement ?? line).getBoundingClientRect();
  return orientation === 'vertical'
    ? { from: box.left, size: box.width }
    : { from: box.top, size: box.height };
}

function within(share: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(most, share));
}

/** What an arrow, Home or End makes of a share; `null` for any other key. */
export function shareAfterKey(
  key: string,
  { orientation, side, share }: Pick<SplitterProps, 'orientation' | 'side' | 'share'>,
  [least, most]: readonly [number, number],
): number | null {
  if (key === 'Home') return least;
  if (key === 'End') return most;
  const grows = GROWS[orientation][key];
  if (grows === undefined) return null;
  return within(share + STEP * grows * (side === 'start' ? 1 : -1), [least, most]);
}

type Handlers = Pick<
  ComponentProps<'div'>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** Follows the pointer from where it takes hold of the line until it lets go. */
function useDrag({ orientation, side, bounds, onMove, onDone }: SplitterProps): Handlers {
  const dragging = useRef(false);
  const letGo = (): void => {
    if (dragging.current) onDone();
    dragging.current = false;
  };
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = true;
    },
    onPointerMove: (event) => {
      if (!dragging.current) return;
      const { from, size } = containerOf(event.currentTarget, orientation);
      const at = ((orientation === 'vertical' ? event.clientX : event.clientY) - from) / size;
      onMove(within(side === 'start' ? at : 1 - at, bounds(size)));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}

/** The line between two parts of the window, by the ARIA pattern of a window splitter. Enter or a double click resets it. */
export function Splitter(props: SplitterProps): ReactElement {
  const { orientation, bounds } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { size } = containerOf(event.currentTarget, orientation);
    const next = shareAfterKey(event.key, props, bounds(size));
    if (next !== null) props.onMove(next);
    else if (event.key === 'Enter') props.onReset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={`splitter splitter-${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation={orientation}
      aria-controls={props.controls}
      aria-valuenow={percent(props.share)}
      aria-valuemin={0}
      aria-valuemax={100}
      {...useDrag(props)}
      onKeyDown={onKeyDown}
      onKeyUp={props.onDone}
      onDoubleClick={props.onReset}
    />
  );
}
