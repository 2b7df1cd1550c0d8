import { deskMessages } from '../shared/i18n/desk';
import { nextUnfinished } from './features/cases/next-unfinished';
import type { useCaseList } from './features/cases/use-case-list';
import type { ListDesk } from './features/cases/use-list-desk';
import { usePassing } from './ui/use-passing';
import { useWords } from './ui/words';

interface Given {
  readonly list: ReturnType<typeof useCaseList>;
  readonly desk: ListDesk;
  /** The case on the screen. */
  readonly caseId: string | null;
  readonly mayOpen: () => boolean;
  readonly open: (caseId: string) => void;
}

interface GoingOn {
  readonly goOn: () => void;
  /** That there is nothing to go on to. */
  readonly said: string | null;
}

/** Goes on to the next unfinished case, as the list is sorted, searched and filtered; says where there is none. */
export function useNextUnfinished({ list, desk, caseId, mayOpen, open }: Given): GoingOn {
  const t = useWords();
  const [said, say] = usePassing<string>();
  const goOn = async (): Promise<void> => {
    if (!mayOpen()) return;
    const cases = await list.reload();
    if (!cases) return;
    const next = nextUnfinished(desk.shown(cases), caseId ?? desk.current);
    if (next !== null) open(next);
    else if (nextUnfinished(cases, caseId) === null) say(t(deskMessages.noneUnfinished));
    else say(t(deskMessages.noneUnfinishedShown));
  };
  return { goOn: () => void goOn(), said };
}
