import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { KeyHint } from '../../ui/key-hint';
import { TabBar } from '../../ui/tab-bar';
import { useKeys } from '../../ui/use-keys';
import { useWords } from '../../ui/words';
import { CaseList } from './case-list';
import { RosterView } from './roster/roster-view';
import { useRoster } from './roster/use-roster';
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

interface EmptyProps extends Pick<Props, 'onChooseFiles'> {
  readonly onRoster: () => void;
}

function EmptyList({ onChooseFiles, onRoster }: EmptyProps): ReactElement {
  const t = useWords();
  useKeys({ showRoster: onRoster });
  return (
    <div className="drop-zone drop-zone-big" data-testid="drop-zone">
      <InboxOutlined aria-hidden />
      <h2>{t(deskMessages.dropTitle)}</h2>
      <p>{t(deskMessages.dropHint)}</p>
      <Button size="large" onClick={onChooseFiles}>
        {t(deskMessages.openFiles)}
      </Button>
      <Button onClick={onRoster}>
        {t(deskMessages.roster)} <KeyHint of="showRoster" />
      </Button>
    </div>
  );
}

type ViewId = 'cases' | 'roster';

const PANEL = 'cases-panel';

/** The cases, or the units that they are to come from. */
function Views({ cases, desk, onOpen }: Props & { readonly cases: readonly CaseSummary[] }) {
  const t = useWords();
  const { place, setPlace } = desk;
  const kept = useRoster();
  useKeys({ showRoster: () => setPlace(place === 'roster' ? 'cases' : 'roster') });
  const tab = (id: ViewId, label: string, count: number | null) => ({
    id,
    label,
    count,
    loud: false,
  });
  return (
    <>
      <TabBar
        label={t(deskMessages.viewsOfCases)}
        tabs={[
          tab('cases', t(deskMessages.casesTitle), cases.length),
          tab('roster', t(deskMessages.roster), kept.roster?.units.length ?? null),
        ]}
        chosen={place}
        controls={PANEL}
        onChoose={setPlace}
      />
      <div id={PANEL} className="cases-panel" role="tabpanel" aria-labelledby={`${PANEL}-${place}`}>
        {place === 'roster' ? (
          <RosterView cases={cases} kept={kept} onOpen={onOpen} />
        ) : (
          <CaseList cases={cases} desk={desk} onOpen={onOpen} />
        )}
      </div>
    </>
  );
}

/** All cases and the roster, or the place to drop the first report. */
export function CasesScreen(props: Props): ReactElement {
  const t = useWords();
  const { cases, failed, desk } = props;
  const isEmpty = cases?.length === 0 && desk.place === 'cases';
  return (
    <div className="cases">
      <CasesHeader {...props} />
      <main>
        {failed ? <Alert type="error" showIcon title={t(deskMessages.listFailed)} /> : null}
        {cases === null && !failed ? <p role="status">{t(deskMessages.loading)}</p> : null}
        {isEmpty ? (
          <EmptyList onChooseFiles={props.onChooseFiles} onRoster={() => desk.setPlace('roster')} />
        ) : null}
        {cases && !isEmpty ? <Views {...props} cases={cases} /> : null}
      </main>
    </div>
  );
}
