import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import type { DeletedCase } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';
import { LostCases } from './lost-cases';
import { useBringBack, type GoneCases } from './use-bring-back';

interface Props {
  readonly onClose: () => void;
  /** The list of cases is another one. */
  readonly onBroughtBack: () => void;
}

const DELETED: GoneCases<DeletedCase> = {
  list: () => settled(window.gouji.call('listDeletedCases', {})),
  restore: ({ name }) => settled(window.gouji.call('restoreCase', { name })),
};

function DeletedRow({
  each,
  busy,
  onBringBack,
}: {
  readonly each: DeletedCase;
  readonly busy: boolean;
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
        disabled={busy}
        data-testid="bring-back"
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
  const { cases, error, busy, bringBack } = useBringBack(DELETED, onBroughtBack);
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
          <DeletedRow
            key={each.name}
            {...{ each, busy }}
            onBringBack={() => void bringBack(each)}
          />
        ))}
      </ul>
      <LostCases onBroughtBack={onBroughtBack} />
    </Dialog>
  );
}
