import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Review } from '../../../../renderer/features/workspace/review';
import { LangContext } from '../../../../renderer/ui/words';
import type { CaseView } from '../../../../shared/contract/case-view';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { caseView } from '../../builders/case-view';
import { sampleText } from '../../builders/findings-input';

const LAST_ID = 'c'.repeat(32);
const last: CaseView = {
  ...caseView([], sampleText().replaceAll('2021', '2020')),
  caseId: LAST_ID,
};
const unit = '开江县人民政府';
const view: CaseView = {
  ...caseView(),
  lastYear: { caseId: LAST_ID, unit, year: 2020, fileName: '2020.txt' },
};
const done = (): Promise<boolean> => Promise.resolve(true);
const nothing = (): void => undefined;
const desk = {
  saving: 'idle',
  rereading: false,
  error: null,
  act: done,
  undo: done,
  redo: done,
  take: done,
} as const;
const outside = {
  onBack: nothing,
  onExport: nothing,
  onNextUnfinished: nothing,
  onSettings: nothing,
  onHelp: nothing,
  onExportCase: nothing,
  onRestore: nothing,
  onHandIn: nothing,
  onImport: nothing,
  onWriting: nothing,
  handedIn: null,
};
let root: Root;

const press = (key: string, shiftKey = false): Promise<void> =>
  act(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
    await Promise.resolve();
  });
const found = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
};
const lastText = (): HTMLElement => found('[data-testid="last-year-pane"] .pane-body');
const isWriting = (): boolean => document.querySelector('.act-form') !== null;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const call = (): Promise<unknown> =>
    Promise.resolve({ ok: true, value: { ...last, version: 1 } });
  Object.assign(window, { gouji: { call, onNotice: () => nothing } });
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(found('#root'));
  const settings = { lang: 'zh-CN', inspector: '张三', ...DEFAULT_LOOK } as const;
  const opened = { status: 'open', view: { ...view, version: 1 } } as const;
  await act(async () => {
    root.render(
      <LangContext value="zh-CN">
        <Review {...{ view, settings }} desk={{ ...desk, opened }} {...outside} />
      </LangContext>,
    );
    await Promise.resolve();
  });
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

describe('last year’s text in the place of this year’s', () => {
  it.each(['a', 'b', 'p'])('is nothing that %s could mark or place', async (key) => {
    await press('y', true);
    const paragraph = lastText().querySelector('[data-block] [data-start]');
    document.getSelection()?.selectAllChildren(paragraph as Node);
    await press(key);
    expect(isWriting()).toBe(false);
    document.getSelection()?.removeAllRanges();
    act(() => lastText().querySelector<HTMLElement>('td[data-stop]')?.focus());
    await press(key);
    expect(isWriting()).toBe(false);
  });

  it('leaves the acts about what is chosen in this year’s report', async () => {
    await press('y', true);
    document.getSelection()?.removeAllRanges();
    await press('a');
    expect(isWriting()).toBe(true);
  });

  it('shows no cell of this year as selected', async () => {
    act(() => {
      found('.source [data-cell]').dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true }),
      );
    });
    expect(document.querySelectorAll('.source .c-picked')).toHaveLength(1);
    await press('y', true);
    expect(lastText().querySelectorAll('[data-cell]').length).toBeGreaterThan(0);
    expect(lastText().querySelectorAll('.c-picked')).toHaveLength(0);
  });
});
