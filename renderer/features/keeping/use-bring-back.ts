import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { Result } from '../../../shared/lib/result';

/** How one kind of cases that are gone is listed, and how one comes back; a refusal is an error like any other. */
export interface GoneCases<Gone> {
  readonly list: () => Promise<Result<readonly Gone[], AppError>>;
  readonly restore: (gone: Gone) => Promise<Result<unknown, AppError>>;
}

interface BringBack<Gone> {
  /** `null` until they are known. */
  readonly cases: readonly Gone[] | null;
  readonly error: AppError | null;
  /** One is being brought back. */
  readonly busy: boolean;
  readonly bringBack: (gone: Gone) => Promise<void>;
}

/** `gone` is the same in every render. */
export function useBringBack<Gone>(
  gone: GoneCases<Gone>,
  onBroughtBack: () => void,
): BringBack<Gone> {
  const [cases, setCases] = useState<BringBack<Gone>['cases']>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useCallback(
    () =>
      gone.list().then((listed) => {
        if (listed.ok) setCases(listed.value);
        else setError(listed.error);
      }),
    [gone],
  );
  useEffect(() => void list(), [list]);
  const bringBack = async (each: Gone): Promise<void> => {
    setBusy(true);
    const back = await gone.restore(each);
    setError(back.ok ? null : back.error);
    await list();
    setBusy(false);
    if (back.ok) onBroughtBack();
  };
  return { cases, error, busy, bringBack };
}
