import { Alert, Button, Radio } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { BackupInfo } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
  readonly onRestored: () => void;
}

interface Restoring {
  /** `null` until they are known. */
  readonly backups: readonly BackupInfo[] | null;
  readonly chosen: string | null;
  readonly choose: (name: string) => void;
  readonly error: AppError | null;
  readonly restore: () => Promise<void>;
}

function useRestoring({ caseId, onRestored }: Props): Restoring {
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    void settled(window.gouji.call('listBackups', { caseId })).then((listed) => {
      if (!listed.ok) return setError(listed.error);
      setBackups(listed.value);
      choose(listed.value[0]?.name ?? null);
    });
  }, [caseId]);
  const restore = async (): Promise<void> => {
    if (chosen === null) return;
    const restored = await settled(window.gouji.call('restoreBackup', { caseId, name: chosen }));
    if (restored.ok) onRestored();
    else setError(restored.error);
  };
  return { backups, chosen, choose, error, restore };
}

function BackupList({ backups, chosen, choose }: Restoring): ReactElement | null {
  const t = useWords();
  if (backups === null) return null;
  if (backups.length === 0) return <p>{t(deskMessages.restoreNone)}</p>;
  return (
    <Radio.Group
      className="backups"
      value={chosen}
      aria-label={t(deskMessages.restoreTitle)}
      onChange={(event) => choose(event.target.value as string)}
    >
      {backups.map(({ name, madeAt, events }) => (
        <Radio key={name} value={name} data-testid="backup">
          {t(deskMessages.backupFrom, { moment: formatMoment(madeAt), events })}
        </Radio>
      ))}
    </Radio.Group>
  );
}

/** The backups of a damaged case, to take it back to one. */
export function RestoreDialog(props: Props): ReactElement {
  const t = useWords();
  const restoring = useRestoring(props);
  const { chosen, error, restore } = restoring;
  return (
    <Dialog
      title={t(deskMessages.restoreTitle)}
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t(deskMessages.cancel)}</Button>
          <Button
            type="primary"
            data-testid="restore-backup"
            disabled={chosen === null}
            onClick={() => void restore()}
          >
            {t(deskMessages.restoreDo)}
          </Button>
        </>
      }
    >
      <p className="hint">{t(deskMessages.restoreHint)}</p>
      <BackupList {...restoring} />
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
    </Dialog>
  );
}
