import { Alert, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import type { HandedIn } from '../../../../shared/contract/view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { Dialog } from '../../../ui/dialog';
import { errorWords } from '../../../ui/error-words';
import { useWords, type Words } from '../../../ui/words';
import { useReview } from '../review-context';
import type { HandedInFile } from '../use-case';
import { useHandedIn, type Checked } from './use-handed-in';

interface Props {
  readonly file: File;
  readonly onClose: () => void;
  /** Imports the file as a report of its own. */
  readonly onImport: () => void;
  readonly take: (file: HandedInFile) => Promise<boolean>;
}

function handedInWords(t: Words, found: HandedIn, file: string): string {
  switch (found.kind) {
    case 'version':
      return t(deskMessages.handInVersion, { ...found, file });
    case 'otherReport': {
      const unit = found.unit ?? t(deskMessages.unitUnknown);
      const year = found.year === null ? t(deskMessages.yearUnknown) : String(found.year);
      return t(deskMessages.handInOther, { unit, year, file });
    }
    case 'sameFile':
      return t(deskMessages.handInSame, { file });
    case 'reading':
      return t(deskMessages.handInReading, found);
  }
}

function Body({ checked, name }: { readonly checked: Checked; readonly name: string }) {
  const t = useWords();
  switch (checked.status) {
    case 'checking':
      return <p role="status">{t(deskMessages.handInChecking, { file: name })}</p>;
    case 'failed':
      return <Alert type="error" showIcon title={errorWords(t, checked.error)} />;
    case 'checked':
      return <p data-testid="hand-in-words">{handedInWords(t, checked.found, name)}</p>;
  }
}

const mayImport = (checked: Checked): boolean =>
  checked.status === 'failed'
    ? checked.error.kind === 'notAReading'
    : checked.status === 'checked' && checked.found.kind === 'otherReport';

/** Asks what a file that was dropped on an open case is to be: nothing is done with it before. */
export function HandInDialog({ file, onClose, onImport, take }: Props): ReactElement {
  const t = useWords();
  const { form, setList } = useReview();
  const { checked, bytes } = useHandedIn(file);
  const [busy, setBusy] = useState(false);
  const found = checked.status === 'checked' ? checked.found.kind : null;
  const takes = found === 'version' || found === 'reading';
  const onTake = (): void => {
    if (!bytes || busy) return;
    setBusy(true);
    void take({ name: file.name, bytes }).then((done) => {
      if (done) setList(found === 'reading' ? 'readings' : 'versions');
      onClose();
    });
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t(takes ? deskMessages.cancel : deskMessages.close)}</Button>
      {mayImport(checked) ? (
        <Button type="primary" autoFocus data-testid="hand-in-import" onClick={onImport}>
          {t(deskMessages.handInImport)}
        </Button>
      ) : null}
      {takes ? (
        <Button
          type="primary"
          autoFocus
          data-testid="hand-in-take"
          loading={busy}
          disabled={form !== null}
          onClick={onTake}
        >
          {t(found === 'reading' ? deskMessages.handInTakeReading : deskMessages.handInTakeVersion)}
        </Button>
      ) : null}
    </>
  );
  return (
    <Dialog title={t(deskMessages.handInTitle)} onClose={onClose} footer={footer}>
      <Body checked={checked} name={file.name} />
      {takes && form !== null ? (
        <Alert type="warning" showIcon title={t(deskMessages.handInWriting)} />
      ) : null}
    </Dialog>
  );
}
