import { Alert, Button } from 'antd';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import type { DeletedCase } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';
import { LostCases } from './lost-cases';

interface Props {
  readonly onClose: () => void;
  /** The list of cases is another one. */
  readonly onBroughtBack: () => void;
}

interface Deleted {
  /** `null` until they are known. */
  readonly cases: readonly DeletedCase[] | null;
  readonly error: AppError | null;
  readonly bringBack: (name: string) => Promise<void>;
}

function useDeleted(onBroughtBack: () => void): Deleted {
  const [cases, setCases] = useState<Deleted['cases']>(null);
  const [error, setError] = useState<AppError | null>(null);
  const list = useCallback(
    () =>
      settled(window.gouji.call('listDeletedCases', {})).then((listed) => {
        if (listed.ok) setCases(listed.value);
        else setError(listed.error);
      }),
    [],
  );
  useEffect(() => void list(), [list]);
  const bringBack = async (name: string): Promise<void> => {
    const back = await settled(window.gouji.call('restoreCase', { name }));
    setError(back.ok ? null : back.error);
    await list();
    if (back.ok) onBroughtBack();
  };
  return { cases, error, bringBack };
}

function DeletedRow({
  each,
  onBringBack,
}: {
  readonly each: DeletedCase;
  readonly onBringBack: () => void;
}): ReactElement {
  const t = useWords();
  const unit = each.unit ?? t(deskMessages.unitUnknown);
  const year = each.year ?? t(deskMessages.yearUnknown);
  const by = { moment: formatMoment(each.deletedAt), who: each.who };
  return (
    <li data-testid="deleted-case">
      <span>
        <strong>
          {unit} {year}
        </strong>{' '}
        {each.fileName}
        <br />
        <span className="hint">{t(deskMessages.deletedBy, by)}</span>
      </span>
      <Button
        size="small"
        aria-label={`${t(deskMessages.bringBack)} ${unit} ${year}`}
        onClick={onBringBack}
      >
        {t(deskMessages.bringBack)}
      </Button>
    </li>
  );
}

/** The deleted cases, each of which can be brought back. */
export function DeletedDialog({ onClose, onBroughtBack }: Props): ReactElement {
  const t = useWords();
  const { cases, error, bringBack } = useDeleted(onBroughtBack);
  return (
    <Dialog
      wide
      title={t(deskMessages.deletedTitle)}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t(deskMessages.close)}</Button>}
    >
      <p className="hint">{t(deskMessages.deletedHint)}</p>
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
      {cases?.length === 0 ? <p>{t(deskMessages.deletedNone)}</p> : null}
      <ul className="deleted-cases" data-testid="deleted-dialog">
        {cases?.map((each) => (
          <DeletedRow key={each.name} each={each} onBringBack={() => void bringBack(each.name)} />
        ))}
      </ul>
      <LostCases onBroughtBack={onBroughtBack} />
    </Dialog>
  );
}
