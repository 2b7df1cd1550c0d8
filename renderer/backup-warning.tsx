import { Alert } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { backupFailed } from '../shared/i18n/errors-storage';
import { useWords } from './ui/words';

/** Says that what was done is saved but its backup is not; stands until it is closed. */
export function BackupWarning(): ReactElement | null {
  const t = useWords();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => window.gouji.onNotice(['backupFailed'], (notice) => setCode(notice.code)), []);
  if (code === null) return null;
  return (
    <Alert
      className="backup-warning"
      data-testid="backup-warning"
      type="warning"
      showIcon
      closable={{ onClose: () => setCode(null) }}
      title={t(backupFailed, { code })}
    />
  );
}
