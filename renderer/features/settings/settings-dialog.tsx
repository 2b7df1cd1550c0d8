import { Alert, Button, Input, Modal, Radio } from 'antd';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { IdentityInfo, Settings } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Lang } from '../../../shared/lib/localised';
import { formatFingerprint } from '../../ui/format';
import { useWords } from '../../ui/words';

interface Props {
  readonly settings: Settings;
  /** Answers whether they are kept. */
  readonly onSave: (settings: Settings) => Promise<boolean>;
  readonly onClose: () => void;
}

function Identity(): ReactElement {
  const t = useWords();
  const [identity, setIdentity] = useState<IdentityInfo | null>(null);
  useEffect(() => {
    void window.gouji.call('getIdentity', {}).then(setIdentity);
  }, []);
  if (!identity) return <p>{t(deskMessages.identitySettingsNone)}</p>;
  const lock = (): void => {
    void window.gouji.call('lockIdentity', {}).then(setIdentity);
  };
  return (
    <>
      <p>
        {identity.name} · {identity.organization}{' '}
        <strong>
          {t(identity.unlocked ? deskMessages.identityUnlocked : deskMessages.identityLocked)}
        </strong>{' '}
        {identity.unlocked ? (
          <Button size="small" data-testid="lock-identity" onClick={lock}>
            {t(deskMessages.identityLock)}
          </Button>
        ) : null}
      </p>
      <p>{t(deskMessages.fingerprint)}</p>
      <p className="fingerprint">{formatFingerprint(identity.fingerprint)}</p>
    </>
  );
}

/** Language, the inspector's name, and the signing identity. */
export function SettingsDialog({ settings, onSave, onClose }: Props): ReactElement {
  const t = useWords();
  const id = useId();
  const [inspector, setInspector] = useState(settings.inspector);
  const [lang, setLang] = useState<Lang>(settings.lang);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const name = inspector.trim();
    if (name === '') {
      setProblem(t(deskMessages.settingsInspectorEmpty));
      return;
    }
    if (await onSave({ lang, inspector: name })) onClose();
    else setProblem(t(deskMessages.settingsNotSaved));
  };
  return (
    <Modal
      open
      title={t(deskMessages.settings)}
      onCancel={onClose}
      onOk={() => void save()}
      okText={t(deskMessages.save)}
      cancelText={t(deskMessages.cancel)}
    >
      <form
        className="dialog-form"
        data-testid="settings-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend>{t(deskMessages.settingsLanguage)}</legend>
          <Radio.Group value={lang} onChange={(event) => setLang(event.target.value as Lang)}>
            <Radio value="zh-CN">中文</Radio>
            <Radio value="en">English</Radio>
          </Radio.Group>
        </fieldset>
        <label htmlFor={id}>{t(deskMessages.settingsInspector)}</label>
        <Input
          id={id}
          value={inspector}
          maxLength={200}
          onChange={(event) => setInspector(event.target.value)}
        />
        <p className="hint">{t(deskMessages.settingsInspectorHint)}</p>
        {problem === null ? null : <Alert type="error" showIcon title={problem} />}
        <h3>{t(deskMessages.settingsIdentity)}</h3>
        <Identity />
      </form>
    </Modal>
  );
}
