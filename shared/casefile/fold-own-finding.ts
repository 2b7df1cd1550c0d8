import type { Act, CaseEvent } from './event';
import type { OwnFinding } from './state';

type OwnFindingAct = Extract<Act, { ownFindingId: string }>;

/** What an act makes of the inspector's own findings; a later act leaves their places and their order as they are. */
export function foldOwnFinding(
  findings: readonly OwnFinding[],
  act: OwnFindingAct,
  by: Pick<CaseEvent, 'who' | 'at'>,
): readonly OwnFinding[] {
  const { ownFindingId: id } = act;
  switch (act.type) {
    case 'addOwnFinding': {
      const { kind, severity, text, advice, arithmetic, anchors } = act;
      return [...findings, { id, kind, severity, text, advice, arithmetic, anchors, ...by }];
    }
    case 'editOwnFinding': {
      const { kind, severity, text, advice } = act;
      return findings.map((each) =>
        each.id === id ? { ...each, kind, severity, text, advice, ...by } : each,
      );
    }
    case 'removeOwnFinding':
      return findings.filter((each) => each.id !== id);
  }
}
