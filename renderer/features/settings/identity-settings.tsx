import { Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { IdentityInfo } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { formatFingerprint } from '../../ui/format';
import { useWords } from '../../ui/words';

/** The signing identity that is there: whose it is, its fingerprint, and its lock. */
export function IdentitySettings(): ReactElement {
  const t = useWords();
  const [identity, setIdentity] = useState<IdentityInfo | null>(null);
  useEffect(() => {
    void window.gouji.call('getIdentity', {}).then(setIdentity);
  }, []);
  if (!identity) return <p>{t(deskMessages.identitySettingsNone)}</p>;
  const { unlocked } = identity;
  const lock = (): void => {
    void window.gouji.call('lockIdentity', {}).then(setIdentity);
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
