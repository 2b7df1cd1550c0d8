import { useCallback, useState, type RefObject } from 'react';

export type DialogId =
  'help' | 'settings' | 'export' | 'exportCase' | 'restore' | 'deleted' | 'lock';

export interface Screens {
  readonly caseId: string | null;
  /** Counts what has changed cases otherwise than by acts: exports, backups taken back. */
  readonly changes: number;
  /** Each lies over the one before, which keeps what was entered in it. */
  readonly dialogs: readonly DialogId[];
  readonly open: (caseId: string) => void;
  readonly close: () => void;
  readonly show: (dialog: DialogId) => void;
  /** Takes the uppermost dialog away. */
  readonly closeDialog: () => void;
  readonly changed: () => void;
}

/** Which screen and which dialogs: plain state, there is nothing to link to. `placeRef`: the open case, kept while the window is locked. */
export function useScreens(placeRef: RefObject<string | null>): Screens {
  const [caseId, setCaseId] = useState(() => placeRef.current);
  const [dialogs, setDialogs] = useState<readonly DialogId[]>([]);
  const [changes, setChanges] = useState(0);
  const go = useCallback(
    (to: string | null) => {
      placeRef.current = to;
      setCaseId(to);
    },
    [placeRef],
  );
  const close = useCallback(() => go(null), [go]);
  const show = useCallback(
    (dialog: DialogId) => setDialogs((now) => (now.includes(dialog) ? now : [...now, dialog])),
    [],
  );
  const closeDialog = useCallback(() => setDialogs((now) => now.slice(0, -1)), []);
  const changed = useCallback(() => setChanges((count) => count + 1), []);
  return { caseId, changes, dialogs, open: go, close, show, closeDialog, changed };
}
