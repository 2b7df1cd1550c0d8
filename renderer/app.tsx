import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Settings } from '../shared/contract/view';
import { StorageWarning } from './storage-warning';
import { ImportLayer } from './features/cases/import-layer';
import { CasesScreen } from './features/cases/cases-screen';
import { useCaseList } from './features/cases/use-case-list';
import { useFileDrop } from './features/cases/use-file-drop';
import { useListDesk } from './features/cases/use-list-desk';
import { useImporting } from './features/cases/use-importing';
import { usePaste } from './features/cases/use-paste';
import { deskMessages } from '../shared/i18n/desk';
import { useWords } from './ui/words';
import { useHandingIn, type HandingIn } from './use-handing-in';
import { useKeys } from './ui/use-keys';
import { useNextUnfinished } from './use-next-unfinished';

/** What the first screen does not need is loaded when it is asked for. */
const WorkspaceScreen = lazy(async () => ({
  default: (await import('./features/workspace/workspace-screen')).WorkspaceScreen,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('./features/export/export-dialog')).ExportDialog,
}));
const ExportCaseDialog = lazy(async () => ({
  default: (await import('./features/export/export-case-dialog')).ExportCaseDialog,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/settings/settings-dialog')).SettingsDialog,
}));
const RestoreDialog = lazy(async () => ({
  default: (await import('./features/keeping/restore-dialog')).RestoreDialog,
}));
const DeletedDialog = lazy(async () => ({
  default: (await import('./features/keeping/deleted-dialog')).DeletedDialog,
}));
const HelpDialog = lazy(async () => ({
  default: (await import('./features/settings/help-dialog')).HelpDialog,
}));

/** The next screen is likely to be a review: fetch it while nothing else happens. */
function usePreloading(): void {
  useEffect(() => {
    requestIdleCallback(() => void import('./features/workspace/workspace-screen'));
  }, []);
}

type Dialog = 'help' | 'settings' | 'export' | 'exportCase' | 'restore' | 'deleted' | null;

interface Props {
  readonly settings: Settings;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<boolean>;
}

interface DialogsProps extends Props {
  readonly dialog: Dialog;
  readonly caseId: string | null;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
  readonly onBroughtBack: () => void;
  /** The case has changed otherwise than by an act. */
  readonly onExported: () => void;
}

function Dialogs(props: DialogsProps): ReactElement | null {
  const { dialog, caseId, onClose } = props;
  switch (dialog) {
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'settings':
      return (
        <SettingsDialog
          settings={props.settings}
          onSave={props.onSaveSettings}
          onDeleted={props.onDeleted}
          onClose={onClose}
        />
      );
    case 'deleted':
      return <DeletedDialog onClose={onClose} onBroughtBack={props.onBroughtBack} />;
    case 'restore': {
      const onRestored = (): void => {
        props.onExported();
        onClose();
      };
      return caseId === null ? null : <RestoreDialog {...{ caseId, onClose, onRestored }} />;
    }
    case 'export':
      return caseId === null ? null : (
        <ExportDialog caseId={caseId} onClose={onClose} onExported={props.onExported} />
      );
    case 'exportCase':
      return caseId === null ? null : <ExportCaseDialog caseId={caseId} onClose={onClose} />;
    case null:
      return null;
  }
}

interface Screens {
  readonly caseId: string | null;
  /** Counts what has changed cases otherwise than by acts: exports, backups taken back. */
  readonly exports: number;
  readonly dialog: Dialog;
  readonly open: (caseId: string) => void;
  readonly close: () => void;
  readonly show: (dialog: Dialog) => void;
  readonly exported: () => void;
}

/** Which screen and which dialog: plain state, there is nothing to link to. */
function useScreens(): Screens {
  const [caseId, open] = useState<string | null>(null);
  const [dialog, show] = useState<Dialog>(null);
  const [exports, setExports] = useState(0);
  const close = useCallback(() => open(null), []);
  const exported = useCallback(() => setExports((count) => count + 1), []);
  return { caseId, exports, dialog, open, close, show, exported };
}

/** Whether something is written that is not saved: then no other case takes the screen. */
function useWriting(): {
  readonly mayOpen: () => boolean;
  readonly onWriting: (written: boolean) => void;
} {
  const writing = useRef(false);
  const mayOpen = useCallback(() => !writing.current, []);
  const onWriting = useCallback((written: boolean) => {
    writing.current = written;
  }, []);
  return { mayOpen, onWriting };
}

/** The list, how it is looked at, and what brings a case of it on the screen. */
function useCases({ settings, onSaveSettings }: Props, screens: Screens, mayOpen: () => boolean) {
  const list = useCaseList();
  const desk = useListDesk(settings.caseList, (caseList) => void onSaveSettings({ caseList }));
  const { open: show } = screens;
  const { setCurrent } = desk;
  const open = useCallback(
    (caseId: string) => {
      setCurrent(caseId);
      show(caseId);
    },
    [setCurrent, show],
  );
  const { goOn, said } = useNextUnfinished({
    list,
    desk,
    caseId: screens.caseId,
    mayOpen,
    open,
  });
  return { list, desk, open, goOn, said };
}

/** What can be done on every screen, and what a screen tells of itself. */
interface Acts extends HandingIn {
  readonly onChooseFiles: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onExport: () => void;
  readonly onRestore: () => void;
  readonly onNextUnfinished: () => void;
  readonly onExportCase: () => void;
  readonly onOpen: (caseId: string) => void;
  readonly onBack: () => void;
  readonly onWriting: (written: boolean) => void;
}

interface ScreenProps extends Props {
  readonly screens: Screens;
  readonly cases: ReturnType<typeof useCases>;
  readonly acts: Acts;
}

/** The list of cases, or the case that is open. */
function Screen({ settings, onSaveSettings, screens, cases, acts }: ScreenProps): ReactElement {
  const { caseId, exports } = screens;
  const { list, desk } = cases;
  const keepPanes = useCallback(
    (panes: Settings['panes']) => void onSaveSettings({ panes }),
    [onSaveSettings],
  );
  if (caseId === null) return <CasesScreen {...list} {...acts} desk={desk} />;
  return (
    <WorkspaceScreen
      key={caseId}
      {...{ caseId, exports, settings }}
      onPanes={keepPanes}
      {...acts}
    />
  );
}

/** The acts that only ask for a dialog. */
function dialogActs(show: Screens['show']) {
  return {
    onSettings: () => show('settings'),
    onHelp: () => show('help'),
    onExport: () => show('export'),
    onExportCase: () => show('exportCase'),
    onRestore: () => show('restore'),
  };
}

/** The keys that work on every screen. */
function useAppKeys({ onHelp, onChooseFiles, onSettings, onNextUnfinished }: Acts): void {
  useKeys({
    help: onHelp,
    openFiles: onChooseFiles,
    settings: onSettings,
    lock: () => void window.gouji.call('lockVault', {}),
    nextUnfinished: onNextUnfinished,
  });
}

/** The screens, the dialogs over them, and what works everywhere. */
export function App(props: Props): ReactElement {
  const t = useWords();
  const screens = useScreens();
  const { caseId, dialog, close, show, exported } = screens;
  const { mayOpen, onWriting } = useWriting();
  const cases = useCases(props, screens, mayOpen);
  const { list, open, goOn, said } = cases;
  const { reload } = list;
  const importing = useImporting({ mayOpen, onOpen: open, onList: close, onChange: reload });
  const { handingIn, onDrop } = useHandingIn(caseId, importing.importFiles);
  const over = useFileDrop(onDrop);
  usePaste(t(deskMessages.pastedName), importing.importFiles);
  usePreloading();
  const acts: Acts = {
    ...dialogActs(show),
    ...handingIn,
    onChooseFiles: importing.chooseFiles,
    onNextUnfinished: goOn,
    onOpen: open,
    onWriting,
    onBack: () => {
      close();
      void reload();
    },
  };
  useAppKeys(acts);
  const dialogs = {
    ...{ ...props, dialog, caseId, onClose: () => show(null), onExported: exported },
    ...{ onDeleted: () => show('deleted'), onBroughtBack: () => void reload() },
  };
  return (
    <Suspense fallback={null}>
      <Screen {...props} screens={screens} cases={cases} acts={acts} />
      <Dialogs {...dialogs} />
      <StorageWarning />
      <ImportLayer importing={importing} over={over} said={said} onOpen={open} />
    </Suspense>
  );
}
