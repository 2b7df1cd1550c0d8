import { useCallback, useState } from 'react';

/** A file for the open case. */
export interface HandingIn {
  /** What it is to be is asked in the review; `null` where there is none. */
  readonly handedIn: File | null;
  readonly onHandIn: (file: File | null) => void;
  /** Makes it a report of its own. */
  readonly onImport: (file: File) => void;
}

/** A file, and the case that was open when it came: it is no other case's. */
interface Held {
  readonly caseId: string;
  readonly file: File;
}

/** One file that is dropped on an open case may be meant for it; several are imported. */
export function useHandingIn(
  caseId: string | null,
  importFiles: (files: readonly File[]) => void,
): { readonly handingIn: HandingIn; readonly onDrop: (files: readonly File[]) => void } {
  const [held, hold] = useState<Held | null>(null);
  const onHandIn = useCallback(
    (file: File | null) => {
      if (file === null) hold((now) => (now?.caseId === caseId ? null : now));
      else if (caseId !== null) hold({ caseId, file });
    },
    [caseId],
  );
  const onDrop = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (caseId !== null && files.length === 1 && file) onHandIn(file);
      else importFiles(files);
    },
    [caseId, importFiles, onHandIn],
  );
  const onImport = (file: File): void => {
    onHandIn(null);
    importFiles([file]);
  };
  const handedIn = held !== null && held.caseId === caseId ? held.file : null;
  return { handingIn: { handedIn, onHandIn, onImport }, onDrop };
}
