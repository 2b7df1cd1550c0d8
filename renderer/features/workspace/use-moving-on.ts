import { useState } from 'react';
import type { Act } from '../../../shared/casefile/event';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords } from '../../ui/words';
import type { CaseIndex } from './case-index';
import { nextOpen } from './listed-findings';
import { selectionOf, type Selection } from './selection';

type DecisionAct = Extract<Act, { type: 'confirmFinding' | 'dismissFinding' | 'questionFinding' }>;

const DECISIONS: readonly string[] = ['confirmFinding', 'dismissFinding', 'questionFinding'];

const isDecision = (act: Act): act is DecisionAct => DECISIONS.includes(act.type);

interface Given {
  readonly index: CaseIndex;
  /** Whether the next open finding is chosen by itself. */
  readonly moveOn: boolean;
  readonly act: (act: Act) => Promise<boolean>;
  readonly choose: (selection: Selection) => void;
}

interface MovingOn {
  readonly act: (act: Act) => Promise<boolean>;
  /** That nothing is left to decide, for those who do not see it; empty where something is. */
  readonly said: string;
}

/** Chooses the next open finding after each decision; what was done and what is chosen is said elsewhere. */
export function useMovingOn({ index, moveOn, act, choose }: Given): MovingOn {
  const t = useWords();
  const [said, setSaid] = useState('');
  const actAndMove = async (each: Act): Promise<boolean> => {
    const done = await act(each);
    if (!done || !isDecision(each)) return done;
    const next = nextOpen(index.listed, each.findingId);
    setSaid(next ? '' : t(deskMessages.saidAllDone));
    if (moveOn && next) choose(selectionOf(next));
    return done;
  };
  return { act: actAndMove, said };
}
