import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import type { AppError } from '../../../shared/contract/app-error';
import { listFromText, type CaseSummary } from '../../../shared/contract/case-list';
import type { ExportedPdf, IdentityInfo } from '../../../shared/contract/identity';
import { deskMessages } from '../../../shared/i18n/desk';
import { ok, type Result } from '../../../shared/lib/result';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { formatFingerprint, formatMoment } from '../../ui/format';
import { answered, settled } from '../../ui/settled';
import { useAsk } from '../../ui/use-ask';
import { Waiting } from '../../ui/waiting';
import { useWords } from '../../ui/words';
import { NewIdentity, UnlockForm } from './identity-forms';
import { useIdentity, type IdentityDesk } from './use-identity';

interface Props {
  readonly caseId: string;
  /** As it stands in the settings; empty where nobody has given a name. */
  readonly inspector: string;
  readonly onClose: () => void;
  /** An export is an event of the case. */
  readonly onExported: () => void;
}

type Step =
  | { readonly kind: 'ready'; readonly error: AppError | null }
  | { readonly kind: 'exporting' }
  | { readonly kind: 'done'; readonly pdf: ExportedPdf };

interface Exporting {
  readonly step: Step;
  readonly start: (sign: boolean) => void;
  readonly again: () => void;
}

async function exportPdf(caseId: string, sign: boolean): Promise<Step> {
  const result = await settled(window.gouji.call('exportPdf', { caseId, sign }));
  if (!result.ok) return { kind: 'ready', error: result.error };
  return result.value ? { kind: 'done', pdf: result.value } : { kind: 'ready', error: null };
}

function useExporting(caseId: string, onExported: () => void): Exporting {
  const [step, setStep] = useState<Step>({ kind: 'ready', error: null });
  const start = (sign: boolean): void => {
    setStep({ kind: 'exporting' });
    void exportPdf(caseId, sign).then((next) => {
      setStep(next);
      if (next.kind === 'done') onExported();
    });
  };
  return { step, start, again: () => setStep({ kind: 'ready', error: null }) };
}

/** Both names go into the PDF: that they differ may be meant, or not. */
function OtherName({ inspector, name }: { readonly inspector: string; readonly name: string }) {
  const t = useWords();
  if (inspector === '' || inspector === name) return null;
  const title = t(deskMessages.exportOtherName, { inspector, name });
  return <Alert type="warning" showIcon data-testid="other-name" title={title} />;
}

function IdentityLine(props: {
  readonly identity: IdentityInfo;
  readonly inspector: string;
}): ReactElement {
  const t = useWords();
  const { identity, inspector } = props;
  const origin = { created: deskMessages.identityCreated, imported: deskMessages.identityImported };
  const until = formatMoment(identity.validUntil);
  return (
    <div className="identity" data-testid="identity">
      <strong>
        {identity.name} · {identity.organization}
      </strong>
      <span>
        {t(origin[identity.origin])} · {t(deskMessages.identityValid, { until })} ·{' '}
        {t(identity.unlocked ? deskMessages.identityUnlocked : deskMessages.identityLocked)}
      </span>
      <span>{t(deskMessages.fingerprint)}</span>
      <span className="fingerprint">{formatFingerprint(identity.fingerprint)}</span>
      <OtherName inspector={inspector} name={identity.name} />
    </div>
  );
}

function Done(props: {
  readonly pdf: ExportedPdf;
  readonly caseId: string;
  readonly onAgain: () => void;
}) {
  const t = useWords();
  const { pdf, caseId } = props;
  const [error, setError] = useState<AppError | null>(null);
  const show = async (): Promise<void> => {
    const shown = await settled(window.gouji.call('showExport', { caseId }));
    setError(shown.ok ? null : shown.error);
  };
  const title = pdf.signed ? deskMessages.exportDoneSigned : deskMessages.exportDoneUnsigned;
  return (
    <div className="export-done" data-testid="export-done">
      <Alert type={pdf.signed ? 'success' : 'warning'} showIcon title={t(title)} />
      <dl>
        <dt>{t(deskMessages.exportPath)}</dt>
        <dd data-testid="export-path">{pdf.path}</dd>
        <dt>{t(deskMessages.exportHash)}</dt>
        <dd className="fingerprint">{formatFingerprint(pdf.sha256)}</dd>
      </dl>
      <div className="buttons">
        <Button data-testid="show-export" onClick={() => void show()}>
          {t(deskMessages.exportShow)}
        </Button>
        <Button onClick={props.onAgain}>{t(deskMessages.exportAgain)}</Button>
      </div>
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
    </div>
  );
}

function Unsigned(props: { readonly busy: boolean; readonly onStart: () => void }): ReactElement {
  const t = useWords();
  return (
    <div className="unsigned">
      <Button data-testid="export-unsigned" disabled={props.busy} onClick={props.onStart}>
        {t(deskMessages.exportUnsigned)}
      </Button>
      <p className="hint">{t(deskMessages.exportUnsignedHint)}</p>
    </div>
  );
}

/** Whether there is a signing identity is not known: not yet, or for a reason. */
function NotYet({ error }: { readonly error: AppError | null }): ReactElement {
  const t = useWords();
  if (error) return <Alert type="error" showIcon title={errorWords(t, error)} />;
  return <p role="status">{t(deskMessages.loading)}</p>;
}

/** Who signs: what is there of it, and what is still to be given. */
function Identity(props: {
  readonly desk: IdentityDesk;
  readonly identity: IdentityInfo | null;
  readonly inspector: string;
}): ReactElement {
  const { desk, identity, inspector } = props;
  if (!identity) return <NewIdentity desk={desk} />;
  return (
    <>
      <IdentityLine identity={identity} inspector={inspector} />
      {identity.unlocked ? null : <UnlockForm desk={desk} />}
    </>
  );
}

function Ready(props: {
  readonly exporting: Exporting;
  readonly caseId: string;
  readonly inspector: string;
}): ReactElement {
  const t = useWords();
  const desk = useIdentity();
  const ask = useAsk();
  const { step, start } = props.exporting;
  const busy = step.kind === 'exporting';
  const { identity } = desk;
  if (identity === undefined) return <NotYet error={desk.error} />;
  return (
    <>
      <CaseLine caseId={props.caseId} />
      <Identity desk={desk} identity={identity} inspector={props.inspector} />
      {identity?.unlocked ? (
        <Button
          type="primary"
          size="large"
          data-testid="export-signed"
          loading={busy}
          onClick={() => start(true)}
        >
          {t(deskMessages.exportSigned)}
        </Button>
      ) : null}
      {busy ? (
        <Waiting
          words={t(deskMessages.exporting)}
          onCancel={() => ask(window.gouji.call('stopExport', {}))}
        />
      ) : null}
      {step.kind === 'ready' && step.error ? (
        <Alert type="error" showIcon title={errorWords(t, step.error)} />
      ) : null}
      <Unsigned busy={busy} onStart={() => start(false)} />
    </>
  );
}

/** How much of the case is decided: what is open goes into the PDF as open. */
function CaseLine({ caseId }: { readonly caseId: string }): ReactElement | null {
  const t = useWords();
  const [listed, setListed] = useState<Result<readonly CaseSummary[], AppError>>(ok([]));
  useEffect(() => {
    void answered(window.gouji.call('listCases', {})).then((answer) =>
      setListed(answer.ok ? ok(listFromText(answer.value)) : answer),
    );
  }, []);
  if (!listed.ok) return <Alert type="error" showIcon title={errorWords(t, listed.error)} />;
  const summary = listed.value.find((each) => each.caseId === caseId);
  if (!summary) return null;
  const { errors, warnings, infos, open } = summary;
  // Never read: nothing is known that could be said.
  if (errors === null || warnings === null || infos === null || open === null) return null;
  return <p>{t(deskMessages.exportContent, { findings: errors + warnings + infos, open })}</p>;
}

/** Signs and exports a case, making or opening the signing identity on the way. */
export function ExportDialog({ caseId, inspector, onClose, onExported }: Props): ReactElement {
  const t = useWords();
  const exporting = useExporting(caseId, onExported);
  const { step } = exporting;
  return (
    <Dialog
      title={t(deskMessages.exportTitle)}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t(deskMessages.close)}</Button>}
    >
      <div data-testid="export-dialog">
        {step.kind === 'done' ? (
          <Done pdf={step.pdf} caseId={caseId} onAgain={exporting.again} />
        ) : (
          <Ready {...{ exporting, caseId, inspector }} />
        )}
      </div>
    </Dialog>
  );
}
