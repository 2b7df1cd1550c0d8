import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { StorageWarning } from './storage-warning';
import type { Refused } from './ui/settled';
import { errorWords } from './ui/error-words';
import { useWords } from './ui/words';

interface Props {
  /** What was asked for and not done, if anything. */
  readonly refused: Refused | null;
  readonly onSeen: () => void;
}

/** What is to be known on every screen; each stands until it is closed. */
export function Warnings({ refused, onSeen }: Props): ReactElement {
  const t = useWords();
  return (
    <div className="warnings">
      <StorageWarning />
      {refused ? (
        <Alert
          data-testid="refused"
          type="error"
          showIcon
          closable={{ onClose: onSeen }}
          title={errorWords(t, refused)}
        />
      ) : null}
    </div>
  );
}
