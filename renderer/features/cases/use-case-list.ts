import { useCallback, useEffect, useState } from 'react';
import { listFromText, type CaseSummary } from '../../../shared/contract/case-list';
import { answered } from '../../ui/settled';

interface CaseList {
  /** `null` while it is being read. */
  readonly cases: readonly CaseSummary[] | null;
  readonly failed: boolean;
}

/** The list of cases as the main process has it. */
export function useCaseList(): CaseList & {
  /** Answers with the cases as they now are; `null` where they could not be read. */
  readonly reload: () => Promise<readonly CaseSummary[] | null>;
} {
  const [list, setList] = useState<CaseList>({ cases: null, failed: false });
  const reload = useCallback(
    () =>
      answered(window.gouji.call('listCases', {})).then((listed) => {
        const cases = listed.ok ? listFromText(listed.value) : null;
        setList((now) => (cases ? { cases, failed: false } : { ...now, failed: true }));
        return cases;
      }),
    [],
  );
  useEffect(() => void reload(), [reload]);
  useEffect(() => window.gouji.onNotice(['casesChanged'], () => void reload()), [reload]);
  return { ...list, reload };
}
