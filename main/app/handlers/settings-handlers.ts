import type { SettingsStore } from '../../store/settings-store';
import { followTheme } from '../follow-theme';
import type { Handlers } from '../answer-call';

export const settingsHandlers = (
  settings: SettingsStore,
): Pick<Handlers, 'getSettings' | 'saveSettings'> => ({
  getSettings: () => Promise.resolve(settings.current),
  saveSettings: async (input) => {
    const saved = await settings.save(input);
    followTheme(saved.theme);
    return saved;
  },
});
