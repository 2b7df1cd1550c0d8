import { Input, type InputRef } from 'antd';
import { useDeferredValue, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import type { CaseColumn, CaseSummary } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { KeyHint } from '../../ui/key-hint';
import { useKeys } from '../../ui/use-keys';
import { useWords } from '../../ui/words';
import { CaseFilters } from './case-filters';
import { CaseTable } from './case-table';
import { DeleteButton, DeletedLine, useDeleting, type Deleting } from './deleting';
import { yearsOf } from './filter-cases';
import { nextSorting } from './sort-cases';
import { TextSearchLine } from './text-search-line';
import type { ListDesk } from './use-list-desk';
import { useRowFocus } from './use-row-focus';
import { useRowWindow, type RowWindow } from '../../ui/use-row-window';

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly desk: ListDesk;
  readonly onOpen: (caseId: string) => void;
}

interface SearchProps extends Pick<ListDesk, 'words' | 'setWords'> {
  readonly fieldRef: RefObject<InputRef | null>;
  readonly onLeave: () => void;
}

function SearchField({ fieldRef, words, setWords, onLeave }: SearchProps): ReactElement {
  const t = useWords();
  const label = t(deskMessages.casesSearch);
  return (
    <Input
      ref={fieldRef}
      type="search"
      className="search"
      data-testid="case-search"
      aria-label={label}
      placeholder={label}
      suffix={<KeyHint of="search" />}
      maxLength={200}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && words !== '') setWords('');
        else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
        else return;
        event.preventDefault();
      }}
    />
  );
}

const NO_FILTER = { state: 'all', year: null, withErrors: false, withDoubts: false } as const;

interface ListKeys
  extends
    Pick<ReturnType<typeof useRowFocus>, 'step'>,
    Pick<Deleting, 'remove' | 'last' | 'bringBack'> {
  readonly list: RefObject<HTMLElement | null>;
  readonly search: RefObject<InputRef | null>;
  readonly filters: RefObject<HTMLSelectElement | null>;
  readonly clear: () => void;
}

function useListKeys({ list, search, filters, clear, step, ...deleting }: ListKeys): void {
  useKeys({
    nextCase: () => step(1),
    previousCase: () => step(-1),
    search: () => search.current?.focus(),
    filterCases: () => filters.current?.focus(),
    clearFilters: clear,
    deleteCase: () => void deleting.remove(),
    ...(deleting.last ? { undoList: () => void deleting.bringBack() } : {}),
    sortCases: () => list.current?.querySelector<HTMLElement>('thead [tabindex="0"]')?.focus(),
  });
}

/** The chosen case, where it is among those that are shown and its row is in sight. */
function chosenSeen(
  rows: readonly CaseSummary[],
  current: string | null,
  { isSeen }: RowWindow,
): CaseSummary | null {
  const at = rows.findIndex(({ caseId }) => caseId === current);
  return isSeen(at) ? (rows[at] ?? null) : null;
}

/** The cases, and what to look for among them. */
export function CaseList({ cases, desk, onOpen }: Props): ReactElement {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<InputRef>(null);
  const filters = useRef<HTMLSelectElement>(null);
  const { view, current, setCurrent, change } = desk;
  // Typing goes before the list: that follows when there is time.
  const shown = useDeferredValue(desk.shown);
  const rows = useMemo(() => shown(cases), [shown, cases]);
  const years = useMemo(() => yearsOf(cases), [cases]);
  const window = useRowWindow(list, rows.length);
  const { step, goTo } = useRowFocus({ ...desk, list, rows, reveal: window.reveal });
  const clear = (): void => change(NO_FILTER);
  const deleting = useDeleting({ target: chosenSeen(rows, current, window), rows, goTo });
  useListKeys({ ...deleting, list, search, filters, clear, step });
  const choice = { view, years, firstRef: filters, onChange: change, onClear: clear };
  const counts = { shown: rows.length, all: cases.length };
  const onSort = (column: CaseColumn): void => change(nextSorting(view, column));
  return (
    <>
      <div className="list-tools">
        <SearchField {...desk} fieldRef={search} onLeave={() => step(0)} />
        <CaseFilters {...choice} />
        <DeleteButton {...deleting} />
        <span role="status" className="case-count" data-testid="case-count">
          {t(deskMessages.casesCount, counts)}
        </span>
      </div>
      <DeletedLine {...deleting} />
      <TextSearchLine search={desk.search} />
      <div ref={list} className="case-list" data-home tabIndex={-1}>
        <CaseTable
          {...{ cases: rows, window, current, onSort, onOpen, onChoose: setCurrent }}
          hits={desk.search.hits}
          sorting={view}
        />
        {rows.length === 0 ? <p className="note">{t(deskMessages.casesNoMatch)}</p> : null}
      </div>
    </>
  );
}
