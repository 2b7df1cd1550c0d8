import path from 'node:path';
import type { AppError } from '../../shared/contract/app-error';
import type { CaseView } from '../../shared/contract/case-view';
import type { ExportedPdf } from '../../shared/contract/identity';
import { appMessages } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { SettingsStore } from '../store/settings-store';
import type { IdentityStore } from '../signing/identity-store';
import {
  describeCertificate,
  isValidAt,
  type CertificateInfo,
} from '../signing/describe-certificate';
import type { Signer } from '../signing/signer';
import { sha256 } from '../store/sha256';
import { writeDurably } from '../store/durable-file';
import { saved } from '../store/saved';
import type { CaseDesk } from './case-desk';
import type { Dialogs } from './dialogs';
import { suggestedPdfName } from './pdf-file-name';
import type { Print } from './printer-client';

type Answer<T> = Promise<Result<T, AppError>>;

export interface ExportParts {
  readonly desk: CaseDesk;
  readonly settings: SettingsStore;
  readonly identity: IdentityStore;
  readonly choosePlace: Dialogs['choosePdfPlace'];
  readonly print: Print;
  /** The app's `assets/fonts`. */
  readonly fontFolder: string;
  /** Name and version, as the PDF names what made it. */
  readonly program: string;
}

/** A signer, and what its certificate says. */
interface Signing {
  readonly signer: Signer;
  readonly certificate: CertificateInfo;
}

async function signing(identity: IdentityStore, now: Date): Answer<Signing> {
  const signer = identity.signer();
  if (!signer) {
    const info = await identity.info();
    if (!info.ok) return info;
    return fail({ kind: info.value ? 'identityLocked' : 'noIdentity' });
  }
  const certificate = describeCertificate(signer.certificate);
  if (!isValidAt(certificate, now)) return fail({ kind: 'certificateNotValidNow' });
  return ok({ signer, certificate });
}

/** The PDF's bytes, signed where there is a signer. */
async function pdfOf(
  parts: ExportParts,
  view: CaseView,
  sign: Signing | null,
  now: Date,
  signal?: AbortSignal,
): Answer<Uint8Array> {
  const { settings, print, fontFolder, program } = parts;
  const { lang, inspector } = settings.current;
  const certificate = sign?.certificate ?? null;
  const input = {
    lang,
    case: view,
    inspector,
    organization: certificate?.organization ?? '',
    date: now.toISOString(),
    program,
    signer: certificate,
  };
  const printed = await print({ input, fontFolder }, signal);
  if (!printed.ok) {
    if (printed.error.kind === 'printerStopped') return fail({ kind: 'stopped' });
    console.error('the PDF was not printed', printed.error);
    return fail({ kind: 'exportFailed' });
  }
  const { pdf, block } = printed.value;
  if (!sign || !block) return ok(pdf);
  const { signSoundly } = await import('../signing/sign-soundly');
  const reason = say(lang, appMessages.signatureReason);
  return signSoundly(pdf, { signer: sign.signer, block, reason, now });
}

const written = (file: string, pdf: Uint8Array): Answer<null> =>
  saved(async () => {
    await writeDurably(file, pdf, 0o666);
    return ok(null);
  });

/**
 * Asks where to, prints, signs, writes, and records it in the case. `null` where the user cancelled. The signal
 * gives up the printing; after it, nothing waits for long. The file is
 * written while no other act can come in between, so that what it says is the case up to this event.
 */
export async function exportPdf(
  parts: ExportParts,
  caseId: string,
  sign: boolean,
  signal?: AbortSignal,
): Answer<ExportedPdf | null> {
  const { desk, settings, identity, choosePlace } = parts;
  const now = new Date();
  const by = sign ? await signing(identity, now) : ok(null);
  if (!by.ok) return by;
  const view = await desk.open(caseId);
  if (!view.ok) return view;
  if (view.value.brokenAt !== null) return fail({ kind: 'caseDamaged' });
  const file = await choosePlace(suggestedPdfName(view.value.report, settings.current.lang));
  if (file === null) return ok(null);
  const pdf = await pdfOf(parts, view.value, by.value, now, signal);
  if (!pdf.ok) return pdf;
  const fileName = path.basename(file);
  const digest = sha256(pdf.value);
  const signer = by.value?.certificate.fingerprint ?? null;
  const recorded = await desk.record(caseId, async ({ events }) => {
    if (events.at(-1)?.hash !== view.value.events.at(-1)?.hash)
      return fail({ kind: 'exportFailed' });
    const kept = await written(file, pdf.value);
    if (!kept.ok) return kept;
    return ok({ type: 'exportPdf', fileName, sha256: digest, signer });
  });
  return recorded.ok ? ok({ path: file, sha256: digest, signed: signer !== null }) : recorded;
}
