import { useCallback, useState } from 'react';
import type { Place } from './use-place';

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

/** Which screen and which dialogs: plain state, there is nothing to link to. Begins where it was when the window was locked. */
export function useScreens(place: Place): Screens {
  const [caseId, setCaseId] = useState(place.caseId);
  const [dialogs, setDialogs] = useState<readonly DialogId[]>([]);
  const [changes, setChanges] = useState(0);
  const go = useCallback(
    (to: string | null) => {
      place.keep(to);
      setCaseId(to);
    },
    [place],
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
