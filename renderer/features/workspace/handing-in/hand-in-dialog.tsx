import { Alert, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import type { HandedIn } from '../../../../shared/contract/case-view';
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

interface FooterProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onImport: () => void;
  readonly onTake: () => void;
}

/** What the file can be taken for, if anything. */
const takenFor = (checked: Checked): 'version' | 'reading' | null => {
  const kind = checked.status === 'checked' ? checked.found.kind : null;
  return kind === 'version' || kind === 'reading' ? kind : null;
};

function Footer({ checked, busy, onClose, onImport, onTake }: FooterProps): ReactElement {
  const t = useWords();
  const { form } = useReview();
  const takes = takenFor(checked);
  const takeWords =
    takes === 'reading' ? deskMessages.handInTakeReading : deskMessages.handInTakeVersion;
  return (
    <>
      <Button onClick={onClose}>{t(takes ? deskMessages.cancel : deskMessages.close)}</Button>
      {mayImport(checked) ? (
        <Button type="primary" data-testid="hand-in-import" onClick={onImport}>
          {t(deskMessages.handInImport)}
        </Button>
      ) : null}
      {takes ? (
        <Button
          type="primary"
          data-testid="hand-in-take"
          loading={busy}
          disabled={form !== null}
          onClick={onTake}
        >
          {t(takeWords)}
        </Button>
      ) : null}
    </>
  );
}

/** Asks what a file that was dropped on an open case is to be: nothing is done with it before. */
export function HandInDialog({ file, onClose, onImport, take }: Props): ReactElement {
  const t = useWords();
  const { form, setList } = useReview();
  const { checked, bytes } = useHandedIn(file);
  const [busy, setBusy] = useState(false);
  const takes = takenFor(checked);
  const onTake = (): void => {
    if (!bytes || busy) return;
    setBusy(true);
    void take({ name: file.name, bytes }).then((done) => {
      if (done) setList(takes === 'reading' ? 'readings' : 'versions');
      onClose();
    });
  };
  const footer = <Footer {...{ checked, busy, onClose, onImport, onTake }} />;
  return (
    <Dialog title={t(deskMessages.handInTitle)} onClose={onClose} footer={footer}>
      <Body checked={checked} name={file.name} />
      {takes && form !== null ? (
        <Alert type="warning" showIcon title={t(deskMessages.handInWriting)} />
      ) : null}
    </Dialog>
  );
}
