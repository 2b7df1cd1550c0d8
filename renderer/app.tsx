import { lazy, Suspense, useCallback, useEffect, useState, type ReactElement } from 'react';
import type { Settings } from '../shared/contract/view';
import { ImportLayer } from './features/cases/import-layer';
import { CasesScreen } from './features/cases/cases-screen';
import { useCaseList } from './features/cases/use-case-list';
import { useFileDrop } from './features/cases/use-file-drop';
import { useImporting } from './features/cases/use-importing';
import { useKeys } from './ui/use-keys';

/** What the first screen does not need is loaded when it is asked for. */
const WorkspaceScreen = lazy(async () => ({
  default: (await import('./features/workspace/workspace-screen')).WorkspaceScreen,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('./features/export/export-dialog')).ExportDialog,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/settings/settings-dialog')).SettingsDialog,
}));
const HelpDialog = lazy(async () => ({
  default: (await import('./features/settings/help-dialog')).HelpDialog,
}));

type Dialog = 'help' | 'settings' | 'export' | null;

interface Props {
  readonly settings: Settings;
  readonly onSaveSettings: (settings: Settings) => Promise<boolean>;
}

interface DialogsProps extends Props {
  readonly dialog: Dialog;
  readonly caseId: string | null;
  readonly onClose: () => void;
  readonly onExported: () => void;
}

function Dialogs(props: DialogsProps): ReactElement | null {
  const { dialog, caseId, onClose } = props;
  switch (dialog) {
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'settings':
      return (
        <SettingsDialog settings={props.settings} onSave={props.onSaveSettings} onClose={onClose} />
      );
    case 'export':
      return caseId === null ? null : (
        <ExportDialog caseId={caseId} onClose={onClose} onExported={props.onExported} />
      );
    case null:
      return null;
  }
}

/** The screens, the dialogs over them, and what works everywhere. */
export function App(props: Props): ReactElement {
  const [caseId, setCaseId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [exports, setExports] = useState(0);
  const list = useCaseList();
  const { reload } = list;
  const importing = useImporting(setCaseId, reload);
  const over = useFileDrop(importing.importFiles);
  const back = useCallback(() => {
    setCaseId(null);
    reload();
  }, [reload]);
  useEffect(() => {
    // The next screen is likely to be a review: fetch it while nothing else happens.
    requestIdleCallback(() => void import('./features/workspace/workspace-screen'));
  }, []);
  const help = (): void => setDialog('help');
  useKeys({
    help,
    openFiles: importing.chooseFiles,
    settings: () => setDialog('settings'),
  });
  return (
    <Suspense fallback={null}>
      {caseId === null ? (
        <CasesScreen
          {...list}
          onOpen={setCaseId}
          onChooseFiles={importing.chooseFiles}
          onSettings={() => setDialog('settings')}
          onHelp={help}
        />
      ) : (
        <WorkspaceScreen
          key={caseId}
          caseId={caseId}
          exports={exports}
          onBack={back}
          onExport={() => setDialog('export')}
          onHelp={help}
        />
      )}
      <Dialogs
        {...props}
        dialog={dialog}
        caseId={caseId}
        onClose={() => setDialog(null)}
        onExported={() => setExports((count) => count + 1)}
      />
      <ImportLayer importing={importing} over={over} onOpen={setCaseId} />
    </Suspense>
  );
}
