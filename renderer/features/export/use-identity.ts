import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { IdentityInfo } from '../../../shared/contract/identity';
import type { Result } from '../../../shared/lib/result';
import { answered, settled } from '../../ui/settled';

export interface IdentityDesk {
  /** `undefined` until it is known; where it never is, `error` says why. */
  readonly identity: IdentityInfo | null | undefined;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly create: (name: string, organization: string, passphrase: string) => Promise<boolean>;
  readonly importFile: (passphrase: string) => Promise<boolean>;
  readonly unlock: (passphrase: string) => Promise<boolean>;
}

type Answer = Promise<Result<IdentityInfo | null, AppError>>;

/** The signing identity as the main process keeps it. */
export function useIdentity(): IdentityDesk {
  const [identity, setIdentity] = useState<IdentityInfo | null | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    void answered(window.gouji.call('getIdentity', {})).then((got) => {
      if (got.ok) setIdentity(got.value);
      else setError(got.error);
    });
  }, []);
  const take = useCallback(async (answer: Answer): Promise<boolean> => {
    setBusy(true);
    setError(null);
    const result = await answer;
    setBusy(false);
    if (!result.ok) {
      setError(result.error);
      return false;
    }
    if (result.value) setIdentity(result.value);
    return result.value !== null;
  }, []);
  const create = useCallback(
    (name: string, organization: string, passphrase: string) =>
      take(settled(window.gouji.call('createIdentity', { name, organization, passphrase }))),
    [take],
  );
  const importFile = useCallback(
    (passphrase: string) => take(settled(window.gouji.call('importIdentity', { passphrase }))),
    [take],
  );
  const unlock = useCallback(
    (passphrase: string) => take(settled(window.gouji.call('unlockIdentity', { passphrase }))),
    [take],
  );
  return { identity, busy, error, create, importFile, unlock };
}
