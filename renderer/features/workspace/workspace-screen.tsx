import { Alert, Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { useKeys } from '../../ui/use-keys';
import { useWords } from '../../ui/words';
import { Review } from './review';
import { useCase } from './use-case';
import './workspace.css';

interface Props {
  readonly caseId: string;
  /** Counts the exports since the start: after one the case has changed. */
  readonly exports: number;
  readonly onBack: () => void;
  readonly onExport: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  /** Told whether something is written that is not saved. */
  readonly onWriting: (written: boolean) => void;
}

function NotOpen({
  onBack,
  children,
}: {
  readonly onBack: () => void;
  readonly children: ReactElement;
}) {
  const t = useWords();
  useKeys({ back: onBack });
  return (
    <main className="not-open">
      {children}
      <Button onClick={onBack}>{t(deskMessages.back)}</Button>
    </main>
  );
}

/** Opens a case and shows its review. */
export function WorkspaceScreen(props: Props): ReactElement {
  const t = useWords();
  const desk = useCase(props.caseId, props.exports);
  const { opened } = desk;
  if (opened.status === 'open') return <Review {...props} view={opened.view} desk={desk} />;
  if (opened.status === 'opening') {
    return (
      <NotOpen onBack={props.onBack}>
        <p role="status">{t(deskMessages.loading)}</p>
      </NotOpen>
    );
  }
  const reason = opened.error ? errorWords(t, opened.error) : t(deskMessages.unexpected);
  return (
    <NotOpen onBack={props.onBack}>
      <Alert type="error" showIcon title={t(deskMessages.caseFailed)} description={reason} />
    </NotOpen>
  );
}
