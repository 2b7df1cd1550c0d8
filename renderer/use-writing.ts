import { useCallback, useMemo, useRef } from 'react';

/** Whether something is written that is not saved: then no other case takes the screen, and locking asks first. */
export interface Writing {
  readonly isWriting: () => boolean;
  readonly onWriting: (written: boolean) => void;
}

export function useWriting(): Writing {
  const writing = useRef(false);
  const isWriting = useCallback(() => writing.current, []);
  const onWriting = useCallback((written: boolean) => {
    writing.current = written;
  }, []);
  return useMemo(() => ({ isWriting, onWriting }), [isWriting, onWriting]);
}
