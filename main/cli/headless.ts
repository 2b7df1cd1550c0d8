import path from 'node:path';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import { makeTemporarySigner } from '../signing/make-temporary-signer';
import { pdfTargets } from './pdf-targets';
import { runJob } from './run-job';
import { surroundingsOf } from './surroundings';

// What `npm start` does where there is no display: audit, print, and write the signed PDF.

const lang = 'zh-CN';
/** The built file is build/main/headless.js. */
const root = path.resolve(import.meta.dirname, '../..');
const around = surroundingsOf(root);
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [path.join(root, 'assets/samples/kaijiang-2021.txt')];

/** npm runs its scripts in the project's folder; the PDF goes where the user stands. */
const targets = pdfTargets(process.env['INIT_CWD'] ?? process.cwd(), files, '-findings');

if (targets.ok) {
  // With a key made for this run: an inspector's own needs a passphrase, and nobody is there to give it.
  const signer = await makeTemporarySigner({
    name: say(lang, cliMessages.demonstrationName),
    organization: say(lang, cliMessages.commandLine),
    now: around.now,
  });
  const job = { files, lang, json: false, lastYear: null, targets: targets.value, signer } as const;
  // Findings are what it is for: only what could not be done is a failure.
  process.exitCode = (await runJob(job, around)) === 2 ? 2 : 0;
  around.reader.end();
  around.out(say(lang, cliMessages.demonstrationKey));
} else {
  around.err(say(lang, cliMessages[targets.error.kind], { path: targets.error.path }));
  process.exitCode = 2;
}
