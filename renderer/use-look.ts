import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { Settings } from '../shared/contract/settings';
import type { Look } from './theme';

function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}

/** What the window looks like by the settings, or by the system where they leave it to that. */
export function useLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): Look {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const systemContrast = useMedia('(prefers-contrast: more)');
  const dark = theme === 'dark' || (theme !== 'light' && systemDark);
  const contrast = theme === 'contrast' || (theme === 'system' && systemContrast);
  return useMemo(() => ({ dark, contrast, textSize }), [dark, contrast, textSize]);
}

/** Tells base.css what the window looks like, before it is painted. */
export function useMarkedRoot({ dark, contrast, textSize }: Look): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = dark ? 'dark' : 'light';
    dataset['contrast'] = contrast ? 'more' : 'normal';
    dataset['text'] = `${textSize}`;
  }, [dark, contrast, textSize]);
}
