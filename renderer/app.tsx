import { lazy, Suspense, useCallback, useEffect, type ReactElement } from 'react';
import type { Settings } from '../shared/contract/settings';
import { deskMessages } from '../shared/i18n/desk';
import { Dialogs } from './dialogs';
import { CasesScreen } from './features/cases/cases-screen';
import { ImportLayer } from './features/cases/import-layer';
import { useCaseList } from './features/cases/use-case-list';
import { useFileDrop } from './features/cases/use-file-drop';
import { useImporting } from './features/cases/use-importing';
import { useListDesk } from './features/cases/use-list-desk';
import { usePaste } from './features/cases/use-paste';
import { useKeys } from './ui/use-keys';
import { useWords } from './ui/words';
import { useHandingIn, type HandingIn } from './use-handing-in';
import { useLocking } from './use-locking';
import { useNextUnfinished } from './use-next-unfinished';
import { useScreens, type Screens } from './use-screens';
import type { Place } from './use-place';
import type { Writing } from './use-writing';

const WorkspaceScreen = lazy(async () => ({
  default: (await import('./features/workspace/workspace-screen')).WorkspaceScreen,
}));

/** The next screen is likely to be a review: fetch it while nothing else happens. */
function usePreloading(): void {
  useEffect(() => {
    requestIdleCallback(() => void import('./features/workspace/workspace-screen'));
  }, []);
}

interface Props {
  readonly settings: Settings;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<boolean>;
  readonly writing: Writing;
  readonly place: Place;
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
  const { caseId, changes } = screens;
  const { list, desk } = cases;
  const keepPanes = useCallback(
    (panes: Settings['panes']) => void onSaveSettings({ panes }),
    [onSaveSettings],
  );
  if (caseId === null) return <CasesScreen {...list} {...acts} desk={desk} />;
  return (
    <WorkspaceScreen
      key={caseId}
      {...{ caseId, changes, settings }}
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

interface Given {
  readonly screens: Screens;
  readonly cases: ReturnType<typeof useCases>;
  readonly handingIn: HandingIn;
  readonly onChooseFiles: () => void;
  readonly onWriting: (written: boolean) => void;
}

function actsOf({ screens, cases, handingIn, onChooseFiles, onWriting }: Given): Acts {
  return {
    ...dialogActs(screens.show),
    ...handingIn,
    onChooseFiles,
    onNextUnfinished: cases.goOn,
    onOpen: cases.open,
    onWriting,
    onBack: () => {
      screens.close();
      void cases.list.reload();
    },
  };
}

/** The keys that work on every screen. */
function useAppKeys(acts: Acts, lock: () => void): void {
  useKeys({
    help: acts.onHelp,
    openFiles: acts.onChooseFiles,
    settings: acts.onSettings,
    lock,
    nextUnfinished: acts.onNextUnfinished,
  });
}

/** The screens, the dialogs over them, and what works everywhere. */
export function App(props: Props): ReactElement {
  const t = useWords();
  const screens = useScreens(props.place);
  const { caseId, close, show } = screens;
  const { isWriting, onWriting } = props.writing;
  const mayOpen = useCallback(() => !isWriting(), [isWriting]);
  const cases = useCases(props, screens, mayOpen);
  const { open, said } = cases;
  const { reload } = cases.list;
  const importing = useImporting({ mayOpen, onOpen: open, onList: close, onChange: reload });
  const { handingIn, onDrop } = useHandingIn(caseId, importing.importFiles);
  const over = useFileDrop(onDrop);
  const { lock, lockAnyway } = useLocking(isWriting, () => show('lock'));
  usePaste(t(deskMessages.pastedName), importing.importFiles);
  usePreloading();
  const acts = actsOf({
    ...{ screens, cases, handingIn, onWriting },
    onChooseFiles: importing.chooseFiles,
  });
  useAppKeys(acts, lock);
  return (
    <Suspense fallback={null}>
      <Screen {...props} screens={screens} cases={cases} acts={acts} />
      {/* Of their own: while one is fetched, the screen stays, and with it the focus to go back to. */}
      <Suspense fallback={null}>
        <Dialogs
          {...props}
          screens={screens}
          onBroughtBack={() => void reload()}
          onLock={lock}
          onLockAnyway={lockAnyway}
        />
      </Suspense>
      <ImportLayer {...{ importing, over, said }} onOpen={open} onDeleted={() => show('deleted')} />
    </Suspense>
  );
}
