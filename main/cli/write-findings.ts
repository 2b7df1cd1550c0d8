import { basename } from 'node:path';
import { fold } from '../../shared/casefile/fold';
import type { AppError } from '../../shared/contract/app-error';
import type { EarlierCase } from '../../shared/contract/case-view';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';
import type { FindingsInput } from '../export/findings-input';
import type { Printed } from '../export/print-findings';
import { printFindings } from '../export/print-findings';
import { describeCertificate } from '../signing/describe-certificate';
import { signSoundly } from '../signing/sign-soundly';
import type { Signer } from '../signing/signer';
import { sha256 } from '../store/sha256';
import { errorCode } from '../../shared/lib/system-code';
import { writeDurably } from '../store/durable-file';
import type { AuditedFile } from './audit-file';

export interface FindingsRequest {
  readonly file: string;
  readonly audited: AuditedFile;
  /** What it was compared with. */
  readonly lastYear: EarlierCase | null;
  /** Where the PDF is written. */
  readonly out: string;
  /** `null` writes it unsigned. */
  readonly signer: Signer | null;
  readonly lang: Lang;
  readonly now: Date;
  /** The app's `assets/fonts`. */
  readonly fontFolder: string;
  /** Name and version. */
  readonly program: string;
}

function findingsInput(request: FindingsRequest): FindingsInput {
  const { file, audited, signer } = request;
  const { bytes, document, report, audit } = audited;
  const facts = signer ? describeCertificate(signer.certificate) : null;
  return {
    lang: request.lang,
    case: {
      file: { name: basename(file), size: bytes.length, sha256: sha256(bytes) },
      document,
      report,
      audit,
      lastYear: request.lastYear,
      events: [],
      state: fold([]),
      anchors: {},
      comparison: null,
      readings: [],
      brokenAt: null,
    },
    inspector: facts?.name ?? '',
    organization: facts?.organization ?? '',
    date: request.now.toISOString(),
    program: request.program,
    signer: facts,
  };
}

export type FindingsError = AppError | { readonly kind: 'outputNotWritten'; readonly code: string };

async function signedBytes(
  printed: Printed,
  { signer, lang, now }: FindingsRequest,
): Promise<Result<Uint8Array, AppError>> {
  if (!signer || !printed.block) return ok(printed.pdf);
  const reason = say(lang, cliMessages.signatureReason);
  return signSoundly(printed.pdf, { signer, block: printed.block, reason, now });
}

/** Prints the findings of one file, signs them where there is a signer, and writes the PDF. */
export async function writeFindings(
  request: FindingsRequest,
): Promise<Result<null, FindingsError>> {
  const printed = await printFindings(findingsInput(request), request.fontFolder);
  const pdf = await signedBytes(printed, request);
  if (!pdf.ok) return pdf;
  try {
    await writeDurably(request.out, pdf.value, 0o666);
    return ok(null);
  } catch (error) {
    return fail({ kind: 'outputNotWritten', code: errorCode(error) });
  }
}
