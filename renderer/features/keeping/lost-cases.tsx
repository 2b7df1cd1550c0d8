import { Alert, Button } from 'antd';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { LostCase } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';

interface Lost {
  readonly cases: readonly LostCase[];
  readonly error: AppError | null;
  /** One is being brought back. */
  readonly busy: boolean;
  readonly bringBack: (lost: LostCase) => Promise<void>;
}

function useLost(onBroughtBack: () => void): Lost {
  const [cases, setCases] = useState<Lost['cases']>([]);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useCallback(
    () =>
      settled(window.gouji.call('listLostCases', {})).then((listed) => {
        if (listed.ok) setCases(listed.value);
        else setError(listed.error);
      }),
    [],
  );
  useEffect(() => void list(), [list]);
  const bringBack = async ({ caseId, backup: { name } }: LostCase): Promise<void> => {
    setBusy(true);
    const back = await settled(window.gouji.call('restoreBackup', { caseId, name }));
    setError(back.ok ? null : back.error);
    await list();
    setBusy(false);
    if (back.ok) onBroughtBack();
  };
  return { cases, error, busy, bringBack };
}

/** Cases that went without being deleted here, where there are any; each comes back from its newest backup. */
export function LostCases(props: { readonly onBroughtBack: () => void }): ReactElement | null {
  const t = useWords();
  const { cases, error, busy, bringBack } = useLost(props.onBroughtBack);
  if (cases.length === 0 && !error) return null;
  return (
    <section aria-label={t(deskMessages.lostTitle)}>
      <h3>{t(deskMessages.lostTitle)}</h3>
      <p className="hint">{t(deskMessages.lostHint)}</p>
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
      <ul className="deleted-cases">
        {cases.map((each) => (
          <li key={each.caseId} data-testid="lost-case">
            <span>
              {each.fileName}
              <br />
              <span className="hint">
                {t(deskMessages.lostBackup, {
                  moment: formatMoment(each.backup.madeAt),
                  events: each.backup.events,
                })}
              </span>
            </span>
            <Button
              size="small"
              disabled={busy}
              data-testid="bring-lost-back"
              aria-label={`${t(deskMessages.bringBack)} ${each.fileName}`}
              onClick={() => void bringBack(each)}
            >
              {t(deskMessages.bringBack)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
