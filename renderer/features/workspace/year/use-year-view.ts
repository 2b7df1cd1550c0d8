import { useCallback, useEffect, useState } from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';
import { settled } from '../../../ui/settled';
import type { YearView } from './year-context';

type Wanted = 'nothing' | 'tables' | 'text';

type Opened = { readonly view: CaseView } | { readonly view: null; readonly failed: boolean };

const NOT_YET: Opened = { view: null, failed: false };

async function open(caseId: string): Promise<Opened> {
  const answer = await settled(window.gouji.call('openCase', { caseId }));
  return answer.ok ? { view: answer.value } : { view: null, failed: true };
}

/** Opens last year's case when it is asked for, and anew where another one has taken its place. */
export function useYearView({ lastYear }: CaseView): YearView {
  const [wanted, want] = useState<Wanted>('nothing');
  const [opened, setOpened] = useState<Opened>(NOT_YET);
  const caseId = wanted === 'nothing' ? null : (lastYear?.caseId ?? null);
  useEffect(() => {
    if (caseId === null) return undefined;
    let gone = false;
    void open(caseId).then((result) => {
      if (!gone) setOpened(result);
    });
    return () => {
      gone = true;
      setOpened(NOT_YET);
    };
  }, [caseId]);
  const toggle = useCallback(() => want((now) => (now === 'nothing' ? 'tables' : 'nothing')), []);
  const toggleText = useCallback(() => want((now) => (now === 'text' ? 'tables' : 'text')), []);
  const last = caseId === null ? null : opened.view;
  return {
    last,
    failed: caseId !== null && opened.view === null && opened.failed,
    showsText: wanted === 'text' && last !== null,
    toggle,
    toggleText,
  };
}
