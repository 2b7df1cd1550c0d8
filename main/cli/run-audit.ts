import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { AuditJson } from '../../shared/audit/audit-json';
import { auditJson } from '../../shared/audit/audit-json';
import { errorSentence } from '../../shared/contract/error-sentence';
import type { AppError } from '../../shared/contract/view';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { Result } from '../../shared/lib/result';
import { fail, ok } from '../../shared/lib/result';
import type { AnnualReport } from '../../shared/report/annual-report';
import { openP12 } from '../signing/open-p12';
import type { Signer } from '../signing/signer';
import type { AuditArguments } from './arguments';
import type { AuditedFile } from './audit-file';
import { auditFile, readBytes } from './audit-file';
import { printAudit } from './print-audit';
import { writeFindings } from './write-findings';

export interface Surroundings {
  readonly fontFolder: string;
  readonly program: string;
  readonly passphrase: string | undefined;
  readonly now: Date;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** 0: no error-level finding. 1: at least one. 2: a file could not be read, or the arguments are off. */
export type ExitStatus = 0 | 1 | 2;

/** A file that could not be read, in the same shape as one that could. */
const failedJson = (file: string, kind: string, message: string) => ({
  file,
  unit: null,
  year: null,
  form: null,
  sections: [],
  tables: null,
  parseIssues: [],
  checks: [],
  coverage: null,
  findings: [],
  error: { kind, message },
});

/** What is made ready once for all files; a failure is already told. */
interface Ready {
  readonly lastYear: AnnualReport | null;
  readonly signer: Signer | null;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The PDF of one file is `--pdf` itself; several go into it as a folder, each under its report's name. */
const pdfPath = (pdf: string, file: string): string =>
  isFolder(pdf) ? join(pdf, `${basename(file, extname(file))}.pdf`) : pdf;

async function openSigner(
  { p12 }: AuditArguments,
  passphrase: string | undefined,
): Promise<Result<Signer | null, AppError | { readonly kind: 'noPassphrase' }>> {
  if (p12 === null) return ok(null);
  if (passphrase === undefined) return fail({ kind: 'noPassphrase' });
  const bytes = await readBytes(p12);
  return bytes.ok ? openP12(bytes.value, passphrase) : bytes;
}

async function makeReady(args: AuditArguments, around: Surroundings): Promise<Ready | null> {
  const { lang, lastYear, p12, pdf } = args;
  const tell = (file: string, reason: string): null => {
    around.err(say(lang, cliMessages.fileFailed, { file, reason }));
    return null;
  };
  if (pdf !== null && args.files.length > 1 && !isFolder(pdf)) {
    around.err(say(lang, cliMessages.outputNotAFolder, { path: pdf }));
    return null;
  }
  const signer = await openSigner(args, around.passphrase);
  if (!signer.ok) {
    const { error } = signer;
    const noPassphrase = error.kind === 'noPassphrase';
    if (noPassphrase) around.err(say(lang, cliMessages.noPassphrase));
    return noPassphrase ? null : tell(p12 ?? '', errorSentence(lang, error));
  }
  if (lastYear === null) return { lastYear: null, signer: signer.value };
  const before = await auditFile(lastYear, null);
  if (!before.ok) return tell(lastYear, errorSentence(lang, before.error));
  return { lastYear: before.value.report, signer: signer.value };
}

/** Writes the PDF where one is asked for; false when it could not be written. */
async function writePdf(
  file: string,
  audited: AuditedFile,
  args: AuditArguments,
  ready: Ready,
  around: Surroundings,
): Promise<boolean> {
  if (args.pdf === null) return true;
  const { lang } = args;
  const out = pdfPath(args.pdf, file);
  const { fontFolder, program, now } = around;
  const { signer } = ready;
  const written = await writeFindings({
    file,
    audited,
    out,
    signer,
    lang,
    now,
    fontFolder,
    program,
  });
  if (written.ok) {
    if (!signer) around.err(say(lang, cliMessages.writtenUnsigned, { path: out }));
    return true;
  }
  const { error } = written;
  if (error.kind === 'outputNotWritten') {
    around.err(say(lang, cliMessages.outputNotWritten, { path: out, code: error.code }));
  } else {
    around.err(say(lang, cliMessages.fileFailed, { file, reason: errorSentence(lang, error) }));
  }
  return false;
}

interface FileResult {
  readonly json: AuditJson | ReturnType<typeof failedJson>;
  readonly status: ExitStatus;
}

async function auditOne(
  file: string,
  args: AuditArguments,
  ready: Ready,
  around: Surroundings,
): Promise<FileResult> {
  const { lang } = args;
  const audited = await auditFile(file, ready.lastYear);
  if (!audited.ok) {
    const reason = errorSentence(lang, audited.error);
    around.err(say(lang, cliMessages.fileFailed, { file, reason }));
    return { json: failedJson(file, audited.error.kind, reason), status: 2 };
  }
  const { report, audit } = audited.value;
  if (!args.json) around.out(printAudit(file, report, audit, lang).join('\n'));
  const written = await writePdf(file, audited.value, args, ready, around);
  const errors = audit.findings.some((finding) => finding.severity === 'error');
  return {
    json: auditJson(file, report, audit, lang),
    status: written ? (errors ? 1 : 0) : 2,
  };
}

/** Audits the files one after the other, prints what was found, and says how it went: the worst of all files. */
export async function runAudit(args: AuditArguments, around: Surroundings): Promise<ExitStatus> {
  const ready = await makeReady(args, around);
  if (!ready) return 2;
  const results: FileResult[] = [];
  for (const file of args.files) results.push(await auditOne(file, args, ready, around));
  if (args.json) {
    around.out(
      JSON.stringify(
        results.map((result) => result.json),
        null,
        2,
      ),
    );
  }
  const worst = Math.max(...results.map((result) => result.status));
  return worst === 2 ? 2 : worst === 1 ? 1 : 0;
}
