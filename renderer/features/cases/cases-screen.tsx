import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { Alert, Button, Input, type InputRef } from 'antd';
import { useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { CaseSummary } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { KeyHint } from '../../ui/key-hint';
import { useKeys } from '../../ui/use-keys';
import { useWords } from '../../ui/words';
import { CaseTable } from './case-table';
import { nextSorting, searchCases, sortCases, type Sorting, type SortKey } from './sort-cases';
import './cases.css';

interface Props {
  /** `null` while the list is being read. */
  readonly cases: readonly CaseSummary[] | null;
  readonly failed: boolean;
  readonly onOpen: (caseId: string) => void;
  readonly onChooseFiles: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

/** Rows drawn at first; more come by a button, so that a long list opens as fast as a short one. */
const FIRST_ROWS = 200;

function CasesHeader(props: Omit<Props, 'cases' | 'failed' | 'onOpen'>): ReactElement {
  const t = useWords();
  const settings = t(deskMessages.settings);
  const help = t(deskMessages.help);
  return (
    <header className="cases-header">
      <h1>{t(deskMessages.appName)}</h1>
      <span className="purpose">{t(deskMessages.appPurpose)}</span>
      <Button
        type="primary"
        data-testid="open-files"
        icon={<FolderOpenOutlined aria-hidden />}
        onClick={props.onChooseFiles}
      >
        {t(deskMessages.openFiles)} <KeyHint of="openFiles" />
      </Button>
      <Button
        data-testid="settings"
        icon={<SettingOutlined aria-hidden />}
        aria-label={settings}
        title={`${settings} (,)`}
        onClick={props.onSettings}
      />
      <Button
        data-testid="help"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={help}
        title={`${help} (?)`}
        onClick={props.onHelp}
      />
    </header>
  );
}

function EmptyList({ onChooseFiles }: Pick<Props, 'onChooseFiles'>): ReactElement {
  const t = useWords();
  return (
    <div className="drop-zone drop-zone-big" data-testid="drop-zone">
      <InboxOutlined aria-hidden />
      <h2>{t(deskMessages.dropTitle)}</h2>
      <p>{t(deskMessages.dropHint)}</p>
      <Button size="large" onClick={onChooseFiles}>
        {t(deskMessages.openFiles)}
      </Button>
    </div>
  );
}

/** Moves the focus among the rows; from elsewhere, to the first. */
function focusRow(list: HTMLElement | null, step: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.case-open') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
}

function useListKeys(
  list: RefObject<HTMLElement | null>,
  search: RefObject<InputRef | null>,
): void {
  useKeys({
    nextCase: () => focusRow(list.current, 1),
    previousCase: () => focusRow(list.current, -1),
    search: () => search.current?.focus(),
  });
}

interface ToolsProps {
  readonly searchRef: RefObject<InputRef | null>;
  readonly words: string;
  readonly shown: number;
  readonly all: number;
  readonly onSearch: (words: string) => void;
}

function ListTools({ searchRef, words, shown, all, onSearch }: ToolsProps): ReactElement {
  const t = useWords();
  const label = t(deskMessages.casesSearch);
  return (
    <div className="list-tools">
      <Input
        ref={searchRef}
        type="search"
        className="search"
        aria-label={label}
        placeholder={label}
        suffix={<KeyHint of="search" />}
        value={words}
        onChange={(event) => onSearch(event.target.value)}
      />
      <span role="status">{t(deskMessages.casesCount, { shown, all })}</span>
      <span className="drop-zone drop-zone-hint" data-testid="drop-zone">
        {t(deskMessages.dropAnywhere)}
      </span>
    </div>
  );
}

interface ListProps {
  readonly cases: readonly CaseSummary[];
  readonly onOpen: Props['onOpen'];
}

function CaseList({ cases, onOpen }: ListProps): ReactElement {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ key: 'importedAt', descending: true });
  const [rows, setRows] = useState(FIRST_ROWS);
  const found = useMemo(
    () => sortCases(searchCases(cases, words), sorting),
    [cases, words, sorting],
  );
  useListKeys(list, search);
  const rest = found.length - rows;
  const onSort = (key: SortKey): void => setSorting((now) => nextSorting(now, key));
  const counts = { shown: found.length, all: cases.length };
  const label = t(deskMessages.casesTitle);
  return (
    <>
      <ListTools searchRef={search} words={words} onSearch={setWords} {...counts} />
      <div ref={list} className="case-list" tabIndex={0} role="group" aria-label={label}>
        <CaseTable cases={found.slice(0, rows)} sorting={sorting} onSort={onSort} onOpen={onOpen} />
        {found.length === 0 ? <p className="note">{t(deskMessages.casesNoMatch)}</p> : null}
        {rest > 0 ? (
          <Button onClick={() => setRows(found.length)}>
            {t(deskMessages.casesMore, { rest })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** All cases, or the place to drop the first. */
export function CasesScreen(props: Props): ReactElement {
  const t = useWords();
  const { cases, failed } = props;
  return (
    <div className="cases">
      <CasesHeader {...props} />
      <main>
        {failed ? <Alert type="error" showIcon title={t(deskMessages.listFailed)} /> : null}
        {cases === null && !failed ? <p role="status">{t(deskMessages.loading)}</p> : null}
        {cases?.length === 0 ? <EmptyList onChooseFiles={props.onChooseFiles} /> : null}
        {cases && cases.length > 0 ? <CaseList cases={cases} onOpen={props.onOpen} /> : null}
      </main>
    </div>
  );
}
