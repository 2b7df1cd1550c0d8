import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error';
import type { Roster } from '../../../../shared/report/roster';
import { settled } from '../../../ui/settled';

export interface KeptRoster {
  /** `null` while it is being read, and where it could not be read. */
  readonly roster: Roster | null;
  /** Why it could not be read, or why the last change was not kept. */
  readonly error: AppError | null;
  /** Answers whether it is on the disk. */
  readonly save: (roster: Roster) => Promise<boolean>;
  /** Brings back the roster before the last change; `null` where there was none since the start. */
  readonly undo: (() => void) | null;
  /** Does again what was undone last; `null` where nothing was, or something else was done since. */
  readonly redo: (() => void) | null;
  readonly readAgain: () => void;
}

interface State {
  readonly roster: Roster | null;
  readonly error: AppError | null;
  readonly earlier: readonly Roster[];
  /** What was undone, the last one last. */
  readonly later: readonly Roster[];
}

type Around = Pick<State, 'earlier' | 'later'>;

const NOT_READ: State = { roster: null, error: null, earlier: [], later: [] };

/** The roster as the main process keeps it. */
export function useRoster(): KeptRoster {
  const [state, setState] = useState(NOT_READ);
  const { roster, error, earlier, later } = state;
  const readAgain = useCallback(
    () =>
      void settled(window.gouji.call('getRoster', {})).then((read) =>
        setState(
          read.ok ? { ...NOT_READ, roster: read.value } : { ...NOT_READ, error: read.error },
        ),
      ),
    [],
  );
  useEffect(readAgain, [readAgain]);
  const keep = useCallback(async (next: Roster, around: Around): Promise<boolean> => {
    const { units, links } = next;
    const input = { roster: { units: [...units], links: links.map((link) => ({ ...link })) } };
    const saved = await settled(window.gouji.call('saveRoster', input));
    if (saved.ok) setState({ roster: saved.value, error: null, ...around });
    else setState((now) => ({ ...now, error: saved.error }));
    return saved.ok;
  }, []);
  const last = earlier.at(-1);
  const next = later.at(-1);
  const held = roster ? [roster] : [];
  return {
    roster,
    error,
    save: (changed) => keep(changed, { earlier: [...earlier, ...held], later: [] }),
    undo: last
      ? () => void keep(last, { earlier: earlier.slice(0, -1), later: [...later, ...held] })
      : null,
    redo: next
      ? () => void keep(next, { earlier: [...earlier, ...held], later: later.slice(0, -1) })
      : null,
    readAgain,
  };
}
