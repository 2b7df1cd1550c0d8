import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { IdentityInfo } from '../../../shared/contract/identity';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Result } from '../../../shared/lib/result';
import { errorWords } from '../../ui/error-words';
import { formatFingerprint } from '../../ui/format';
import { answered } from '../../ui/settled';
import { useWords } from '../../ui/words';

/** The signing identity that is there: whose it is, its fingerprint, and its lock. */
export function IdentitySettings(): ReactElement {
  const t = useWords();
  const [got, setGot] = useState<Result<IdentityInfo | null, AppError> | null>(null);
  useEffect(() => {
    void answered(window.gouji.call('getIdentity', {})).then(setGot);
  }, []);
  if (got === null) return <p role="status">{t(deskMessages.loading)}</p>;
  if (!got.ok) return <Alert type="error" showIcon title={errorWords(t, got.error)} />;
  const identity = got.value;
  if (!identity) return <p>{t(deskMessages.identitySettingsNone)}</p>;
  const { unlocked } = identity;
  const lock = (): void => {
    void answered(window.gouji.call('lockIdentity', {})).then(setGot);
  };
  return (
    <div className="identity">
      <p>
        {identity.name} · {identity.organization}{' '}
        <strong>{t(unlocked ? deskMessages.identityUnlocked : deskMessages.identityLocked)}</strong>{' '}
        {unlocked ? (
          <Button size="small" data-testid="lock-identity" onClick={lock}>
            {t(deskMessages.identityLock)}
          </Button>
        ) : null}
      </p>
      <p className="hint">{t(deskMessages.fingerprint)}</p>
      <p className="fingerprint">{formatFingerprint(identity.fingerprint)}</p>
    </div>
  );
}
