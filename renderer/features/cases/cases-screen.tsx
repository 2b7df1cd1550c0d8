import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { KeyHint } from '../../ui/key-hint';
import { useWords } from '../../ui/words';
import { CaseList } from './case-list';
import type { ListDesk } from './use-list-desk';
import './cases.css';

interface Props {
  /** `null` while the list is being read. */
  readonly cases: readonly CaseSummary[] | null;
  readonly failed: boolean;
  readonly desk: ListDesk;
  readonly onOpen: (caseId: string) => void;
  readonly onChooseFiles: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

function CasesHeader(props: Omit<Props, 'cases' | 'failed' | 'desk' | 'onOpen'>): ReactElement {
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
        {cases && cases.length > 0 ? (
          <CaseList cases={cases} desk={props.desk} onOpen={props.onOpen} />
        ) : null}
      </main>
    </div>
  );
}
