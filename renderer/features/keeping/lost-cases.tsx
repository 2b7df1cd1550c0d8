import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import type { LostCase } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';
import { useBringBack, type GoneCases } from './use-bring-back';

const LOST: GoneCases<LostCase> = {
  list: () => settled(window.gouji.call('listLostCases', {})),
  restore: ({ caseId, backup: { name } }) =>
    settled(window.gouji.call('restoreBackup', { caseId, name })),
};

/** Cases that went without being deleted here, where there are any; each comes back from its newest backup. */
export function LostCases(props: { readonly onBroughtBack: () => void }): ReactElement | null {
  const t = useWords();
  const { cases, error, busy, bringBack } = useBringBack(LOST, props.onBroughtBack);
  if (!cases?.length && !error) return null;
  return (
    <section aria-label={t(deskMessages.lostTitle)}>
      <h3>{t(deskMessages.lostTitle)}</h3>
      <p className="hint">{t(deskMessages.lostHint)}</p>
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
      <ul className="deleted-cases">
        {cases?.map((each) => (
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
