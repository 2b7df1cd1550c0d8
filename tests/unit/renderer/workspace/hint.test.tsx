import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexCase } from '../../../../renderer/features/workspace/case-index';
import { HintedSection } from '../../../../renderer/features/workspace/hint/hinted-section';
import { pointedIn } from '../../../../renderer/features/workspace/source/pointed-at';
import { SourceBlocks } from '../../../../renderer/features/workspace/source/source-blocks';
import {
  lastingMarks,
  marksByBlock,
} from '../../../../renderer/features/workspace/source/source-marks';
import { caseView } from '../../builders/case-view';
import { reportText, VALID } from '../../builders/report-text';
import { ReviewAround } from './review-around';

const view = caseView(
  [],
  reportText({
    ...VALID,
    overview: [
      '公开政府信息11条,其中:通过网站公开3条,通过微信公开7条。本年新收政府信息公开申请14件。',
    ],
  }),
);
const marks = marksByBlock(view.document.blocks, lastingMarks(view));
let root: Root;

/** Nothing has a place on a screen that is not there: numbers are put this far down, their pane from 90 to 690. */
const place = (top: number): void => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(100, top, 40, 16),
  ] as unknown as DOMRectList);
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place(200);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 90, 400, 600),
  );
  document.body.innerHTML = '<div id="root"></div><button>elsewhere</button>';
  root = createRoot(document.querySelector('#root') as HTMLElement);
  act(() =>
    root.render(
      <ReviewAround view={view}>
        <HintedSection
          title="原文"
          testId="source-pane"
          hintId="number-hint"
          at={pointedIn(marks, indexCase(view))}
        >
          <div className="pane-body">
            <SourceBlocks marks={marks} />
          </div>
        </HintedSection>
      </ReviewAround>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function number(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.m-number')].find(
    (each) => each.textContent === words,
  );
  if (!found) throw new Error(`no such number: ${words}`);
  return found;
}
const hint = () => document.querySelector<HTMLElement>('[data-testid="number-hint"]');
const point = (at: Element | null): void =>
  act(() => {
    at?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
const press = (at: Element, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    at.dispatchEvent(event);
  });
  return event;
};

it('is there for a reader of the screen, and not seen, before a number is pointed at', () => {
  expect(hint()?.hidden).toBe(true);
  expect(number('11条').getAttribute('aria-describedby')).toBe(hint()?.id);
});

it('says of the number under the pointer what became of it, and what uses it', () => {
  point(number('11条'));
  expect(hint()?.hidden).toBe(false);
  expect(hint()?.textContent).toContain('有疑问，待核实');
  expect(hint()?.textContent).toContain('不符正文：分项与总数有出入');
  point(number('14件'));
  expect(hint()?.textContent).toContain('与表格或他处一致');
  expect(hint()?.textContent).toContain('新收政府信息公开申请');
  expect(hint()?.textContent).toContain('相符正文与表三');
});

it('stays while the pointer goes on to it, and goes when it leaves the number', () => {
  point(number('14件'));
  point(hint());
  expect(hint()?.hidden).toBe(false);
  point(document.querySelector('[data-block]'));
  expect(hint()?.hidden).toBe(true);
});

it('comes with the focus, and goes with it', () => {
  act(() => number('14件').focus());
  expect(hint()?.textContent).toContain('与表格或他处一致');
  act(() => document.querySelector('button')?.focus());
  expect(hint()?.hidden).toBe(true);
});

it('goes with Escape, which does nothing else then', () => {
  const at = number('14件');
  act(() => at.focus());
  expect(press(at, 'Escape').defaultPrevented).toBe(true);
  expect(hint()?.hidden).toBe(true);
  expect(press(at, 'Escape').defaultPrevented).toBe(false);
});

it('moves with a number that has the focus when the source is scrolled, and goes when that is out of sight', () => {
  act(() => number('14件').focus());
  expect(hint()?.style.top).toBe('216px');
  const scrollTo = (top: number): void => {
    place(top);
    act(() => {
      document.querySelector('.pane-body')?.dispatchEvent(new Event('scroll'));
    });
  };
  scrollTo(150);
  expect(hint()?.style.top).toBe('166px');
  scrollTo(40);
  expect(hint()?.hidden).toBe(true);
  // What cannot be seen keeps no key from what comes after it.
  expect(press(number('14件'), 'Escape').defaultPrevented).toBe(false);
  scrollTo(100);
  expect(hint()?.hidden).toBe(false);
});

it('stands above a number that is far down', () => {
  place(window.innerHeight - 100);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 400, window.innerHeight),
  );
  point(number('14件'));
  expect(hint()?.style.bottom).toBe('100px');
});

it('names a cell, and the checks that use it; the others of these checks light up', () => {
  vi.useFakeTimers();
  const cell = document.querySelector<HTMLElement>('[data-cell="applications/received/total"]');
  const other = document.querySelector<HTMLElement>('[data-cell="applications/carriedOut/total"]');
  act(() => cell?.focus());
  expect(hint()?.textContent).toContain('一、本年新收政府信息公开申请数量，总计');
  expect(hint()?.textContent).toContain('相符表三：收办平衡');
  expect(other?.className).not.toContain('c-lit');
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(other?.className).toContain('c-lit');
  act(() => document.querySelector('button')?.focus());
  expect(other?.className).not.toContain('c-lit');
  vi.useRealTimers();
});
