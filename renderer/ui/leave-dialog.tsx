import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../shared/i18n/desk';
import { Dialog } from './dialog';
import { useWords } from './words';

interface Props {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked where closing would lose what is written. */
export function LeaveDialog({ onStay, onLeave }: Props): ReactElement {
  const t = useWords();
  return (
    <Dialog
      title={t(deskMessages.lockAskTitle)}
      onClose={onStay}
      footer={
        <>
          <Button type="primary" data-testid="leave-stay" onClick={onStay}>
            {t(deskMessages.lockAskBack)}
          </Button>
          <Button danger data-testid="leave-anyway" onClick={onLeave}>
            {t(deskMessages.leaveAnyway)}
          </Button>
        </>
      }
    >
      <p>{t(deskMessages.leaveWords)}</p>
    </Dialog>
  );
}
