import { Alert, Button } from 'antd';
import { useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { useAsk } from '../../ui/use-ask';
import { useKeys } from '../../ui/use-keys';
import { useWords } from '../../ui/words';
import { ActAnnouncer } from './announcer';
import { Review } from './review';
import type { PaneShares, Settings } from '../../../shared/contract/settings';
import { Waiting } from '../../ui/waiting';
import { PaneSharesContext, type KeptShares } from './panes/pane-shares';
import { useCase } from './use-case';
import './workspace.css';

interface Props {
  readonly caseId: string;
  /** Counts what has changed cases otherwise than by acts: exports, and backups that were taken back. */
  readonly changes: number;
  /** As they are kept. */
  readonly settings: Settings;
  readonly onPanes: (panes: PaneShares) => void;
  readonly onBack: () => void;
  readonly onExport: () => void;
  readonly onNextUnfinished: () => void;
  readonly onExportCase: () => void;
  /** A file that was dropped here; `null` where there is none. */
  readonly handedIn: File | null;
  readonly onHandIn: (file: File | null) => void;
  readonly onImport: (file: File) => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  /** Asks which backup a damaged case is to go back to. */
  readonly onRestore: () => void;
  /** Told whether something is written that is not saved. */
  readonly onWriting: (written: boolean) => void;
}

function NotOpen({
  onBack,
  children,
}: {
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const t = useWords();
  useKeys({ back: onBack });
  return (
    <main className="not-open">
      {children}
      <Button onClick={onBack}>{t(deskMessages.back)}</Button>
    </main>
  );
}

/** A large report takes a second or two to read. */
function Opening({ onBack }: { readonly onBack: () => void }): ReactElement {
  const t = useWords();
  useKeys({ back: onBack });
  return (
    <main className="not-open">
      <Waiting words={t(deskMessages.loading)} onCancel={onBack} />
    </main>
  );
}

/** The shares of the panes, and where they are kept. */
function useKeptShares({ settings, onPanes }: Pick<Props, 'settings' | 'onPanes'>): KeptShares {
  const { panes } = settings;
  // One line may be moved while the place of another is still being saved.
  const latest = useRef(panes);
  return useMemo(
    () => ({
      shares: panes,
      keep: (change: Partial<PaneShares>) => {
        latest.current = { ...latest.current, ...change };
        onPanes(latest.current);
      },
    }),
    [panes, onPanes],
  );
}

/** Opens a case and shows its review. */
export function WorkspaceScreen(props: Props): ReactElement {
  const t = useWords();
  const ask = useAsk();
  const desk = useCase(props.caseId, props.changes);
  const { opened } = desk;
  const kept = useKeptShares(props);
  if (opened.status === 'open') {
    // A new version of the report is another text: nothing that was chosen in the old one holds.
    const { view } = opened;
    return (
      <PaneSharesContext value={kept}>
        <ActAnnouncer view={view} />
        <Review key={view.file.sha256} {...props} view={view} desk={desk} />
      </PaneSharesContext>
    );
  }
  if (opened.status === 'opening') {
    return (
      <Opening
        onBack={() => {
          ask(window.gouji.call('stopReading', {}));
          props.onBack();
        }}
      />
    );
  }
  return (
    <NotOpen onBack={props.onBack}>
      <h1>{t(deskMessages.caseFailed)}</h1>
      <Alert type="error" showIcon title={errorWords(t, opened.error)} />
      {opened.error.kind === 'caseDamaged' ? (
        <Button data-testid="restore-open" onClick={props.onRestore}>
          {t(deskMessages.restoreOpen)}
        </Button>
      ) : null}
    </NotOpen>
  );
}
