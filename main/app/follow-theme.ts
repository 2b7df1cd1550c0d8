import { nativeTheme } from 'electron';
import type { Theme } from '../../shared/contract/settings';

/** The window's frame, its first picture and the system's dialogs follow the theme; contrast is the page's own. */
export function followTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}

/** Stands in the window until the page has painted. */
export const groundColour = (): string => (nativeTheme.shouldUseDarkColors ? '#14181d' : '#f2f4f7');
