import { act, useRef, type ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { useRowWindow } from '../../../../renderer/ui/use-row-window';
import { mounted } from '../mounted';

const ROW = 40;

function List(): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { first, last, rowHeight } = useRowWindow(list, 400);
  return (
    <div ref={list} data-testid="list">
      <p>
        {first} {last} {rowHeight}
      </p>
      <span data-row />
    </div>
  );
}

it('a list that is hidden for a while keeps its rows and its place', async () => {
  let measure = (): void => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        measure = callback;
      }
      observe(): void {
        measure();
      }
      disconnect(): void {
        measure = () => undefined;
      }
    },
  );
  let height = 400;
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => height);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 100, height === 0 ? 0 : ROW),
  );
  const place = await mounted(<List />);
  const list = place.querySelector('[data-testid="list"]');
  if (!list) throw new Error('no list');
  const scrollTo = (top: number): void => {
    list.scrollTop = top;
    list.dispatchEvent(new Event('scroll'));
  };
  act(() => scrollTo(100 * ROW));
  const shown = list.textContent;
  expect(shown).toBe(`88 122 ${ROW}`);
  height = 0;
  act(() => {
    measure();
    scrollTo(0);
  });
  expect(list.textContent).toBe(shown);
  height = 400;
  act(() => measure());
  expect(list.scrollTop).toBe(100 * ROW);
  expect(list.textContent).toBe(shown);
});
