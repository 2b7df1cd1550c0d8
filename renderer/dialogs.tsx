import { lazy, type ReactElement } from 'react';
import type { Settings } from '../shared/contract/settings';
import { LockDialog } from './features/lock/lock-dialog';
import type { DialogId, Screens } from './use-screens';

/** What the first screen does not need is loaded when it is asked for. */
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

interface Props {
  readonly screens: Screens;
  readonly settings: Settings;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<boolean>;
  readonly onBroughtBack: () => void;
  readonly onLock: () => void;
  readonly onLockAnyway: () => void;
}

/** Those that are about the case that is open. */
function CaseDialog(props: {
  readonly dialog: 'restore' | 'export' | 'exportCase';
  readonly screens: Screens;
  readonly inspector: string;
}): ReactElement | null {
  const { caseId, closeDialog: onClose, changed } = props.screens;
  if (caseId === null) return null;
  switch (props.dialog) {
    case 'restore': {
      const onRestored = (): void => {
        changed();
        onClose();
      };
      return <RestoreDialog {...{ caseId, onClose, onRestored }} />;
    }
    case 'export':
      return (
        <ExportDialog {...{ caseId, onClose }} inspector={props.inspector} onExported={changed} />
      );
    case 'exportCase':
      return <ExportCaseDialog {...{ caseId, onClose }} />;
  }
}

function OneDialog({ dialog, ...props }: Props & { readonly dialog: DialogId }): ReactElement {
  const { screens, settings, onSaveSettings, onLock } = props;
  const { closeDialog: onClose, show } = screens;
  switch (dialog) {
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'settings':
      return (
        <SettingsDialog
          {...{ settings, onLock, onClose }}
          onSave={onSaveSettings}
          onDeleted={() => show('deleted')}
        />
      );
    case 'deleted':
      return <DeletedDialog onClose={onClose} onBroughtBack={props.onBroughtBack} />;
    case 'lock':
      return <LockDialog onClose={onClose} onLock={props.onLockAnyway} />;
    case 'restore':
    case 'export':
    case 'exportCase':
      return <CaseDialog dialog={dialog} screens={screens} inspector={settings.inspector} />;
  }
}

/** The dialogs that are open, one over the other. */
export function Dialogs(props: Props): ReactElement {
  return (
    <>
      {props.screens.dialogs.map((dialog) => (
        <OneDialog key={dialog} {...props} dialog={dialog} />
      ))}
    </>
  );
}
