import { useEffect } from 'react';
import type { DroppedFile } from './import-files';

/** Shorter text is a word or a line, not a report. */
const SHORTEST = 200;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** What was copied: files, or a report's text with its tables where the program it is from gives them. */
export function pastedFiles(data: DataTransfer, name: string): readonly DroppedFile[] {
  if (data.files.length > 0) return [...data.files];
  const html = data.getData('text/html');
  if (html.length >= SHORTEST) return [new File([html], `${name}.html`)];
  const text = data.getData('text/plain');
  return text.length >= SHORTEST ? [new File([text], `${name}.txt`)] : [];
}

/** Imports what is pasted anywhere but into a field. */
export function usePaste(name: string, onPaste: (files: readonly DroppedFile[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isField(event.target)) return;
      const files = pastedFiles(event.clipboardData, name);
      if (files.length === 0) return;
      event.preventDefault();
      onPaste(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [name, onPaste]);
}
