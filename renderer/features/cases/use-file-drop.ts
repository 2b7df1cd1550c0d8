import { droppedFiles } from './dropped-files';
import { useEffect, useState } from 'react';

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

function take(files: Promise<readonly File[]>, onDrop: (files: readonly File[]) => void): void {
  files.then(
    (found) => {
      if (found.length > 0) onDrop(found);
    },
    (cause: unknown) => console.error(cause),
  );
}

/** Takes files dropped anywhere on the window; answers whether some are held over it. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const allow = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer) take(droppedFiles(event.dataTransfer), onDrop);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: allow, drop } as const;
    const entries = Object.entries(listeners) as [keyof typeof listeners, (e: DragEvent) => void][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, [onDrop]);
  return over;
}
