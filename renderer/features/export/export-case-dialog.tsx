import { Alert, Button, Radio } from 'antd';
import { useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import { BUNDLE_KINDS, type BundleKind } from '../../../shared/contract/case-view';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { settled } from '../../ui/settled';
import { useWords } from '../../ui/words';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'ready'; readonly error: AppError | null }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly path: string };

const NAMES = {
  whole: [deskMessages.caseWhole, deskMessages.caseWholeHint],
  blind: [deskMessages.caseBlind, deskMessages.caseBlindHint],
  reading: [deskMessages.caseReading, deskMessages.caseReadingHint],
} as const;

async function write(caseId: string, kind: BundleKind): Promise<Step> {
  const answer = await settled(window.gouji.call('exportCase', { caseId, kind }));
  if (!answer.ok) return { kind: 'ready', error: answer.error };
  return answer.value ? { kind: 'done', path: answer.value.path } : { kind: 'ready', error: null };
}

function Kinds(props: {
  readonly kind: BundleKind;
  readonly onChoose: (kind: BundleKind) => void;
}): ReactElement {
  const t = useWords();
  return (
    <Radio.Group
      className="case-kinds"
      aria-label={t(deskMessages.exportCase)}
      value={props.kind}
      onChange={({ target }) => props.onChoose(target.value as BundleKind)}
    >
      {BUNDLE_KINDS.map((kind) => (
        <p key={kind}>
          <Radio value={kind} data-testid={`case-${kind}`}>
            {t(NAMES[kind][0])}
          </Radio>
          <span className="note">{t(NAMES[kind][1])}</span>
        </p>
      ))}
    </Radio.Group>
  );
}

/** Writes the case as one file: whole, for a second reader, or the judgements of one. */
export function ExportCaseDialog({ caseId, onClose }: Props): ReactElement {
  const t = useWords();
  const [kind, setKind] = useState<BundleKind>('whole');
  const [step, setStep] = useState<Step>({ kind: 'ready', error: null });
  const start = (): void => {
    setStep({ kind: 'writing' });
    void write(caseId, kind).then(setStep);
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t(deskMessages.close)}</Button>
      {step.kind === 'done' ? null : (
        <Button
          type="primary"
          data-testid="export-case-start"
          loading={step.kind === 'writing'}
          onClick={start}
        >
          {t(deskMessages.exportCaseStart)}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={t(deskMessages.exportCase)} onClose={onClose} footer={footer}>
      {step.kind === 'done' ? (
        <p role="status" data-testid="export-case-done">
          {t(deskMessages.exportCaseDone, { path: step.path })}
        </p>
      ) : (
        <Kinds kind={kind} onChoose={setKind} />
      )}
      {step.kind === 'ready' && step.error ? (
        <Alert type="error" showIcon title={errorWords(t, step.error)} />
      ) : null}
    </Dialog>
  );
}
