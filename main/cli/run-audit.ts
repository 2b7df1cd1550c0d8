import { errorSentence } from '../../shared/contract/error-sentence';
import type { AppError } from '../../shared/contract/app-error';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';
import { openP12 } from '../signing/open-p12';
import type { Signer } from '../signing/signer';
import { readChosenFile } from '../store/read-chosen-file';
import type { AuditArguments } from './arguments';
import { auditFile } from './audit-file';
import { pdfTargets } from './pdf-targets';
import type { ExitStatus, Job } from './run-job';
import { runJob } from './run-job';
import type { Surroundings } from './surroundings';

async function openSigner(
  p12: string | null,
  passphrase: string | undefined,
): Promise<Result<Signer | null, AppError | { readonly kind: 'noPassphrase' }>> {
  if (p12 === null) return ok(null);
  if (passphrase === undefined) return fail({ kind: 'noPassphrase' });
  const bytes = await readChosenFile(p12);
  return bytes.ok ? openP12(bytes.value, passphrase) : bytes;
}

/** The job that the arguments ask for, or the one line that says why not. */
async function makeReady(
  args: AuditArguments,
  { passphrase, reader }: Surroundings,
): Promise<Job | string> {
  const { files, lang, json, lastYear, p12, pdf } = args;
  const failed = (file: string, error: AppError): string =>
    say(lang, cliMessages.fileFailed, { file, reason: errorSentence(lang, error) });
  const targets = pdf === null ? ok(null) : pdfTargets(pdf, files);
  if (!targets.ok) return say(lang, cliMessages[targets.error.kind], { path: targets.error.path });
  const signer = await openSigner(p12, passphrase);
  if (!signer.ok) {
    const { error } = signer;
    return error.kind === 'noPassphrase'
      ? say(lang, cliMessages.noPassphrase)
      : failed(p12 ?? '', error);
  }
  const job = { files, lang, json, targets: targets.value, signer: signer.value };
  if (lastYear === null) return { ...job, lastYear: null };
  const before = await auditFile(lastYear, null, reader);
  return before.ok
    ? { ...job, lastYear: { file: lastYear, audited: before.value } }
    : failed(lastYear, before.error);
}

/** The headless command: everything is made ready before the first file is read. */
export async function runAudit(args: AuditArguments, around: Surroundings): Promise<ExitStatus> {
  const job = await makeReady(args, around);
  if (typeof job !== 'string') return runJob(job, around);
  around.err(job);
  return 2;
}
