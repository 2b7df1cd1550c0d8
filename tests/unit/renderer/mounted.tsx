import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import { LangContext } from '../../../renderer/ui/words';
import type { CallName, Notice } from '../../../shared/contract/calls';
import type { Lang } from '../../../shared/lib/localised';

type Answers = Readonly<Partial<Record<CallName, (input: never) => unknown>>>;

/** What was asked of main: the name of the call and what went with it. */
export type Asked = (readonly [name: string, input: unknown])[];

let roots: readonly Root[] = [];
let listeners: readonly ((notice: Notice) => void)[] = [];

afterEach(() => {
  act(() => roots.forEach((root) => root.unmount()));
  roots = [];
  listeners = [];
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** A bridge that answers as told, and refuses every other call as main refuses what it does not take. */
export function bridge(answers: Answers): Asked {
  const asked: Asked = [];
  vi.stubGlobal('gouji', {
    onNotice: (_: unknown, listener: (notice: Notice) => void) => {
      listeners = [...listeners, listener];
      return () => undefined;
    },
    call: async (name: CallName, input: never) => {
      asked.push([name, input]);
      const answer = answers[name];
      if (!answer) throw new Error('invalidCall');
      return Promise.resolve(answer(input));
    },
  });
  return asked;
}

/** Main tells something unasked. */
export const tell = (notice: Notice): void => act(() => listeners.forEach((hear) => hear(notice)));

/** Draws it, with everything that it asks for answered. */
export async function mounted(content: ReactElement, lang: Lang = 'zh-CN'): Promise<HTMLElement> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  roots = [...roots, root];
  await act(async () => {
    root.render(<LangContext value={lang}>{content}</LangContext>);
    await Promise.resolve();
  });
  return place;
}

const found = (place: HTMLElement, testId: string): HTMLElement => {
  const element = place.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
  if (!element) throw new Error(`${testId} is not there`);
  return element;
};

/** Presses a button, and lets what it does end. */
export const press = (place: HTMLElement, testId: string): Promise<void> =>
  act(async () => {
    found(place, testId).click();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Types a key where the focus is. */
export const key = (name: string, held: KeyboardEventInit = {}): Promise<void> =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...held }));
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Writes into a field as typing does. */
export const type = (place: HTMLElement, testId: string, text: string): Promise<void> =>
  act(async () => {
    const field = found(place, testId);
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
