import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';

interface Props {
  readonly onLock: () => void;
  readonly onClose: () => void;
}

/** Asked where something is written that locking would lose: it is kept nowhere, least of all in the clear. */
export function LockDialog({ onLock, onClose }: Props): ReactElement {
  const t = useWords();
  return (
    <Dialog
      title={t(deskMessages.lockAskTitle)}
      onClose={onClose}
      footer={
        <>
          <Button type="primary" onClick={onClose}>
            {t(deskMessages.lockAskBack)}
          </Button>
          <Button danger data-testid="lock-anyway" onClick={onLock}>
            {t(deskMessages.lockAskAnyway)}
          </Button>
        </>
      }
    >
      <p>{t(deskMessages.lockAskWords)}</p>
    </Dialog>
  );
}
