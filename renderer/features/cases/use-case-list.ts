import { useCallback, useEffect, useState } from 'react';
import type { CaseSummary } from '../../../shared/contract/view';

interface CaseList {
  /** `null` while it is being read. */
  readonly cases: readonly CaseSummary[] | null;
  readonly failed: boolean;
}

/** The list of cases as the main process has it. */
export function useCaseList(): CaseList & { readonly reload: () => void } {
  const [list, setList] = useState<CaseList>({ cases: null, failed: false });
  const reload = useCallback(() => {
    window.gouji.call('listCases', {}).then(
      (cases) => setList({ cases, failed: false }),
      () => setList((now) => ({ ...now, failed: true })),
    );
  }, []);
  useEffect(reload, [reload]);
  return { ...list, reload };
}
