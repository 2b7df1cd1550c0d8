import { Alert, Button, Input, Radio } from 'antd';
import { useId, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';
import { errorWords } from '../../ui/error-words';
import { useWords } from '../../ui/words';
import { passphraseProblem } from './passphrase-problem';
import { PassphraseInput } from './passphrase-input';
import type { IdentityDesk } from './use-identity';

interface FrameProps {
  readonly desk: IdentityDesk;
  readonly testId: string;
  readonly hint: string;
  readonly submitLabel: string;
  readonly busyLabel: string;
  readonly problem: Message | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Frame(props: FrameProps): ReactElement {
  const t = useWords();
  const [tried, setTried] = useState(false);
  const { desk, problem } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === null && !desk.busy) props.onSubmit();
  };
  return (
    <form className="dialog-form" data-testid={props.testId} onSubmit={submit}>
      {props.children}
      <p className="hint">{props.hint}</p>
      {tried && problem !== null ? <Alert type="error" showIcon title={t(problem)} /> : null}
      {desk.error ? <Alert type="error" showIcon title={errorWords(t, desk.error)} /> : null}
      <Button type="primary" htmlType="submit" loading={desk.busy}>
        {desk.busy ? props.busyLabel : props.submitLabel}
      </Button>
    </form>
  );
}

function CreateForm({ desk }: { readonly desk: IdentityDesk }): ReactElement {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [organization, setOrganization] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const empty = name.trim() === '' || organization.trim() === '';
  const problem = empty ? deskMessages.identityFieldsEmpty : passphraseProblem(first, second);
  return (
    <Frame
      desk={desk}
      testId="identity-create"
      hint={t(deskMessages.passphraseRule)}
      submitLabel={t(deskMessages.identityMake)}
      busyLabel={t(deskMessages.identityMaking)}
      problem={problem}
      onSubmit={() => void desk.create(name.trim(), organization.trim(), first)}
    >
      <label htmlFor={`${id}name`}>{t(deskMessages.identityName)}</label>
      <Input
        id={`${id}name`}
        data-testid="identity-name"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}unit`}>{t(deskMessages.identityOrganization)}</label>
      <Input
        id={`${id}unit`}
        data-testid="identity-organization"
        value={organization}
        maxLength={200}
        onChange={(event) => setOrganization(event.target.value)}
      />
      <PassphraseInput
        label={t(deskMessages.passphrase)}
        testId="passphrase"
        value={first}
        onChange={setFirst}
      />
      <PassphraseInput
        label={t(deskMessages.passphraseAgain)}
        testId="passphrase-again"
        value={second}
        onChange={setSecond}
      />
    </Frame>
  );
}

function ImportForm({ desk }: { readonly desk: IdentityDesk }): ReactElement {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Frame
      desk={desk}
      testId="identity-import"
      hint={t(deskMessages.identityImportHint)}
      submitLabel={t(deskMessages.identityChoose)}
      busyLabel={t(deskMessages.identityUnlocking)}
      problem={passphrase === '' ? deskMessages.passphraseEmpty : null}
      onSubmit={() => void desk.importFile(passphrase)}
    >
      <PassphraseInput
        label={t(deskMessages.passphrase)}
        testId="passphrase"
        value={passphrase}
        onChange={setPassphrase}
      />
    </Frame>
  );
}

/** On first use: makes an identity, or takes one from a file. */
export function NewIdentity({ desk }: { readonly desk: IdentityDesk }): ReactElement {
  const t = useWords();
  const [way, setWay] = useState<'create' | 'import'>('create');
  return (
    <>
      <p>{t(deskMessages.identityNone)}</p>
      <Radio.Group
        value={way}
        onChange={(event) => setWay(event.target.value as 'create' | 'import')}
        aria-label={t(deskMessages.settingsIdentity)}
      >
        <Radio value="create">{t(deskMessages.identityCreate)}</Radio>
        <Radio value="import">{t(deskMessages.identityImport)}</Radio>
      </Radio.Group>
      {way === 'create' ? <CreateForm desk={desk} /> : <ImportForm desk={desk} />}
    </>
  );
}

/** Opens the identity that is there. */
export function UnlockForm({ desk }: { readonly desk: IdentityDesk }): ReactElement {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Frame
      desk={desk}
      testId="identity-unlock"
      hint=""
      submitLabel={t(deskMessages.identityUnlock)}
      busyLabel={t(deskMessages.identityUnlocking)}
      problem={passphrase === '' ? deskMessages.passphraseEmpty : null}
      onSubmit={() => void desk.unlock(passphrase)}
    >
      <PassphraseInput
        label={t(deskMessages.passphrase)}
        testId="passphrase"
        value={passphrase}
        onChange={setPassphrase}
      />
    </Frame>
  );
}
