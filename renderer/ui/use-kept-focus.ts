import { useEffect } from 'react';

/** What is used first in a dialog, the likeliest first. */
const CONTROLS = [
  '.dialog-body .ant-btn-primary:not(:disabled)',
  '.dialog-body :is(input, textarea, select, button):not(:disabled)',
  'footer button:not(:disabled)',
];

/** Where the focus goes when what had it is gone: into the uppermost dialog, or to what the screen calls its home. */
function homeOf(): HTMLElement | null {
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
  if (!dialog) return document.querySelector<HTMLElement>('[data-home]');
  const controls = CONTROLS.map((each) => dialog.querySelector<HTMLElement>(each));
  return controls.find((each) => each !== null) ?? null;
}

/** Keeps the focus in the window: where the element that had it is gone or cannot be used, something sensible gets it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || document.activeElement !== document.body) return;
      if (!last.isConnected || last.matches(':disabled')) homeOf()?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
