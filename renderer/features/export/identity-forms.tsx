import { Alert, Button, Radio } from 'antd';
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';
import { errorWords } from '../../ui/error-words';
import { passphraseProblem } from '../../ui/passphrase-problem';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/words';
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

interface NewKey {
  readonly name: string;
  readonly organization: string;
  readonly first: string;
  readonly second: string;
}

function problemOf({ name, organization, first, second }: NewKey): Message | null {
  if (name.trim() === '' || organization.trim() === '') return deskMessages.identityFieldsEmpty;
  return passphraseProblem(first, second, {
    short: deskMessages.passphraseShort,
    differs: deskMessages.passphraseDiffers,
  });
}

const FIELDS = [
  { of: 'name', label: deskMessages.identityName, testId: 'identity-name' },
  { of: 'organization', label: deskMessages.identityOrganization, testId: 'identity-organization' },
  { of: 'first', label: deskMessages.passphrase, testId: 'passphrase', secret: true },
  { of: 'second', label: deskMessages.passphraseAgain, testId: 'passphrase-again', secret: true },
] as const;

function CreateForm({ desk }: { readonly desk: IdentityDesk }): ReactElement {
  const t = useWords();
  const [key, setKey] = useState<NewKey>({ name: '', organization: '', first: '', second: '' });
  return (
    <Frame
      desk={desk}
      testId="identity-create"
      hint={t(deskMessages.passphraseRule)}
      submitLabel={t(deskMessages.identityMake)}
      busyLabel={t(deskMessages.identityMaking)}
      problem={problemOf(key)}
      onSubmit={() => void desk.create(key.name.trim(), key.organization.trim(), key.first)}
    >
      {FIELDS.map(({ of, label, ...field }) => (
        <TextField
          key={of}
          {...field}
          label={t(label)}
          value={key[of]}
          onChange={(value) => setKey((now) => ({ ...now, [of]: value }))}
        />
      ))}
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
      <TextField
        secret
        maxLength={1024}
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
      <TextField
        secret
        maxLength={1024}
        label={t(deskMessages.passphrase)}
        testId="passphrase"
        value={passphrase}
        onChange={setPassphrase}
      />
    </Frame>
  );
}
