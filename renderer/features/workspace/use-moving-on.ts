import { useState } from 'react';
import type { Act } from '../../../shared/casefile/event';
import type { CaseView } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords, type Words } from '../../ui/words';
import { nextOpen, selectionOf, type Listed } from './listed-findings';
import type { Selection } from './selection';

type DecisionAct = Extract<Act, { type: 'confirmFinding' | 'dismissFinding' | 'questionFinding' }>;

const DONE = {
  confirmFinding: deskMessages.saidConfirmed,
  dismissFinding: deskMessages.saidDismissed,
  questionFinding: deskMessages.saidAsked,
} as const;

const isDecision = (act: Act): act is DecisionAct => Object.hasOwn(DONE, act.type);

function nextWords(t: Words, next: Listed | null): string {
  if (next?.kind !== 'program') return t(deskMessages.saidAllDone);
  const what = t.of(next.finding.message);
  return t(deskMessages.saidNext, { severity: t(deskMessages[next.severity]), what });
}

interface Given {
  readonly view: CaseView;
  /** Whether the next open finding is chosen by itself. */
  readonly moveOn: boolean;
  readonly act: (act: Act) => Promise<boolean>;
  readonly choose: (selection: Selection) => void;
}

interface MovingOn {
  readonly act: (act: Act) => Promise<boolean>;
  /** What was decided last and what comes now, for those who do not see it. */
  readonly said: string;
}

/** Chooses the next open finding after each decision, and says so. */
export function useMovingOn({ view, moveOn, act, choose }: Given): MovingOn {
  const t = useWords();
  const [said, setSaid] = useState('');
  const actAndMove = async (each: Act): Promise<boolean> => {
    const done = await act(each);
    if (!done || !isDecision(each)) return done;
    const next = nextOpen(view, each.findingId);
    setSaid(`${t(DONE[each.type])} ${moveOn || !next ? nextWords(t, next) : ''}`.trim());
    if (moveOn && next) choose(selectionOf(next));
    return done;
  };
  return { act: actAndMove, said };
}
