import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { CaseSummary } from '../../../shared/contract/case-list';
import type { ListDesk } from './use-list-desk';
import type { RowWindow } from '../../ui/use-row-window';

interface Given extends Pick<ListDesk, 'current' | 'setCurrent'>, Pick<RowWindow, 'reveal'> {
  readonly list: RefObject<HTMLElement | null>;
  readonly rows: readonly CaseSummary[];
}

interface RowFocus {
  readonly step: (by: number) => void;
  /** To the row of a case, as soon as the list has it. */
  readonly goTo: (caseId: string) => void;
}

/** Moves from row to row. The row that gets the focus may not be drawn yet: it gets it when it is. */
export function useRowFocus(given: Given): RowFocus {
  const { list, rows, current, setCurrent, reveal } = given;
  // Whose row is to get it: back from a case, that one's. Not only whether one is: the list may be drawn again, with
  // the row before, between a key and what it chooses.
  const wanted = useRef(current);
  useEffect(() => {
    if (current === null || wanted.current !== current) return;
    const at = rows.findIndex(({ caseId }) => caseId === current);
    if (at < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-case="${current}"] .case-open`);
    reveal(at);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  const step = useCallback(
    (by: number) => {
      const at = rows.findIndex(({ caseId }) => caseId === current);
      const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))];
      if (!next) return;
      wanted.current = next.caseId;
      setCurrent(next.caseId);
      // The same row again: nothing is drawn anew that would give it the focus.
      if (next.caseId === current) {
        list.current?.querySelector<HTMLElement>(`[data-case="${current}"] .case-open`)?.focus();
      }
    },
    [list, rows, current, setCurrent],
  );
  const goTo = useCallback(
    (caseId: string) => {
      wanted.current = caseId;
      setCurrent(caseId);
    },
    [setCurrent],
  );
  return { step, goTo };
}
