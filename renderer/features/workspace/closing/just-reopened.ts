import type { CaseEvent } from '../../../../shared/casefile/event';
import { fold } from '../../../../shared/casefile/fold';
import type { CaseView } from '../../../../shared/contract/case-view';

/** What the last event did, or did or took back again. */
function lastDone(events: readonly CaseEvent[]): CaseEvent['act'] | undefined {
  const act = events.at(-1)?.act;
  if (act?.type !== 'undo' && act?.type !== 'redo') return act;
  return events.find(({ seq }) => seq === act.seq)?.act;
}

/** Whether what was done last opened a closed case again by the way: nobody asked for that. */
export function justReopened({ events, state }: Pick<CaseView, 'events' | 'state'>): boolean {
  if (state.closed || !events.some(({ act }) => act.type === 'closeCase')) return false;
  const done = lastDone(events)?.type;
  if (done === 'closeCase' || done === 'reopenCase') return false;
  return fold(events.slice(0, -1)).closed !== null;
}
