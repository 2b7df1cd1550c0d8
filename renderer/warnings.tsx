import { Alert } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { StorageWarning } from './storage-warning';
import { errorWords } from './ui/error-words';
import type { Refused } from './ui/settled';
import { RefusedContext } from './ui/use-ask';
import { useWords } from './ui/words';

/** What is to be known on every screen, over which it lies; each stands until it is closed. */
export function Warnings({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useWords();
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <RefusedContext value={setRefused}>
      {children}
      <div className="warnings">
        <StorageWarning />
        {refused ? (
          <Alert
            data-testid="refused"
            type="error"
            showIcon
            closable={{ onClose: () => setRefused(null) }}
            title={errorWords(t, refused)}
          />
        ) : null}
      </div>
    </RefusedContext>
  );
}
