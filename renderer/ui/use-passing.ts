import { useCallback, useEffect, useState } from 'react';

/** How long something is said, in milliseconds. */
const SAID_MS = 10_000;

/** Something that is said for a while; `null` when it is over. */
export function usePassing<T>(): readonly [T | null, (what: T) => void] {
  const [said, setSaid] = useState<{ readonly what: T } | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((what: T) => setSaid({ what }), []);
  return [said?.what ?? null, say];
}
