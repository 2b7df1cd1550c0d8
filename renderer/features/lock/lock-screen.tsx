import { Alert, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { KeyHint } from '../../ui/key-hint';
import { settled } from '../../ui/settled';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/words';

interface Unlocking {
  readonly password: string;
  readonly setPassword: (password: string) => void;
  readonly error: AppError | null;
  readonly busy: boolean;
  readonly unlock: () => Promise<void>;
}

/** The password that is being typed, and what became of the last one. */
function useUnlocking(): Unlocking {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const unlock = async (): Promise<void> => {
    setBusy(true);
    const unlocked = await settled(window.gouji.call('unlockVault', { password }));
    setBusy(false);
    setPassword('');
    // That it is open is told to the whole window.
    setError(unlocked.ok ? null : unlocked.error);
  };
  return { password, setPassword, error, busy, unlock };
}

interface Props {
  /** Something was being written when the window was locked. */
  readonly lostText: boolean;
}

/** Stands in place of everything else until the password is given. */
export function LockScreen({ lostText }: Props): ReactElement {
  const t = useWords();
  const { password, setPassword, error, busy, unlock } = useUnlocking();
  return (
    <main className="lock-screen" data-testid="lock-screen">
      <h1>{t(deskMessages.lockTitle)}</h1>
      <p>{t(deskMessages.lockHint)}</p>
      {lostText ? <Alert type="warning" showIcon title={t(deskMessages.lockLostText)} /> : null}
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '' && !busy) void unlock();
        }}
      >
        <TextField
          label={t(deskMessages.lockPassword)}
          testId="lock-password"
          secret
          autoFocus
          value={password}
          onChange={setPassword}
        />
        <Button type="primary" htmlType="submit" data-testid="unlock" disabled={busy}>
          {t(deskMessages.lockUnlock)} <KeyHint of="choose" />
        </Button>
        <p role="status">{busy ? t(deskMessages.lockUnlocking) : ''}</p>
        {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
      </form>
    </main>
  );
}
