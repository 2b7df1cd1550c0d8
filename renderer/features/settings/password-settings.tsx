import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { VaultState } from '../../../shared/contract/vault-state';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';
import { errorWords } from '../../ui/error-words';
import { passphraseProblem } from '../../ui/passphrase-problem';
import { answered, settled } from '../../ui/settled';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/words';

interface Typed {
  readonly before: string;
  readonly next: string;
  readonly again: string;
}
const NOTHING: Typed = { before: '', next: '', again: '' };

const PROBLEMS = { short: deskMessages.passwordShort, differs: deskMessages.passwordUnlike };

/** What is wrong with what is typed, if anything: main takes no empty password. */
function problemOf(state: VaultState | null, takeOff: boolean, typed: Typed): Message | null {
  if (state !== 'off' && typed.before === '') return deskMessages.passwordBeforeEmpty;
  return takeOff ? null : passphraseProblem(typed.next, typed.again, PROBLEMS);
}

interface Changing {
  readonly state: VaultState | null;
  readonly typed: Typed;
  readonly type: (part: Partial<Typed>) => void;
  readonly said: string;
  /** Why it was not done. */
  readonly problem: string | null;
  readonly busy: boolean;
  readonly change: (takeOff: boolean) => Promise<void>;
}

function useChanging(): Changing {
  const t = useWords();
  const [state, setState] = useState<VaultState | null>(null);
  const [typed, setTyped] = useState(NOTHING);
  const [said, say] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void answered(window.gouji.call('getVault', {})).then((got) => {
      if (got.ok) setState(got.value);
      else setProblem(errorWords(t, got.error));
    });
  }, [t]);
  const change = async (takeOff: boolean): Promise<void> => {
    const wrong = problemOf(state, takeOff, typed);
    setProblem(wrong ? t(wrong) : null);
    say(wrong ? '' : t(deskMessages.passwordWorking));
    if (wrong) return;
    setBusy(true);
    const before = state === 'off' ? null : typed.before;
    const next = takeOff ? null : typed.next;
    const done = await settled(window.gouji.call('setPassword', { before, next }));
    setBusy(false);
    say(done.ok ? t(deskMessages.passwordDone) : '');
    if (!done.ok) return setProblem(errorWords(t, done.error));
    setTyped(NOTHING);
    setState(done.value);
  };
  const type = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  return { state, typed, type, said, problem, busy, change };
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
export function PasswordSettings(props: { readonly onLock: () => void }): ReactElement | null {
  const t = useWords();
  const changing = useChanging();
  const { state, said, problem, busy, change } = changing;
  const failure = problem === null ? null : <Alert type="error" showIcon title={problem} />;
  if (state === null) return failure;
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
            <Button data-testid="password-off" disabled={busy} onClick={() => void change(true)}>
              {t(deskMessages.passwordOff)}
            </Button>{' '}
            <Button data-testid="lock-now" onClick={props.onLock}>
              {t(deskMessages.lockNow)}
            </Button>
          </>
        )}
      </p>
      <p role="status">{said}</p>
      {failure}
    </form>
  );
}
