import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { AppError, VaultState } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';
import { errorWords } from '../../ui/error-words';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/words';

const LEAST = 8;

interface Typed {
  readonly before: string;
  readonly next: string;
  readonly again: string;
}
const NOTHING: Typed = { before: '', next: '', again: '' };

/** What is wrong with a new password, if anything. */
function problemOf({ next, again }: Typed): Message | null {
  if (next.length < LEAST) return deskMessages.passwordShort;
  return next === again ? null : deskMessages.passwordUnlike;
}

interface Changing {
  readonly state: VaultState | null;
  readonly typed: Typed;
  readonly type: (part: Partial<Typed>) => void;
  readonly said: string;
  readonly error: AppError | null;
  readonly busy: boolean;
  readonly change: (takeOff: boolean) => Promise<void>;
}

function useChanging(): Changing {
  const t = useWords();
  const [state, setState] = useState<VaultState | null>(null);
  const [typed, setTyped] = useState(NOTHING);
  const [said, say] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void window.gouji.call('getVault', {}).then(setState), []);
  const change = async (takeOff: boolean): Promise<void> => {
    const problem = takeOff ? null : problemOf(typed);
    setError(null);
    if (problem) return say(t(problem));
    say(t(deskMessages.passwordWorking));
    setBusy(true);
    const before = state === 'off' ? null : typed.before;
    const next = takeOff ? null : typed.next;
    const done = await window.gouji.call('setPassword', { before, next });
    setBusy(false);
    say(done.ok ? t(deskMessages.passwordDone) : '');
    if (!done.ok) return setError(done.error);
    setTyped(NOTHING);
    setState(done.value);
  };
  const type = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  return { state, typed, type, said, error, busy, change };
}

function PasswordFields({ state, typed, type }: Changing): ReactElement {
  const t = useWords();
  return (
    <>
      {state === 'off' ? null : (
        <TextField
          label={t(deskMessages.passwordBefore)}
          testId="password-before"
          secret
          value={typed.before}
          onChange={(before) => type({ before })}
        />
      )}
      <TextField
        label={t(deskMessages.passwordNext)}
        testId="password-next"
        secret
        value={typed.next}
        onChange={(next) => type({ next })}
      />
      <TextField
        label={t(deskMessages.passwordAgain)}
        testId="password-again"
        secret
        value={typed.again}
        onChange={(again) => type({ again })}
      />
    </>
  );
}

/** Sets, changes and takes off the password over the cases. */
export function PasswordSettings(): ReactElement | null {
  const t = useWords();
  const changing = useChanging();
  const { state, typed, said, error, busy, change } = changing;
  if (state === null) return null;
  const off = state === 'off';
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void change(false);
      }}
    >
      <p className="hint">{t(off ? deskMessages.passwordOffHint : deskMessages.passwordOnHint)}</p>
      <PasswordFields {...changing} />
      <p>
        <Button htmlType="submit" data-testid="password-set" disabled={busy}>
          {t(off ? deskMessages.passwordSet : deskMessages.passwordChange)}
        </Button>{' '}
        {off ? null : (
          <>
            <Button
              data-testid="password-off"
              disabled={busy || typed.before === ''}
              onClick={() => void change(true)}
            >
              {t(deskMessages.passwordOff)}
            </Button>{' '}
            <Button data-testid="lock-now" onClick={() => void window.gouji.call('lockVault', {})}>
              {t(deskMessages.lockNow)}
            </Button>
          </>
        )}
      </p>
      <p role="status">{said}</p>
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
    </form>
  );
}
