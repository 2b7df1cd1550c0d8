import { useCallback, useMemo, useRef } from 'react';

/** Which case is open; outlasts the lock, which takes all else off the window. */
export interface Place {
  readonly caseId: () => string | null;
  readonly keep: (caseId: string | null) => void;
}

export function usePlace(): Place {
  const open = useRef<string | null>(null);
  const caseId = useCallback(() => open.current, []);
  const keep = useCallback((next: string | null) => {
    open.current = next;
  }, []);
  return useMemo(() => ({ caseId, keep }), [caseId, keep]);
}
