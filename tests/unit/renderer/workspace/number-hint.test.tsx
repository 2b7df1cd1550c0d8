import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HintedSection } from '../../../../renderer/features/workspace/source/number-hint';
import { SourceBlocks } from '../../../../renderer/features/workspace/source/source-blocks';
import {
  lastingMarks,
  marksByBlock,
} from '../../../../renderer/features/workspace/source/source-marks';
import { caseView } from '../../builders/case-view';
import { ReviewAround } from './review-around';

const view = caseView();
const marks = marksByBlock(view.document.blocks, lastingMarks(view));
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // Nothing has a place on a screen that is not there.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(100, 200, 40, 16),
  ] as unknown as DOMRectList);
  document.body.innerHTML = '<div id="root"></div><button>elsewhere</button>';
  root = createRoot(document.querySelector('#root') as HTMLElement);
  act(() =>
    root.render(
      <ReviewAround view={view}>
        <HintedSection title="原文" marks={marks}>
          <SourceBlocks marks={marks} />
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
  expect(number('14249条').getAttribute('aria-describedby')).toBe(hint()?.id);
});

it('says of the number under the pointer what became of it, and what uses it', () => {
  point(number('14249条'));
  expect(hint()?.hidden).toBe(false);
  expect(hint()?.textContent).toContain('分项之和不符');
  expect(hint()?.textContent).toContain('不符正文：分项之和');
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
