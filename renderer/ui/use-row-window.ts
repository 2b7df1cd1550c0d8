import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Rows drawn beyond what is seen, so that scrolling shows no gap. */
const MARGIN = 12;

interface Seen {
  /** In CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly row: number;
}

export interface RowWindow {
  /** The rows to draw: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Of one row, in CSS pixels; all are equally high. */
  readonly rowHeight: number;
  readonly reveal: (index: number) => void;
  /** Whether any of the row is within the list as it is scrolled. */
  readonly isSeen: (index: number) => boolean;
}

/** What is seen of the list. While the words of another language come, the screen is hidden and loses where it was scrolled. */
function useSeen(listRef: RefObject<HTMLElement | null>, count: number): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 800, row: 34 });
  const lastTop = useRef(0);
  useEffect(() => {
    const element = listRef.current;
    if (!element) return undefined;
    let hidden = false;
    const measure = (): void => {
      const was = hidden;
      hidden = element.clientHeight === 0;
      if (hidden) return;
      if (was) element.scrollTop = lastTop.current;
      const row = element.querySelector('[data-row]')?.getBoundingClientRect().height;
      const { clientHeight: height, scrollTop: top } = element;
      lastTop.current = top;
      setSeen((now) => ({ top, height, row: row ?? now.row }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    const scrolled = (): void => {
      if (element.clientHeight === 0) return;
      lastTop.current = element.scrollTop;
      setSeen((now) => ({ ...now, top: element.scrollTop }));
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, [listRef, count]);
  return seen;
}

/**
 * Of a long list only the rows that are seen are drawn. The list scrolls; one of its rows bears `data-row`, and what
 * stays above the rows while they scroll bears `data-head`.
 */
export function useRowWindow(listRef: RefObject<HTMLElement | null>, count: number): RowWindow {
  const seen = useSeen(listRef, count);
  const { top, height, row: rowHeight } = seen;
  const reveal = useCallback(
    (index: number) => {
      const element = listRef.current;
      if (!element) return;
      const head = element.querySelector('[data-head]')?.clientHeight ?? 0;
      const above = index * rowHeight;
      const below = above + rowHeight + head - element.clientHeight;
      if (element.scrollTop > above) element.scrollTop = above;
      else if (element.scrollTop < below) element.scrollTop = below;
    },
    [listRef, rowHeight],
  );
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - MARGIN);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + MARGIN);
  const isSeen = (index: number): boolean =>
    (index + 1) * rowHeight > top && index * rowHeight < top + height;
  return { first, last, rowHeight, reveal, isSeen };
}
