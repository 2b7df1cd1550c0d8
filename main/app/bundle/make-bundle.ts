import { appendEvent } from '../../../shared/casefile/chain';
import type { Act, CaseEvent, SystemAct } from '../../../shared/casefile/event';
import { fold } from '../../../shared/casefile/fold';
import type { CaseState } from '../../../shared/casefile/state';
import type { BundleKind } from '../../../shared/contract/case-view';
import { assert } from '../../../shared/lib/assert';
import type { WholeCase } from '../../store/case-store';
import { sha256 } from '../../store/sha256';
import type { Bundle } from './bundle';

interface Written {
  readonly act: Act | SystemAct;
  readonly who: string;
  readonly at: string;
}

/** What was put right in our reading, so that both readers judge the same findings; the notes with it could tell what the first one thinks. */
function readjustments({ corrections, placements }: CaseState): readonly Written[] {
  return [
    ...placements.map(({ placement, who, at }): Written => ({
      act: { type: 'placeLine', placement, note: '' },
      who,
      at,
    })),
    ...corrections.map(({ table, row, column, value, who, at }): Written => ({
      act: { type: 'correctCell', table, row, column, value, note: '' },
      who,
      at,
    })),
  ];
}

/** The latest version of the report as if it had just been handed in: no judgement, note or name of a finding is in it. */
function blind({ events, sources }: WholeCase): WholeCase {
  const state = fold(events);
  const [first] = events;
  assert(first && state.file, 'a case begins with a file');
  const { file } = state;
  const begin: Written = {
    act: { type: 'importFile', file },
    who: first.who,
    at: first.at,
  };
  const kept = [begin, ...readjustments(state)].reduce<readonly CaseEvent[]>(
    (chain, each) => appendEvent(chain, each, sha256),
    [],
  );
  const bytes = sources.get(file.sha256);
  assert(bytes, 'the file of a case is among its files');
  return { events: kept, sources: new Map([[file.sha256, bytes]]) };
}

/** What goes into the file of each kind. */
export function makeBundle(kind: BundleKind, whole: WholeCase): Bundle {
  switch (kind) {
    case 'whole':
      return { kind, ...whole };
    case 'blind':
      return { kind, ...blind(whole) };
    case 'reading':
      return { kind, events: whole.events, sources: new Map() };
  }
}
