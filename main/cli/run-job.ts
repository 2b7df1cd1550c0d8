import { auditJson } from '../../shared/audit/audit-json';
import { errorSentence } from '../../shared/contract/error-sentence';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import type { AnnualReport } from '../../shared/report/annual-report';
import { RULE_SET_VERSION } from '../../shared/rules/registry';
import type { Signer } from '../signing/signer';
import type { AuditedFile } from './audit-file';
import { auditFile } from './audit-file';
import type { LastYearFile } from './last-year';
import { comparedWith } from './last-year';
import { printAudit } from './print-audit';
import type { Surroundings } from './surroundings';
import { writeFindings } from './write-findings';

/** 0: no error-level finding. 1: at least one. 2: a file could not be read, or the arguments are off. */
export type ExitStatus = 0 | 1 | 2;

/** What is to be done, everything made ready. */
export interface Job {
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  /** `null` where none was given. */
  readonly lastYear: LastYearFile | null;
  /** Where the PDF of each file goes; `null` where none is wanted. */
  readonly targets: readonly string[] | null;
  /** `null` writes PDFs unsigned. */
  readonly signer: Signer | null;
}

const auditedJson = (file: string, { document, report, audit }: AuditedFile, job: Job) => ({
  ...auditJson(file, report, audit, job.lang),
  sourceFormat: document.format,
  lastYear: comparedWith(report, job.lastYear),
});

/** A file that could not be read, in the same shape as one that could. */
const failedJson = (file: string, kind: string, message: string) => ({
  file,
  sourceFormat: null,
  lastYear: null,
  unit: null,
  year: null,
  form: null,
  sections: [],
  tables: null,
  parseIssues: [],
  unread: [],
  checks: [],
  coverage: null,
  numbers: [],
  ruleSet: RULE_SET_VERSION,
  findings: [],
  error: { kind, message },
});

interface FileResult {
  readonly json: ReturnType<typeof auditedJson> | ReturnType<typeof failedJson>;
  readonly status: ExitStatus;
}

/** Writes the PDF and says where; false when it could not be written. */
async function writePdf(
  file: string,
  audited: AuditedFile,
  out: string,
  job: Job,
  around: Surroundings,
): Promise<boolean> {
  const { lang, signer, json } = job;
  const { fontFolder, program, now } = around;
  const lastYear = comparedWith(audited.report, job.lastYear);
  const request = { file, audited, lastYear, out, signer, lang, now, fontFolder, program };
  const written = await writeFindings(request);
  if (written.ok) {
    if (!signer) around.err(say(lang, cliMessages.writtenUnsigned, { path: out }));
    else if (!json) around.out(`  ${say(lang, cliMessages.pdfWritten, { path: out })}`);
    return true;
  }
  const { error } = written;
  around.err(
    error.kind === 'outputNotWritten'
      ? say(lang, cliMessages.outputNotWritten, { path: out, code: error.code })
      : say(lang, cliMessages.fileFailed, { file, reason: errorSentence(lang, error) }),
  );
  return false;
}

const titleOf = ({ unit, year }: AnnualReport, lang: Lang): string => {
  const unknown = say(lang, cliMessages.unknown);
  return say(lang, cliMessages.heading, { unit: unit ?? unknown, year: `${year ?? unknown}` });
};

/** A report of another year or unit is compared with nothing, which the checks alone would say too quietly. */
function sayUnfitLastYear(report: AnnualReport, job: Job, around: Surroundings): void {
  const { lang, lastYear } = job;
  if (!lastYear || comparedWith(report, lastYear)) return;
  const facts = { before: titleOf(lastYear.audited.report, lang), report: titleOf(report, lang) };
  around.err(say(lang, cliMessages.lastYearDoesNotFit, facts));
}

async function auditOne(
  file: string,
  target: string | undefined,
  job: Job,
  around: Surroundings,
): Promise<FileResult> {
  const { lang } = job;
  const audited = await auditFile(file, job.lastYear?.audited.report ?? null, around.reader);
  if (!audited.ok) {
    const reason = errorSentence(lang, audited.error);
    around.err(say(lang, cliMessages.fileFailed, { file, reason }));
    return { json: failedJson(file, audited.error.kind, reason), status: 2 };
  }
  const { report, audit } = audited.value;
  sayUnfitLastYear(report, job, around);
  if (!job.json) around.out(printAudit(file, report, audit, lang).join('\n'));
  const written =
    target === undefined || (await writePdf(file, audited.value, target, job, around));
  const errors = audit.findings.some((finding) => finding.severity === 'error');
  return {
    json: auditedJson(file, audited.value, job),
    status: written ? (errors ? 1 : 0) : 2,
  };
}

/** Audits the files one after the other, prints what was found, and says how it went: the worst of all files. */
export async function runJob(job: Job, around: Surroundings): Promise<ExitStatus> {
  const results: FileResult[] = [];
  for (const [index, file] of job.files.entries()) {
    results.push(await auditOne(file, job.targets?.[index], job, around));
  }
  const printed = results.map((result) => result.json);
  if (job.json) around.out(JSON.stringify(printed, null, 2));
  const statuses = results.map((result) => result.status);
  return statuses.includes(2) ? 2 : statuses.includes(1) ? 1 : 0;
}
