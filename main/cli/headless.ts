import path from 'node:path';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import { makeTemporarySigner } from '../signing/make-temporary-signer';
import { auditFile } from './audit-file';
import { printAudit } from './print-audit';
import { errorSentence } from '../../shared/contract/error-sentence';
import { surroundingsOf } from './surroundings';
import { writeFindings } from './write-findings';

// What `npm start` does where there is no display: audit, print, and write the signed PDF.

const lang = 'zh-CN';
/** The built file is build/main/headless.js. */
const root = path.resolve(import.meta.dirname, '../..');
const { fontFolder, program, now, out, err } = surroundingsOf(root);
const given = process.argv.slice(2);
/** npm runs its scripts in the project's folder; the PDF goes where the user stands. */
const folder = process.env['INIT_CWD'] ?? process.cwd();
const files = given.length > 0 ? given : [path.join(root, 'assets/samples/kaijiang-2021.txt')];

/** With a key made for this run: an inspector's own key needs a passphrase, and nobody is there to give it. */
const signer = await makeTemporarySigner({
  name: say(lang, cliMessages.demonstrationName),
  organization: say(lang, cliMessages.commandLine),
  now,
});

async function auditAndWrite(file: string): Promise<boolean> {
  const audited = await auditFile(file, null);
  if (!audited.ok) {
    err(say(lang, cliMessages.fileFailed, { file, reason: errorSentence(lang, audited.error) }));
    return false;
  }
  out(printAudit(file, audited.value.report, audited.value.audit, lang).join('\n'));
  const pdf = path.resolve(folder, `${path.basename(file, path.extname(file))}-findings.pdf`);
  const request = { file, audited: audited.value, out: pdf, signer, lang, now } as const;
  const written = await writeFindings({ ...request, fontFolder, program });
  if (written.ok) {
    out(`  ${say(lang, cliMessages.pdfWritten, { path: pdf })}`);
    return true;
  }
  const { error } = written;
  err(
    error.kind === 'outputNotWritten'
      ? say(lang, cliMessages.outputNotWritten, { path: pdf, code: error.code })
      : say(lang, cliMessages.fileFailed, { file, reason: errorSentence(lang, error) }),
  );
  return false;
}

for (const file of files) {
  if (!(await auditAndWrite(file))) process.exitCode = 2;
}
out(say(lang, cliMessages.demonstrationKey));
