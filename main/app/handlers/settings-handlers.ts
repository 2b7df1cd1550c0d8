import type { SettingsStore } from '../../store/settings-store';
import type { Handlers } from '../answer-call';

export const settingsHandlers = (
  settings: SettingsStore,
): Pick<Handlers, 'getSettings' | 'saveSettings'> => ({
  getSettings: () => Promise.resolve(settings.current),
  saveSettings: (input) => settings.save(input),
});
