import { deskMessages } from '../../../../shared/i18n/desk';
import { errorWords } from '../../../ui/error-words';
import { settled } from '../../../ui/settled';
import { useKeys } from '../../../ui/use-keys';
import { usePassing } from '../../../ui/use-passing';
import { useWords } from '../../../ui/words';

interface HandInActs {
  readonly copy: () => void;
  readonly export: () => void;
  /** What became of it. */
  readonly said: string | null;
}

/** What can be done with the list of a year, by button and by key. */
export function useHandInActs(year: number): HandInActs {
  const t = useWords();
  const [said, say] = usePassing<string>();
  const copy = async (): Promise<void> => {
    const copied = await settled(window.gouji.call('copyMissingUnits', { year }));
    if (copied.ok) say(t(deskMessages.copiedMissing, { count: copied.value }));
    else say(errorWords(t, copied.error));
  };
  const write = async (): Promise<void> => {
    const written = await settled(window.gouji.call('exportHandIns', { year }));
    if (!written.ok) say(errorWords(t, written.error));
    else if (written.value) say(t(deskMessages.exportedHandIns, { path: written.value.path }));
  };
  const acts = { copy: () => void copy(), export: () => void write(), said };
  useKeys({ copyMissing: acts.copy, exportHandIns: acts.export });
  return acts;
}
