import { Alert } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { Notice } from '../shared/contract/calls';
import { backupFailed, conversionUnfinished } from '../shared/i18n/errors-storage';
import { useWords } from './ui/words';

type Trouble = Extract<Notice, { kind: 'backupFailed' | 'conversionUnfinished' }>;

/** Says that what was done is saved but something behind it is not done; stands until it is closed. */
export function StorageWarning(): ReactElement | null {
  const t = useWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => window.gouji.onNotice(['backupFailed', 'conversionUnfinished'], setTrouble), []);
  if (trouble === null) return null;
  return (
    <Alert
      data-testid="storage-warning"
      type="warning"
      showIcon
      closable={{ onClose: () => setTrouble(null) }}
      title={
        trouble.kind === 'backupFailed'
          ? t(backupFailed, trouble)
          : t(conversionUnfinished, trouble)
      }
    />
  );
}
